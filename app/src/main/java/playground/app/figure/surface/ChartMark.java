package playground.app.figure.surface;

/**
 * A change to be marked in charts over the epochs.
 *
 * @param epoch when it was made
 * @param label what was changed
 */
public record ChartMark(long epoch, String label) {}
