package playground.app.raster;

import playground.app.figure.DiagramPart;
import playground.app.figure.OutputColors;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.network.Architecture;

/** Paints the map of one unit or input as large as that of the output. */
final class SubjectMap {
  private SubjectMap() {}

  /** Whether the large map is of the output, also for want of what was asked for. */
  static boolean isOutput(MapRequest request) {
    return switch (request.subject()) {
      case null -> true;
      case DiagramPart.Input input -> false;
      case DiagramPart.Neuron neuron -> !hasItsOwn(neuron, request.architecture());
    };
  }

  /** A single output has the map of the output; each of several has one of its own. */
  private static boolean hasItsOwn(DiagramPart.Neuron neuron, Architecture network) {
    boolean exists =
        neuron.layer() < network.depth() && neuron.unit() < network.units(neuron.layer());
    return exists && !(isOutput(neuron, network) && network.outputs() == 1);
  }

  private static boolean isOutput(DiagramPart.Neuron neuron, Architecture network) {
    return neuron.layer() == network.depth() - 1;
  }

  /** Paints {@code count} pixels from {@code pixel} on, which have gone through the network. */
  static void paint(MapRequest request, FieldMap map, int pixel, int count, int[] pixels) {
    OutputColors classes = new OutputColors(request.decision(), request.colors());
    for (int k = 0; k < count; k++) {
      pixels[pixel + k] = color(request, classes, map, pixel, k);
    }
  }

  /** The colour of pixel {@code pixel + k}, the k-th of those that went through the network. */
  static int color(MapRequest request, OutputColors classes, FieldMap map, int pixel, int k) {
    return switch (request.subject()) {
      case DiagramPart.Neuron neuron -> {
        float[] answers = map.answers(neuron.layer());
        yield isOutput(neuron, request.architecture())
            ? classes.colorOfClass(neuron.unit(), answers, k, map.stride())
            : request.colors().color(answers[neuron.unit() * map.stride() + k]);
      }
      case DiagramPart.Input input ->
          request.colors().color(at(input.feature(), request.plane(), pixel + k, map.side()));
      case null -> throw new IllegalStateException("the large map is that of the output");
    };
  }

  private static double at(Feature feature, Plane plane, int pixel, int side) {
    return feature.at(
        plane.x1At((pixel % side + 0.5) / side), plane.x2At((pixel / side + 0.5) / side));
  }
}
