/** Commands without a window: training, and the check of a gradient. */
@org.jspecify.annotations.NullMarked
package playground.app.cli;
