package playground.app.naming;

import java.util.Optional;
import playground.app.figure.DiagramPart;
import playground.app.text.Texts;
import playground.model.inspection.NeuronHealth.Condition;
import playground.model.training.snapshot.Snapshot;

/** What the parts of a network diagram are called. */
public final class PartNames {
  private PartNames() {}

  public static String of(DiagramPart part, Snapshot snapshot, Texts texts) {
    return switch (part) {
      case DiagramPart.Input input -> texts.name(input.feature());
      case DiagramPart.Neuron neuron -> neuron(neuron.layer(), neuron.unit(), snapshot, texts);
      case DiagramPart.Bias bias ->
          texts.get("part.bias", neuron(bias.layer(), bias.unit(), snapshot, texts));
      case DiagramPart.Weight weight ->
          texts.get(
              "part.weight",
              source(weight, snapshot, texts),
              neuron(weight.layer(), weight.unit(), snapshot, texts));
    };
  }

  /** What kind of parameter it is. */
  public static String kind(DiagramPart.Parameter parameter, Texts texts) {
    return switch (parameter) {
      case DiagramPart.Weight weight -> texts.get("parameter.weight");
      case DiagramPart.Bias bias -> texts.get("parameter.bias");
    };
  }

  /**
   * That a unit no longer learns, and why; empty where it does, or that is not measured.
   *
   * @param saturated whether saturated units count
   */
  public static Optional<String> condition(
      DiagramPart.Neuron neuron, Snapshot snapshot, boolean saturated, Texts texts) {
    return snapshot
        .readings()
        .health()
        .filter(health -> neuron.layer() < health.depth())
        .filter(health -> neuron.unit() < health.units(neuron.layer()))
        .map(health -> health.of(neuron.layer(), neuron.unit()))
        .filter(
            condition ->
                condition == Condition.DEAD || saturated && condition == Condition.SATURATED)
        .map(texts::name);
  }

  private static String source(DiagramPart.Weight weight, Snapshot snapshot, Texts texts) {
    return weight.layer() == 0
        ? snapshot.experiment().network().features().get(weight.input()).formula()
        : neuron(weight.layer() - 1, weight.input(), snapshot, texts);
  }

  private static String neuron(int layer, int unit, Snapshot snapshot, Texts texts) {
    if (layer < snapshot.architecture().depth() - 1) {
      return texts.get("part.neuron", layer + 1, unit + 1);
    }
    return snapshot.architecture().outputs() == 1
        ? texts.get("part.output")
        : texts.get("part.outputOf", ClassNames.ofOutput(unit, snapshot));
  }
}
