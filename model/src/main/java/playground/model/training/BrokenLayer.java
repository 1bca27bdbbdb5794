package playground.model.training;

import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;

/**
 * Finds the layer in which a step produced a number that is not finite.
 *
 * @param architecture the shape of the network
 * @param layout where each layer's parameters and gradients are
 */
record BrokenLayer(Architecture architecture, ParameterLayout layout) {

  /**
   * The first layer in the order of computation: pre-activations forwards, gradients backwards,
   * then the changed parameters. −1 where all are finite.
   *
   * @param pass of the step
   * @param gradient of the step
   * @param carried gradients that wait for an update
   * @param parameters after the step
   */
  int first(Propagation pass, double[] gradient, double[] carried, double[] parameters) {
    int depth = architecture.depth();
    for (int layer = 0; layer < depth; layer++) {
      if (!allFinite(pass.preActivations(layer), pass, layer)) {
        return layer;
      }
    }
    for (int layer = depth - 1; layer >= 0; layer--) {
      if (!allFinite(pass.deltas(layer), pass, layer)
          || !allFinite(gradient, layer)
          || !allFinite(carried, layer)) {
        return layer;
      }
    }
    for (int layer = 0; layer < depth; layer++) {
      if (!allFinite(parameters, layer)) {
        return layer;
      }
    }
    return -1;
  }

  private boolean allFinite(double[] matrix, Propagation pass, int layer) {
    for (int unit = 0; unit < architecture.units(layer); unit++) {
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
