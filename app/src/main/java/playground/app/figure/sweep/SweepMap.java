package playground.app.figure.sweep;

import java.util.Optional;

/**
 * What a map shows.
 *
 * @param x the first axis
 * @param y the second axis; empty where there is one alone
 * @param values of the cells, those of the first value of y first; NaN where there is none
 * @param diverged which of them diverged
 * @param scale what their colours mean
 */
public record SweepMap(
    MapAxis x, Optional<MapAxis> y, double[] values, boolean[] diverged, ValueScale scale) {

  /** How many cells stand beside each other. */
  int columns() {
    return x.values().size();
  }

  /** How many cells stand above each other. */
  int rows() {
    return y.map(axis -> axis.values().size()).orElse(1);
  }

  /** Whether any network diverged. */
  boolean hasDiverged() {
    for (boolean each : diverged) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell that did not diverge has no value. */
  boolean hasGaps() {
    for (int k = 0; k < values.length; k++) {
      if (!diverged[k] && Double.isNaN(values[k])) {
        return true;
      }
    }
    return false;
  }
}
