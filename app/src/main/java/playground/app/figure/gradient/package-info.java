/** The chart of the gradients: a bar a layer, the strip over the epochs, and the factors. */
package playground.app.figure.gradient;
