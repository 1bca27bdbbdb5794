package playground.app.view.walk.line;

import static playground.app.view.walk.line.Notation.factor;
import static playground.app.view.walk.line.Notation.number;
import static playground.app.view.walk.line.Notation.shape;

import java.util.ArrayList;
import java.util.List;
import playground.app.figure.DiagramPart;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.network.Architecture;

/** The backward pass at a unit: its δ, and from it the gradient of its weights. */
final class BackwardLines {
  private final BackpropTrace trace;
  private final Architecture network;
  private final LayerBackward backward;
  private final LayerForward forward;
  private final int layer;
  private final int unit;
  private final int example;
  private final Texts texts;
  private final List<WalkLine> lines = new ArrayList<>();

  private BackwardLines(WalkView view, WalkPlace place, Texts texts) {
    trace = view.trace();
    network = trace.architecture();
    layer = place.layer();
    unit = place.unit();
    example = view.example();
    backward = trace.backward(layer).orElseThrow();
    forward = trace.forward().get(layer);
    this.texts = texts;
  }

  static List<WalkLine> of(WalkView view, WalkPlace place, Texts texts) {
    BackwardLines all = new BackwardLines(view, place, texts);
    all.delta();
    all.weights();
    return all.lines;
  }

  /** The lines of δ alone, with what the loss gives it at an output. */
  static List<WalkLine> ofDelta(WalkView view, WalkPlace place, Texts texts) {
    BackwardLines all = new BackwardLines(view, place, texts);
    if (all.isHidden()) {
      all.hiddenDelta();
    } else {
      all.lines.addAll(LossLines.ofDelta(view, place, texts));
    }
    all.throughNormalization();
    return all.lines;
  }

  private boolean isHidden() {
    return layer < network.depth() - 1;
  }

  private void delta() {
    if (isHidden()) {
      hiddenDelta();
    } else {
      outputDelta();
    }
    throughNormalization();
  }

  private void outputDelta() {
    lines.add(
        WalkLine.numbers(
            texts.get(
                "walk.outputDelta",
                "%s = %s"
                    .formatted(
                        Notation.of("δ", layer, unit),
                        number(backward.delta().at(unit, example))))));
  }

  /** Δ = (W⁺)ᵀΔ⁺ ⊙ f′(Z). */
  private void hiddenDelta() {
    int above = layer + 1;
    String deltaAbove = DeltaChain.letter(trace, above);
    lines.add(
        WalkLine.formula(
            "%s = (%s)ᵀ%s ⊙ f′(%s)"
                .formatted(
                    Notation.of("δ", layer),
                    Notation.of("W", above),
                    Notation.of(deltaAbove, above),
                    Notation.of("z", layer))));
    lines.add(
        WalkLine.note(
            "(%s) = (%s)(%s) ⊙ (%s)"
                .formatted(
                    shape(network.units(layer), trace.examples()),
                    shape(network.units(layer), network.units(above)),
                    shape(network.units(above), trace.examples()),
                    shape(network.units(layer), trace.examples()))));
    int arriving = network.units(above);
    String around =
        backward.around().map(matrix -> " + " + factor(matrix.at(unit, example))).orElse("");
    double upstream = backward.outputGradient().orElseThrow().at(unit, example);
    lines.add(
        WalkLine.formula(
            "∂E/∂%s = %s"
                .formatted(
                    Notation.of("a", layer, unit),
                    Terms.letters(
                        arriving,
                        k ->
                            Notation.weight(above, k, unit) + Notation.of(deltaAbove, above, k)))));
    lines.add(
        WalkLine.numbers(
            "= %s%s = %s"
                .formatted(
                    Terms.sum(
                        arriving,
                        k -> {
                          var edge = trace.edge(above, k, unit, example);
                          return Terms.product(edge.local(), edge.upstream());
                        },
                        k -> trace.edge(above, k, unit, example).product()),
                    around,
                    number(upstream))));
    if (!around.isEmpty()) {
      lines.add(WalkLine.note(texts.get("walk.around")));
    }
    double slope = backward.slopes().orElseThrow().at(unit, example);
    lines.add(
        WalkLine.numbers(
            "%s = (∂E/∂a)·f′(z) = %s = %s"
                .formatted(
                    Notation.of("δ", layer, unit),
                    Terms.product(upstream, slope),
                    number(backward.delta().at(unit, example)))));
  }

  private void throughNormalization() {
    if (forward.normalization().isPresent()) {
      lines.add(WalkLine.note(texts.get("walk.throughNormalization")));
      lines.add(
          WalkLine.numbers(
              "%s = ∂E/∂u = %s"
                  .formatted(
                      Notation.of("δᵤ", layer, unit),
                      number(backward.affineDelta().at(unit, example)))));
    }
  }

  /** ∂E/∂w = δa of this example, beside the mean over the mini-batch. */
  private void weights() {
    int fanIn = network.fanIn(layer);
    String delta = DeltaChain.letter(trace, layer);
    lines.add(
        WalkLine.formula(
            "∂L/∂%s = (1/m) %s(%s)ᵀ,  ∂L/∂%s = (1/m) %s1"
                .formatted(
                    Notation.of("W", layer),
                    Notation.of(delta, layer),
                    Notation.inputs(layer),
                    Notation.of("b", layer),
                    Notation.of(delta, layer))));
    ParameterValues gradient = trace.gradient().orElse(null);
    for (int k = 0; k < Math.min(fanIn, Terms.MOST); k++) {
      double share = trace.share(trace.parameters().layout().weight(layer, unit, k), example);
      double d = backward.affineDelta().at(unit, example);
      String own =
          "∂E/∂%s = %s%s = %s = %s"
              .formatted(
                  Notation.weight(layer, unit, k),
                  delta,
                  Notation.input(layer, k),
                  Terms.product(d, forward.input().at(k, example)),
                  number(share));
      lines.add(
          WalkLine.numbers(
                  gradient == null
                      ? own
                      : texts.get("walk.mean", own, number(gradient.weight(layer, unit, k))))
              .about(new DiagramPart.Weight(layer, unit, k)));
    }
    if (fanIn > Terms.MOST) {
      lines.add(WalkLine.note(texts.get("walk.moreWeights", fanIn - Terms.MOST)));
    }
    if (gradient != null) {
      String own =
          "∂E/∂%s = %s = %s"
              .formatted(
                  Notation.of("b", layer, unit),
                  delta,
                  number(backward.affineDelta().at(unit, example)));
      lines.add(
          WalkLine.numbers(texts.get("walk.mean", own, number(gradient.bias(layer, unit))))
              .about(new DiagramPart.Bias(layer, unit)));
    }
  }
}
