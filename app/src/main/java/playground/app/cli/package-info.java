/** Commands without a window: training, drawing a figure, checking a gradient. */
@org.jspecify.annotations.NullMarked
package playground.app.cli;
