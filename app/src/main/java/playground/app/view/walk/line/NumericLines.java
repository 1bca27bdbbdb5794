package playground.app.view.walk.line;

import static playground.app.view.walk.line.Notation.factor;
import static playground.app.view.walk.line.Notation.number;

import java.util.List;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.inspection.check.GradientComparison;
import playground.model.inspection.check.NumericDerivative;
import playground.model.inspection.trace.ParameterTrail;

/** The gradient of one parameter by central differences, beside that of backpropagation. */
final class NumericLines {
  /** Losses whose difference is taken have to show where they differ. */
  private static final int DIGITS_OF_LOSS = 12;

  private static final int DIGITS_COMPARED = 8;

  private NumericLines() {}

  /**
   * The lines.
   *
   * @param objective L, or J where a penalty is part of it
   * @param name the parameter: w⁽²⁾₃,₁
   * @param letter of the parameter alone: w
   */
  static List<WalkLine> of(
      ParameterTrail trail, String objective, String name, String letter, Texts texts) {
    NumericDerivative numeric = trail.numeric();
    return List.of(
        WalkLine.formula(
            "∂%s/∂%s ≈ [%s(%s + ε) − %s(%s − ε)] / 2ε,  ε = %s"
                .formatted(
                    objective,
                    name,
                    objective,
                    letter,
                    objective,
                    letter,
                    number(numeric.epsilon()))),
        WalkLine.numbers(
            "= (%s − %s) / %s = %s"
                .formatted(
                    Numbers.format(numeric.above(), DIGITS_OF_LOSS),
                    Numbers.format(numeric.below(), DIGITS_OF_LOSS),
                    factor(2 * numeric.epsilon()),
                    Numbers.format(numeric.value(), DIGITS_COMPARED))),
        WalkLine.numbers(
            texts.get("walk.backpropGives", Numbers.format(trail.gradient(), DIGITS_COMPARED))),
        WalkLine.numbers(
            texts.get(
                "walk.relativeError",
                factor(Math.abs(trail.gradient() - numeric.value())),
                factor(numeric.scale(trail.gradient())),
                Numbers.format(trail.relativeError(), 2))),
        WalkLine.note(verdict(trail, texts)));
  }

  private static String verdict(ParameterTrail trail, Texts texts) {
    if (trail.kink().isPresent()) {
      return texts.get(
          "walk.kink", number(trail.kink().get().left()), number(trail.kink().get().right()));
    }
    double error = trail.relativeError();
    if (error > GradientComparison.TOLERANCE) {
      return texts.get("walk.disagree");
    }
    NumericDerivative numeric = trail.numeric();
    boolean tiny = numeric.scale(trail.gradient()) == numeric.resolution();
    return texts.get(tiny && error > 0 ? "walk.agreeTiny" : "walk.agree");
  }
}
