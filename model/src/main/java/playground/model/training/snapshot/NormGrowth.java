package playground.model.training.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import playground.model.inspection.Norms;
import playground.model.network.ParameterLayout;

/**
 * How the norms of each layer grew over the last training steps before one broke. The last step is
 * the broken one, whose norms may be infinite or not a number. Immutable.
 */
public final class NormGrowth {
  /** Most steps that are kept. */
  public static final int STEPS = 12;

  private final List<Step> steps;

  /**
   * The norms of one step.
   *
   * @param weights ‖W⁽ˡ⁾‖ of each layer after the step
   * @param gradients ‖∂L/∂W⁽ˡ⁾‖ of each layer, as the step used it
   */
  public record Step(double[] weights, double[] gradients) {

    /** The norms in each of {@code depth} layers, whose numbers are where {@code layout} says. */
    public static Step of(
        ParameterLayout layout, int depth, double[] parameters, double[] gradient) {
      double[] weights = new double[depth];
      double[] gradients = new double[depth];
      for (int layer = 0; layer < depth; layer++) {
        int from = layout.weights(layer);
        int to = layout.biases(layer);
        weights[layer] = Norms.of(parameters, from, to);
        gradients[layer] = Norms.of(gradient, from, to);
      }
      return new Step(weights, gradients);
    }
  }

  private NormGrowth(List<Step> steps) {
    this.steps = steps;
  }

  /** How many steps there are, at least 1. */
  public int steps() {
    return steps.size();
  }

  /** How many layers there are. */
  public int depth() {
    return steps.getFirst().weights().length;
  }

  /** ‖W⁽ˡ⁾‖ of layer {@code layer} after step {@code step}, 0 being the earliest. */
  public double weights(int step, int layer) {
    return steps.get(step).weights()[layer];
  }

  /** ‖∂L/∂W⁽ˡ⁾‖ of layer {@code layer} in step {@code step}. */
  public double gradients(int step, int layer) {
    return steps.get(step).gradients()[layer];
  }

  /** Notes steps one after the other and keeps the last {@value #STEPS}. */
  public static final class Recorder {
    private final Deque<Step> last = new ArrayDeque<>();

    public void note(Step step) {
      if (last.size() == STEPS) {
        last.removeFirst();
      }
      last.addLast(step);
    }

    public NormGrowth growth() {
      return new NormGrowth(new ArrayList<>(last));
    }
  }
}
