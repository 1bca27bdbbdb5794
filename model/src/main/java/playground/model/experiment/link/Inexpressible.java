package playground.model.experiment.link;

import org.jspecify.annotations.Nullable;
import playground.model.experiment.table.Difference;

/**
 * A setting that is lost when an experiment is written as a link.
 *
 * @param setting which one
 * @param value what the experiment has: a number, or the name of the constant
 * @param difference what the experiment has and what the page makes of it, where that says all;
 *     null where {@code setting} says it
 */
public record Inexpressible(Setting setting, String value, @Nullable Difference<?> difference) {

  /** What an experiment can have and TensorFlow Playground has not, or has otherwise. */
  public enum Setting {
    /** Data of a shape that it does not have. */
    DATASET,
    /** Own points; the value is how many. */
    OWN_POINTS,
    /** More than two classes. */
    CLASSES,
    /** Another number of points than its own. */
    POINTS,
    /** A seed with characters that do not pass through an address unchanged. */
    SEED,
    /** Other weights than those that follow the data. */
    WEIGHT_DRAW,
    /** More hidden layers than its controls have; the page itself draws them all. */
    HIDDEN_LAYERS,
    /** A wider layer than its controls have; the page itself draws it whole. */
    UNITS,
    /** An activation that it does not have. */
    ACTIVATION,
    /** Weights drawn otherwise. */
    INITIALIZER,
    /** Another loss than half the squared error. */
    LOSS,
    /** Another output than tanh for classes, linear for values. */
    OUTPUT,
    /** Other first biases than those that belong to the first weights. */
    INITIAL_BIAS,
    /** An optimizer that does more than go against the gradient. */
    OPTIMIZER,
    /** Momentum. */
    MOMENTUM,
    /** A learning rate that changes with the epochs. */
    SCHEDULE,
    /** An input that is in use and not offered; the page would leave it out. */
    HIDDEN_INPUT,
    /** L1 without dead weights. */
    PENALTY,
    /** Epochs in another order each. */
    EXAMPLE_ORDER,
    /** A remainder of the epoch that is not carried into the next. */
    REMAINDER,
    /** Any other setting of the table, which the page does not have. */
    OTHER
  }

  static Inexpressible of(Setting setting, Object value) {
    return new Inexpressible(setting, value.toString(), null);
  }

  static Inexpressible of(Difference<?> difference) {
    return new Inexpressible(Setting.OTHER, difference.first().toString(), difference);
  }
}
