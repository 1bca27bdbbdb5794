/**
 * Many networks at once: an experiment with one or two of its settings over a range, each cell a
 * network that is trained alone, on several threads.
 */
@org.jspecify.annotations.NullMarked
package playground.model.sweep;
