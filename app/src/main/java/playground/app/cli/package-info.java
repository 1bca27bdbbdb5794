/**
 * Commands without a window: training, drawing a figure, writing a script, checking a gradient,
 * sweeps.
 */
@org.jspecify.annotations.NullMarked
package playground.app.cli;
