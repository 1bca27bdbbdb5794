package playground.model.experiment.table;

import java.util.Comparator;
import playground.model.experiment.Experiment;

/** What happens to a network in training when a setting changes, from the least to the most. */
public enum Effect {
  /** It trains on, and the setting counts from the next mini-batch on. */
  CONTINUES,

  /**
   * It can go on with its weights where the user asks for that, else it restarts: weights can be
   * drawn otherwise, normalization and residual connections come and go.
   */
  SWITCHES,

  /** Its data or its shape are others: it restarts. */
  RESTARTS;

  /**
   * What happens when all settings become those of {@code after}: the most that one of them does.
   */
  public static Effect ofChange(Experiment before, Experiment after) {
    return Difference.between(before, after).stream()
        .map(each -> each.setting().effect())
        .max(Comparator.naturalOrder())
        .orElse(CONTINUES);
  }
}
