package playground.app.paint;

import playground.model.data.Feature;
import playground.model.network.Architecture;

/** Paints the map of one neuron or input as large as that of the output. */
final class SubjectMap {
  private SubjectMap() {}

  /** Whether the large map is of the output, also for want of what was asked for. */
  static boolean isOutput(MapRequest request) {
    return switch (request.subject()) {
      case null -> true;
      case DiagramPart.Input input -> false;
      case DiagramPart.Neuron neuron -> !isHidden(neuron, request.architecture());
    };
  }

  private static boolean isHidden(DiagramPart.Neuron neuron, Architecture network) {
    return neuron.layer() < network.depth() - 1 && neuron.unit() < network.units(neuron.layer());
  }

  /** Paints {@code count} pixels from {@code pixel} on, which have gone through the network. */
  static void paint(MapRequest request, FieldMap map, int pixel, int count, int[] pixels) {
    for (int k = 0; k < count; k++) {
      double value =
          switch (request.subject()) {
            case DiagramPart.Neuron neuron ->
                map.answers(neuron.layer())[neuron.unit() * map.stride() + k];
            case DiagramPart.Input input -> at(input.feature(), pixel + k, map.side());
            case null -> throw new IllegalStateException("the large map is that of the output");
          };
      pixels[pixel + k] = request.colors().color(value);
    }
  }

  private static double at(Feature feature, int pixel, int side) {
    return feature.at(
        Plane.x1At((pixel % side + 0.5) / side), Plane.x2At((pixel / side + 0.5) / side));
  }
}
