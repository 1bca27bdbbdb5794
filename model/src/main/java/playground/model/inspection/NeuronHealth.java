package playground.model.inspection;

import java.util.Arrays;
import playground.model.network.Architecture;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;

/**
 * Which units no longer take part in learning: dead ones are so on all training examples or a large
 * sample of them, saturated ones on a smaller one. Immutable.
 */
public final class NeuronHealth {
  /** f′ below which a unit hardly passes a gradient on. */
  private static final double FLAT = 0.01;

  /** Fraction of the examples beyond which a unit that is flat counts as saturated. */
  private static final double MOST = 0.9;

  /** How a unit is. */
  public enum Condition {
    /** Some gradient passes it. */
    HEALTHY,
    /** A ReLU whose output is 0 on every example: no gradient passes, it cannot come back. */
    DEAD,
    /** |f′(z)| is below 0.01 on more than 90 % of the examples. */
    SATURATED
  }

  private final Condition[][] conditions;

  private NeuronHealth(Condition[][] conditions) {
    this.conditions = conditions;
  }

  /** Judges the units by the examples of the latest forward pass. */
  public static NeuronHealth of(Propagation pass) {
    Architecture architecture = pass.architecture();
    Condition[][] conditions = new Condition[architecture.depth()][];
    for (int layer = 0; layer < conditions.length; layer++) {
      conditions[layer] = new Condition[architecture.units(layer)];
      for (int unit = 0; unit < conditions[layer].length; unit++) {
        conditions[layer][unit] = condition(pass, layer, unit);
      }
    }
    return new NeuronHealth(conditions);
  }

  /** Whether any unit is dead, as far as the examples that were looked at tell. */
  boolean hasDead() {
    for (int layer = 0; layer < conditions.length; layer++) {
      if (count(layer, Condition.DEAD) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same, with the examples of the latest forward pass looked at too: a unit that speaks on one
   * of them is not dead, but flat on all the others, saturated.
   */
  NeuronHealth seenOn(Propagation pass) {
    Condition[][] seen = new Condition[conditions.length][];
    for (int layer = 0; layer < seen.length; layer++) {
      seen[layer] = conditions[layer].clone();
      for (int unit = 0; unit < seen[layer].length; unit++) {
        if (seen[layer][unit] == Condition.DEAD && condition(pass, layer, unit) != Condition.DEAD) {
          seen[layer][unit] = Condition.SATURATED;
        }
      }
    }
    return new NeuronHealth(seen);
  }

  private static Condition condition(Propagation pass, int layer, int unit) {
    Activation activation = pass.architecture().layer(layer).activation();
    // The outputs of a softmax depend on each other: none has a slope of its own. A step has none
    // anywhere, and its loss is taken of z: the gradient does not have to pass it.
    if (activation == Activation.SOFTMAX || activation == Activation.STEP) {
      return Condition.HEALTHY;
    }
    double[] z = pass.preActivations(layer);
    double[] f = pass.activated(layer);
    int row = unit * pass.capacity();
    double enough = (1 - MOST) * pass.examples() + 1;
    int flat = 0;
    int steep = 0;
    boolean silent = true;
    for (int k = row; k < row + pass.examples(); k++) {
      silent &= f[k] == 0;
      if (Math.abs(activation.derivative(z[k], f[k])) < FLAT) {
        flat++;
      } else if (++steep >= enough) {
        // Most units are well, which shows early.
        return Condition.HEALTHY;
      }
    }
    if (activation == Activation.RELU && silent) {
      return Condition.DEAD;
    }
    return flat > MOST * pass.examples() ? Condition.SATURATED : Condition.HEALTHY;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NeuronHealth health && Arrays.deepEquals(conditions, health.conditions);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(conditions);
  }

  /** How many layers there are. */
  public int depth() {
    return conditions.length;
  }

  /** How many units layer {@code layer} has. */
  public int units(int layer) {
    return conditions[layer].length;
  }

  /** How unit {@code unit} of layer {@code layer} is. */
  public Condition of(int layer, int unit) {
    return conditions[layer][unit];
  }

  /** How many units of {@code layer} are in {@code condition}. */
  public int count(int layer, Condition condition) {
    int count = 0;
    for (Condition each : conditions[layer]) {
      if (each == condition) {
        count++;
      }
    }
    return count;
  }
}
