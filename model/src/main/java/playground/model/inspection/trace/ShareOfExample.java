package playground.model.inspection.trace;

import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.Matrix;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;

/** One example's part in the gradient of a parameter. */
record ShareOfExample(BackpropTrace trace) {

  /** ∂E/∂w of the parameter at {@code index}; 0 for what is not trained. */
  double of(int index, int example) {
    ParameterLayout layout = trace.parameters().layout();
    int layer = layout.layerOf(index);
    return layer < trace.architecture().depth() ? inLayer(layer, index, example, layout) : 0;
  }

  private double inLayer(int layer, int index, int example, ParameterLayout layout) {
    LayerForward forward = trace.forward().get(layer);
    LayerBackward backward = trace.backwardAt(layer);
    int units = trace.architecture().units(layer);
    if (index < layout.biases(layer)) {
      int fanIn = trace.architecture().fanIn(layer);
      int unit = (index - layout.weights(layer)) / fanIn;
      int input = (index - layout.weights(layer)) % fanIn;
      return backward.affineDelta().at(unit, example) * forward.input().at(input, example);
    }
    int unit = (index - layout.biases(layer)) % units;
    int vector = (index - layout.biases(layer)) / units;
    if (vector == 0) {
      return backward.affineDelta().at(unit, example);
    }
    if (trace.architecture().layer(layer).normalization() == Normalization.NONE || vector > 2) {
      return 0;
    }
    double delta = backward.delta().at(unit, example);
    Matrix normalized = forward.normalization().orElseThrow().normalized();
    return vector == 1 ? delta * normalized.at(unit, example) : delta;
  }
}
