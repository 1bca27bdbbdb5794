package playground.app.figure;

import playground.model.data.Feature;

/** Something in a network diagram that can be pointed at. Layers are counted from 0. */
public sealed interface DiagramPart {

  /** What has a map over the plane. */
  sealed interface Mapped extends DiagramPart {}

  /** A parameter: it has a value that can be set. */
  sealed interface Parameter extends DiagramPart {}

  /** An input of the network, in use or not. */
  record Input(Feature feature) implements Mapped {}

  /** A unit of a hidden layer, or of the output, the layer after them. */
  record Neuron(int layer, int unit) implements Mapped {}

  /** The weight from unit (or input in use) {@code input} of the layer before to {@code unit}. */
  record Weight(int layer, int unit, int input) implements Parameter {}

  /** The bias of a unit. */
  record Bias(int layer, int unit) implements Parameter {}
}
