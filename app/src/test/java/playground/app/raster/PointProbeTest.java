package playground.app.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.app.figure.DiagramPart;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.Parameters;
import playground.model.training.snapshot.Snapshot;

/** What the network says at one point of the plane, against the formula worked out by hand. */
class PointProbeTest {
  private static final double X1 = -1.5;
  private static final double X2 = 3.25;

  @Test
  void aNetworkWithoutHiddenLayersAnswersTanhOfItsWeightedSum() {
    Snapshot snapshot = snapshot(experiment(2, List.of()));
    double[] outputs = PointProbe.outputs(snapshot, X1, X2);
    assertEquals(1, outputs.length);
    assertEquals(Math.tanh(weightedSum(snapshot, 0)), outputs[0], 1e-12);
  }

  @Test
  void eachOfSeveralClassesHasItsOwnOutput() {
    Snapshot snapshot = snapshot(experiment(3, List.of()));
    double[] outputs = PointProbe.outputs(snapshot, X1, X2);
    assertEquals(3, outputs.length);
    for (int unit = 0; unit < 3; unit++) {
      assertEquals(Math.tanh(weightedSum(snapshot, unit)), outputs[unit], 1e-12, "class " + unit);
    }
  }

  @Test
  void eachNeuronOfAHiddenLayerHasItsOwnValue() {
    Snapshot snapshot = snapshot(experiment(2, List.of(3)));
    for (int unit = 0; unit < 3; unit++) {
      assertEquals(
          Math.tanh(weightedSum(snapshot, unit)),
          PointProbe.value(snapshot, new DiagramPart.Neuron(0, unit), X1, X2),
          1e-12,
          "unit " + unit);
    }
  }

  @Test
  void anInputIsItsFormula() {
    Snapshot snapshot = snapshot(experiment(2, List.of()));
    assertEquals(
        X1 * X2, PointProbe.value(snapshot, new DiagramPart.Input(Feature.X1_TIMES_X2), X1, X2));
  }

  /** w₁x₁ + w₂x₂ + b of a unit of the first layer. */
  private static double weightedSum(Snapshot snapshot, int unit) {
    Parameters parameters = snapshot.parameters();
    return parameters.weight(0, unit, 0) * X1
        + parameters.weight(0, unit, 1) * X2
        + parameters.bias(0, unit);
  }

  private static Experiment experiment(int classes, List<Integer> hiddenUnits) {
    Experiment first = Experiment.first();
    DataSettings data = first.data().withDataset(Dataset.GAUSSIANS).withClasses(classes);
    return first.withData(data).withNetwork(first.network().withHiddenUnits(hiddenUnits));
  }

  private static Snapshot snapshot(Experiment experiment) {
    try (SingleSession session = new SingleSession(experiment)) {
      return session.snapshot();
    }
  }
}
