package playground.app.figure;

import playground.model.data.Feature;
import playground.model.network.ParameterLayout;

/** Something in a network diagram that can be pointed at. Layers are counted from 0. */
public sealed interface DiagramPart {

  /** What has a map over the plane. */
  sealed interface Mapped extends DiagramPart {}

  /** A parameter: it has a value that can be set. */
  sealed interface Parameter extends DiagramPart {
    /** Whose it is. */
    int layer();

    /** Whose it is. */
    int unit();

    /** Where its number stands. */
    int index(ParameterLayout layout);
  }

  /** An input of the network, in use or not. */
  record Input(Feature feature) implements Mapped {}

  /** A unit of a hidden layer, or of the output, the layer after them. */
  record Neuron(int layer, int unit) implements Mapped {}

  /** The weight from unit (or input in use) {@code input} of the layer before to {@code unit}. */
  record Weight(int layer, int unit, int input) implements Parameter {
    @Override
    public int index(ParameterLayout layout) {
      return layout.weight(layer, unit, input);
    }
  }

  /** The bias of a unit. */
  record Bias(int layer, int unit) implements Parameter {
    @Override
    public int index(ParameterLayout layout) {
      return layout.bias(layer, unit);
    }
  }
}
