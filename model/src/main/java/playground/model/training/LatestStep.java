package playground.model.training;

import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.training.snapshot.NormGrowth;

/** Looks into a trainer's latest step: where it broke, and how large its numbers are. */
public final class LatestStep {
  private final Architecture architecture;
  private final ParameterLayout layout;
  private final Propagation pass;
  private final double[] gradient;
  private final TrainingState state;

  /**
   * @param architecture the shape of the network
   * @param layout where each layer's parameters and gradients are
   * @param pass of the step
   * @param gradient of the step
   * @param state after the step
   */
  LatestStep(
      Architecture architecture,
      ParameterLayout layout,
      Propagation pass,
      double[] gradient,
      TrainingState state) {
    this.architecture = architecture;
    this.layout = layout;
    this.pass = pass;
    this.gradient = gradient;
    this.state = state;
  }

  /** The norms of each layer's weights, and of their gradient in the step. */
  public NormGrowth.Step norms() {
    return NormGrowth.Step.of(layout, architecture.depth(), state.parameters(), gradient);
  }

  /**
   * The first layer in the order of computation in which a number is not finite: pre-activations
   * forwards, gradients backwards, then the changed parameters and what the optimizer remembers. −1
   * where all are finite.
   */
  public int firstBrokenLayer() {
    int depth = architecture.depth();
    int inForward = firstBrokenLayer(architecture, pass);
    if (inForward >= 0) {
      return inForward;
    }
    for (int layer = depth - 1; layer >= 0; layer--) {
      if (!allFiniteInBatch(pass.deltas(layer), architecture.units(layer), pass)
          || !allFinite(gradient, layer)
          || !allFinite(state.accumulator().sum(), layer)) {
        return layer;
      }
    }
    for (int layer = 0; layer < depth; layer++) {
      if (!allFinite(state.parameters(), layer)
          || !state.rule().memory().isFinite(layout.weights(layer), layout.end(layer))) {
        return layer;
      }
    }
    return -1;
  }

  /** The first layer with a pre-activation that is not finite in {@code pass}; −1 for none. */
  public static int firstBrokenLayer(Architecture architecture, Propagation pass) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      if (!allFiniteInBatch(pass.preActivations(layer), architecture.units(layer), pass)) {
        return layer;
      }
    }
    return -1;
  }

  private static boolean allFiniteInBatch(double[] matrix, int units, Propagation pass) {
    for (int unit = 0; unit < units; unit++) {
      int row = unit * pass.capacity();
      if (!allFinite(matrix, row, row + pass.examples())) {
        return false;
      }
    }
    return true;
  }

  private boolean allFinite(double[] perParameter, int layer) {
    return allFinite(perParameter, layout.weights(layer), layout.end(layer));
  }

  static boolean allFinite(double[] values, int from, int to) {
    for (int k = from; k < to; k++) {
      if (!Double.isFinite(values[k])) {
        return false;
      }
    }
    return true;
  }
}
