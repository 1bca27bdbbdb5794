package playground.app.view.instrument;

import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.NetworkSettings;
import playground.model.inspection.Culprit;
import playground.model.inspection.Culprit.Cause;
import playground.model.inspection.Culprit.Fate;
import playground.model.network.Normalization;

/**
 * Says what becomes of the gradient, by how much, and why. The numbers are written with so many
 * digits that their product shows the drop also over thirty layers.
 */
final class CulpritSentence {
  private static final String SLOPES = "f′";
  private static final String WEIGHTS = "Wᵀ";

  private final Culprit culprit;
  private final NetworkSettings network;
  private final Texts texts;

  private CulpritSentence(Culprit culprit, NetworkSettings network, Texts texts) {
    this.culprit = culprit;
    this.network = network;
    this.texts = texts;
  }

  /** Why it is so, alone where there is such a reason: for where there is little room. */
  static String inBrief(Culprit culprit, NetworkSettings network, Texts texts) {
    CulpritSentence sentence = new CulpritSentence(culprit, network, texts);
    return switch (culprit.fate()) {
      case ABSENT, STOPS -> sentence.write();
      case LEVEL, VANISHES, EXPLODES -> sentence.why();
    };
  }

  /** What {@code culprit} comes to in a network of these settings. */
  static String of(Culprit culprit, NetworkSettings network, Texts texts) {
    return new CulpritSentence(culprit, network, texts).write();
  }

  private String write() {
    return switch (culprit.fate()) {
      case ABSENT -> texts.get(culprit.rungs() == 0 ? "culprit.noRungs" : "culprit.nothingSetsOut");
      case STOPS ->
          texts.get(
              culprit.cause() == Cause.SLOPES ? "culprit.stops" : "culprit.stopsAtWeights",
              culprit.layer() + 1);
      case LEVEL, VANISHES, EXPLODES ->
          what() + texts.languageProperty().get().betweenSentences() + why();
    };
  }

  private String what() {
    String activation = texts.name(network.activation());
    String factor = Numbers.format(culprit.factor(), 3);
    if (culprit.rungs() == 1) {
      return texts.get("culprit.one", activation, factor);
    }
    String key =
        switch (culprit.fate()) {
          case VANISHES -> "culprit.vanishes";
          case EXPLODES -> "culprit.explodes";
          default -> "culprit.level";
        };
    return texts.get(
        key,
        activation,
        factor,
        Integer.toString(culprit.rungs()),
        Numbers.format(culprit.ratio(), 2));
  }

  private String why() {
    boolean normalized = network.options().normalization() != Normalization.NONE;
    boolean residual = network.options().residual() && culprit.rungs() > 1;
    return texts.get(
        blame(normalized),
        normalized ? texts.get("culprit.normalized", SLOPES) : SLOPES,
        Numbers.format(culprit.slopeGain(), 3),
        residual ? texts.get("culprit.residual", WEIGHTS) : WEIGHTS,
        Numbers.format(culprit.weightGain(), 3));
  }

  private String blame(boolean normalized) {
    if (culprit.fate() == Fate.LEVEL) {
      return "culprit.arrives";
    }
    if (culprit.cause() == Cause.SLOPES) {
      return normalized ? "culprit.byNormalization" : "culprit.bySlopes";
    }
    return culprit.fate() == Fate.VANISHES ? "culprit.bySmallWeights" : "culprit.byLargeWeights";
  }
}
