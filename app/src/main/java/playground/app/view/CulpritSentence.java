package playground.app.view;

import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.inspection.Culprit;
import playground.model.inspection.Culprit.Cause;
import playground.model.network.Activation;

/** Says in a sentence what becomes of the gradient, by how much, and why. */
final class CulpritSentence {
  private CulpritSentence() {}

  static String of(Culprit culprit, Activation activation, Texts texts) {
    boolean slopes = culprit.cause() == Cause.SLOPES;
    return switch (culprit.fate()) {
      case ABSENT -> texts.get(culprit.rungs() == 0 ? "culprit.noRungs" : "culprit.nothingSetsOut");
      case STOPS -> texts.get("culprit.stops", culprit.layer() + 1);
      case LEVEL -> sentence("culprit.level", culprit, activation, texts);
      case VANISHES ->
          sentence(
              slopes ? "culprit.vanishesBySlopes" : "culprit.vanishesByWeights",
              culprit,
              activation,
              texts);
      case EXPLODES ->
          sentence(
              slopes ? "culprit.explodesBySlopes" : "culprit.explodesByWeights",
              culprit,
              activation,
              texts);
    };
  }

  private static String sentence(String key, Culprit culprit, Activation activation, Texts texts) {
    return texts.get(
        key,
        texts.name(activation),
        Numbers.format(culprit.factor(), 2),
        Integer.toString(culprit.rungs()),
        Numbers.format(culprit.ratio(), 1),
        Numbers.format(culprit.slopeGain(), 2),
        Numbers.format(culprit.weightGain(), 2));
  }
}
