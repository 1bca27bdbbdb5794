/** Experiments with what was learned, as JSON. */
package playground.model.training.file;
