/** The gradient of backpropagation, checked against central differences. */
package playground.model.inspection.check;
