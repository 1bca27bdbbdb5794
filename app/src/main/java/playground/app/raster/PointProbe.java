package playground.app.raster;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;
import playground.model.data.Feature;
import playground.model.network.Propagation;
import playground.model.training.snapshot.Snapshot;

/** What a network answers at one point of the plane. */
public final class PointProbe {
  private PointProbe() {}

  /** The outputs at (x₁, x₂), one after the other. */
  public static double[] outputs(Snapshot snapshot, double x1, double x2) {
    Propagation pass = forward(snapshot, x1, x2);
    int last = snapshot.architecture().depth() - 1;
    return IntStream.range(0, snapshot.architecture().outputs())
        .mapToDouble(output -> activation(pass, last, output))
        .toArray();
  }

  /** The value of an input or a unit at (x₁, x₂); null where the network has no such unit. */
  public static @Nullable Double value(
      Snapshot snapshot, DiagramPart.Mapped of, double x1, double x2) {
    return switch (of) {
      case DiagramPart.Input input -> input.feature().at(x1, x2);
      case DiagramPart.Neuron neuron ->
          neuron.layer() < snapshot.architecture().depth()
                  && neuron.unit() < snapshot.architecture().units(neuron.layer())
              ? (Double) activation(forward(snapshot, x1, x2), neuron.layer(), neuron.unit())
              : null;
    };
  }

  /** a⁽ˡ⁾ⱼ of the only example: the first of the unit's row, which has room for more. */
  private static double activation(Propagation pass, int layer, int unit) {
    return pass.activations(layer)[unit * pass.capacity()];
  }

  private static Propagation forward(Snapshot snapshot, double x1, double x2) {
    Propagation pass = new Propagation(snapshot.architecture(), 1);
    List<Feature> features = snapshot.experiment().network().features();
    for (int i = 0; i < features.size(); i++) {
      pass.inputs()[i * pass.capacity()] = features.get(i).at(x1, x2);
    }
    pass.forward(snapshot.parameters().toArray(), 1);
    return pass;
  }
}
