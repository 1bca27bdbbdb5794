package playground.app.view.instrument;

import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.NetworkSettings;
import playground.model.inspection.GradientDiagnosis;
import playground.model.inspection.GradientDiagnosis.Cause;
import playground.model.inspection.GradientDiagnosis.Fate;
import playground.model.network.Normalization;

/**
 * Says what becomes of the gradient, by how much, and why. The numbers are written with as many
 * digits that their product shows the drop also over thirty layers.
 */
final class DiagnosisSentence {
  private static final String SLOPES = "f′";
  private static final String WEIGHTS = "Wᵀ";

  private final GradientDiagnosis diagnosis;
  private final NetworkSettings network;
  private final Texts texts;

  private DiagnosisSentence(GradientDiagnosis diagnosis, NetworkSettings network, Texts texts) {
    this.diagnosis = diagnosis;
    this.network = network;
    this.texts = texts;
  }

  /** Why it is so, alone where there is such a reason: for where there is little room. */
  static String inBrief(GradientDiagnosis diagnosis, NetworkSettings network, Texts texts) {
    DiagnosisSentence sentence = new DiagnosisSentence(diagnosis, network, texts);
    return switch (diagnosis.fate()) {
      case ABSENT, STOPS -> sentence.write();
      case LEVEL, VANISHES, EXPLODES -> sentence.why();
    };
  }

  /** What {@code diagnosis} comes to in a network of these settings. */
  static String of(GradientDiagnosis diagnosis, NetworkSettings network, Texts texts) {
    return new DiagnosisSentence(diagnosis, network, texts).write();
  }

  private String write() {
    return switch (diagnosis.fate()) {
      case ABSENT ->
          texts.get(
              diagnosis.hiddenLayers() == 0
                  ? "diagnosis.noHiddenLayers"
                  : "diagnosis.nothingSetsOut");
      case STOPS ->
          texts.get(
              diagnosis.cause() == Cause.SLOPES ? "diagnosis.stops" : "diagnosis.stopsAtWeights",
              diagnosis.layer() + 1);
      case LEVEL, VANISHES, EXPLODES ->
          what() + texts.languageProperty().get().betweenSentences() + why();
    };
  }

  private String what() {
    String activation =
        network
            .activations()
            .common()
            .map(texts::name)
            .orElseGet(() -> texts.get("diagnosis.mixed"));
    String factor = Numbers.format(diagnosis.factor(), 3);
    if (diagnosis.hiddenLayers() == 1) {
      return texts.get("diagnosis.one", activation, factor);
    }
    String key =
        switch (diagnosis.fate()) {
          case VANISHES -> "diagnosis.vanishes";
          case EXPLODES -> "diagnosis.explodes";
          default -> "diagnosis.level";
        };
    return texts.get(
        key,
        activation,
        factor,
        Integer.toString(diagnosis.hiddenLayers()),
        Numbers.format(diagnosis.ratio(), 2));
  }

  private String why() {
    boolean normalized = network.options().normalization() != Normalization.NONE;
    boolean residual = network.options().residual() && diagnosis.hiddenLayers() > 1;
    return texts.get(
        blame(normalized),
        normalized ? texts.get("diagnosis.normalized", SLOPES) : SLOPES,
        Numbers.format(diagnosis.slopeGain(), 3),
        residual ? texts.get("diagnosis.residual", WEIGHTS) : WEIGHTS,
        Numbers.format(diagnosis.weightGain(), 3));
  }

  private String blame(boolean normalized) {
    if (diagnosis.fate() == Fate.LEVEL) {
      return "diagnosis.arrives";
    }
    if (diagnosis.cause() == Cause.SLOPES) {
      return normalized ? "diagnosis.byNormalization" : "diagnosis.bySlopes";
    }
    return diagnosis.fate() == Fate.VANISHES
        ? "diagnosis.bySmallWeights"
        : "diagnosis.byLargeWeights";
  }
}
