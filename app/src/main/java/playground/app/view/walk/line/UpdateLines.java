package playground.app.view.walk.line;

import static playground.app.view.walk.line.Notation.factor;
import static playground.app.view.walk.line.Notation.number;

import java.util.ArrayList;
import java.util.List;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.inspection.trace.part.OptimizerTerms;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;

/** The update of a unit's weights and its bias: from the gradient to the new values. */
final class UpdateLines {
  private final BackpropTrace trace;
  private final ParameterLayout layout;
  private final int layer;
  private final int unit;
  private final Texts texts;
  private final List<WalkLine> lines = new ArrayList<>();

  private UpdateLines(WalkView view, WalkPlace place, Texts texts) {
    trace = view.trace();
    layout = trace.parameters().layout();
    layer = place.layer();
    unit = place.unit();
    this.texts = texts;
  }

  static List<WalkLine> of(WalkView view, WalkPlace place, Texts texts) {
    UpdateLines all = new UpdateLines(view, place, texts);
    switch (all.trace.update().orElseThrow()) {
      case UpdateTrace.Step step -> all.step(step);
      case UpdateTrace.Wait waiting ->
          all.lines.add(WalkLine.note(texts.get("walk.waits", Numbers.count(waiting.examples()))));
    }
    return all.lines;
  }

  private void step(UpdateTrace.Step step) {
    rate(step.rate());
    gradient(step);
    int moved = mostMoved(step);
    rule(step, moved);
    int fanIn = trace.architecture().fanIn(layer);
    for (int k = 0; k < Math.min(fanIn, Terms.MOST); k++) {
      moved(step, layout.weight(layer, unit, k), Notation.weight(layer, unit, k));
    }
    if (fanIn > Terms.MOST) {
      lines.add(WalkLine.note(texts.get("walk.moreWeights", fanIn - Terms.MOST)));
    }
    moved(step, layout.bias(layer, unit), Notation.of("b", layer, unit));
  }

  private void rate(LearningRateTerms rate) {
    if (rate.schedule() == 1 && rate.plateau() == 1) {
      lines.add(WalkLine.numbers("η = " + number(rate.rate())));
    } else {
      lines.add(
          WalkLine.numbers(
              texts.get(
                  "walk.rate",
                  number(rate.setting()),
                  factor(rate.schedule() * rate.plateau()),
                  number(rate.rate()))));
    }
  }

  /** What penalty and clipping make of ∂L/∂w. */
  private void gradient(UpdateTrace.Step step) {
    int index = mostMoved(step);
    String name = name(index);
    double penalty = step.penaltyGradient().at(index);
    if (penalty != 0) {
      lines.add(
          WalkLine.numbers(
              "g = ∂L/∂%s + ∂s/∂%s = %s + %s = %s"
                  .formatted(
                      name,
                      name,
                      number(step.lossGradient().at(index)),
                      factor(penalty),
                      number(step.lossGradient().at(index) + penalty))));
    }
    if (step.clippingFactor() != 1) {
      lines.add(
          WalkLine.numbers(
              texts.get("walk.clipping", number(step.norm()), number(step.clippingFactor()))));
    }
  }

  /** What the optimizer makes of the gradient, at the weight that it moves most. */
  private void rule(UpdateTrace.Step step, int index) {
    String name = name(index);
    OptimizerTerms terms = step.terms(index);
    switch (terms) {
      case OptimizerTerms.DescentTerms it -> descent(it, name);
      case OptimizerTerms.RmsPropTerms it -> {
        lines.add(WalkLine.formula("s ← αs + (1 − α)g²,  w ← w − ηg / (√s + ε)"));
        lines.add(
            WalkLine.numbers(
                "%s: s = %s·%s + %s·%s² = %s"
                    .formatted(
                        name,
                        number(it.decay()),
                        factor(it.before()),
                        number(1 - it.decay()),
                        factor(it.gradient()),
                        number(it.square()))));
      }
      case OptimizerTerms.AdamTerms it -> adam(it, name);
    }
    if (step.shrinkage() != 0) {
      lines.add(WalkLine.note(texts.get("walk.shrinkage", number(step.shrinkage()))));
    }
  }

  private void descent(OptimizerTerms.DescentTerms it, String name) {
    if (it.momentum() == 0) {
      lines.add(WalkLine.formula("w ← w − ηg"));
      return;
    }
    lines.add(
        WalkLine.formula(
            it.nesterov() ? "v ← μv + g,  w ← w − η(g + μv)" : "v ← μv + g,  w ← w − ηv"));
    lines.add(
        WalkLine.numbers(
            "%s: v = %s·%s + %s = %s"
                .formatted(
                    name,
                    number(it.momentum()),
                    factor(it.before()),
                    factor(it.gradient()),
                    number(it.velocity()))));
  }

  private void adam(OptimizerTerms.AdamTerms it, String name) {
    lines.add(WalkLine.formula("m ← β₁m + (1 − β₁)g,  v ← β₂v + (1 − β₂)g²"));
    lines.add(
        WalkLine.formula("m̂ = m / (1 − β₁ᵗ),  v̂ = v / (1 − β₂ᵗ),  w ← w − η m̂ / (√v̂ + ε)"));
    lines.add(
        WalkLine.numbers(
            "%s: g = %s,  m = %s → %s,  v = %s → %s"
                .formatted(
                    name,
                    number(it.gradient()),
                    number(it.firstBefore()),
                    number(it.first()),
                    number(it.secondBefore()),
                    number(it.second()))));
    lines.add(
        WalkLine.numbers(
            "t = %s:  m̂ = %s,  v̂ = %s"
                .formatted(
                    Numbers.count(it.t()),
                    number(it.firstCorrected()),
                    number(it.secondCorrected()))));
  }

  /** The value before, the step and the value after of a parameter. */
  private void moved(UpdateTrace.Step step, int index, String name) {
    OptimizerTerms terms = step.terms(index);
    double before = trace.parameters().at(index);
    lines.add(
        WalkLine.numbers(
            "%s ← %s − %s = %s"
                .formatted(
                    name,
                    number(before),
                    steps(terms, step.rate().rate()),
                    number(step.after().at(index)))));
  }

  /** The step, as the product that it is where that says it all. */
  private static String steps(OptimizerTerms terms, double rate) {
    return switch (terms) {
      case OptimizerTerms.DescentTerms it when it.momentum() == 0 ->
          Terms.product(rate, it.gradient());
      case OptimizerTerms.DescentTerms it when !it.nesterov() -> Terms.product(rate, it.velocity());
      default -> factor(terms.step());
    };
  }

  private int mostMoved(UpdateTrace.Step step) {
    Architecture network = trace.architecture();
    int most = layout.bias(layer, unit);
    for (int k = network.fanIn(layer) - 1; k >= 0; k--) {
      int index = layout.weight(layer, unit, k);
      if (Math.abs(step.terms(index).step()) >= Math.abs(step.terms(most).step())) {
        most = index;
      }
    }
    return most;
  }

  private String name(int index) {
    return index == layout.bias(layer, unit)
        ? Notation.of("b", layer, unit)
        : Notation.weight(layer, unit, index - layout.weight(layer, unit, 0));
  }
}
