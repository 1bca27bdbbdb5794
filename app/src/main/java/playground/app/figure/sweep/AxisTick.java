package playground.app.figure.sweep;

/**
 * A value that is written beside an axis.
 *
 * @param fraction its place, from 0 at the beginning of the axis to 1
 * @param label what is written
 */
public record AxisTick(double fraction, String label) {}
