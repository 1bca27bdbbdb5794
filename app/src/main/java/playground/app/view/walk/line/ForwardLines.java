package playground.app.view.walk.line;

import static playground.app.view.walk.line.Notation.factor;
import static playground.app.view.walk.line.Notation.number;
import static playground.app.view.walk.line.Notation.shape;

import java.util.ArrayList;
import java.util.List;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.NormalizationForward;
import playground.model.network.Architecture;
import playground.model.network.Normalization;

/** The forward pass at a unit: from what enters its layer to its activation. */
final class ForwardLines {
  private final BackpropTrace trace;
  private final LayerForward forward;
  private final int layer;
  private final int unit;
  private final int example;
  private final Texts texts;
  private final List<WalkLine> lines = new ArrayList<>();

  private ForwardLines(WalkView view, WalkPlace place, Texts texts) {
    trace = view.trace();
    layer = place.layer();
    unit = place.unit();
    example = view.example();
    forward = trace.forward().get(layer);
    this.texts = texts;
  }

  static List<WalkLine> of(WalkView view, WalkPlace place, Texts texts) {
    ForwardLines all = new ForwardLines(view, place, texts);
    all.affine();
    all.forward.normalization().ifPresent(all::normalization);
    all.activation();
    return all.lines;
  }

  /** Z = WA + b1ᵀ, or U where a normalization follows. */
  private void affine() {
    Architecture network = trace.architecture();
    String matrix = forward.normalization().isPresent() ? "U" : "Z";
    String small = forward.normalization().isPresent() ? "u" : "z";
    int units = network.units(layer);
    int fanIn = network.fanIn(layer);
    int examples = trace.examples();
    lines.add(
        WalkLine.formula(
            "%s = %s%s + %s1ᵀ"
                .formatted(
                    Notation.of(matrix, layer),
                    Notation.of("W", layer),
                    Notation.inputs(layer),
                    Notation.of("b", layer))));
    lines.add(
        WalkLine.note(
            "(%s) = (%s)(%s) + (%s)(%s)"
                .formatted(
                    shape(units, examples),
                    shape(units, fanIn),
                    shape(fanIn, examples),
                    shape(units, 1),
                    shape(1, examples))));
    lines.add(
        WalkLine.formula(
            "%s = %s + %s"
                .formatted(
                    Notation.of(small, layer, unit),
                    Terms.letters(
                        fanIn, k -> Notation.weight(layer, unit, k) + Notation.input(layer, k)),
                    Notation.of("b", layer, unit))));
    lines.add(
        WalkLine.numbers(
            "= %s + %s = %s"
                .formatted(
                    Terms.sum(
                        fanIn,
                        k ->
                            Terms.product(
                                trace.parameters().weight(layer, unit, k),
                                forward.input().at(k, example)),
                        k -> trace.forwardTerm(layer, unit, k, example)),
                    factor(trace.parameters().bias(layer, unit)),
                    number(forward.affine().at(unit, example)))));
  }

  private void normalization(NormalizationForward normalization) {
    String hat = Notation.of("û", layer, unit);
    lines.add(
        WalkLine.note(
            texts.get(
                normalization.kind() == Normalization.BATCH
                    ? "walk.batchNormalization"
                    : "walk.layerNormalization")));
    lines.add(
        WalkLine.numbers(
            "%s = (u − μ) / √(v + ε) = (%s − %s) / %s = %s"
                .formatted(
                    hat,
                    number(forward.affine().at(unit, example)),
                    factor(normalization.mean(unit, example)),
                    number(normalization.deviation(unit, example)),
                    number(normalization.normalized().at(unit, example)))));
    lines.add(
        WalkLine.numbers(
            "%s = γû + β = %s + %s = %s"
                .formatted(
                    Notation.of("z", layer, unit),
                    Terms.product(
                        trace.parameters().gain(layer, unit),
                        normalization.normalized().at(unit, example)),
                    factor(trace.parameters().shift(layer, unit)),
                    number(forward.preActivation().at(unit, example)))));
  }

  /** A = f(Z), and what goes around a residual layer. */
  private void activation() {
    Architecture.Layer here = trace.architecture().layer(layer);
    String z = Notation.of("z", layer, unit);
    String a = Notation.of("a", layer, unit);
    double activated = forward.activated().at(unit, example);
    lines.add(
        WalkLine.formula("%s = f(%s),  f = %s".formatted(a, z, texts.name(here.activation()))));
    String f = "f(" + number(forward.preActivation().at(unit, example)) + ")";
    if (here.residual()) {
      lines.add(
          WalkLine.numbers(
              "%s = f(%s) + %s = %s + %s = %s"
                  .formatted(
                      a,
                      z,
                      Notation.input(layer, unit),
                      number(activated),
                      factor(forward.input().at(unit, example)),
                      number(forward.output().at(unit, example)))));
    } else {
      lines.add(WalkLine.numbers("%s = %s = %s".formatted(a, f, number(activated))));
    }
  }
}
