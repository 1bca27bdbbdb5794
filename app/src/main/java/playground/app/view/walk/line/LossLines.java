package playground.app.view.walk.line;

import static playground.app.view.walk.line.Notation.factor;
import static playground.app.view.walk.line.Notation.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LossTrace;
import playground.model.inspection.trace.part.SoftmaxForward;
import playground.model.network.Loss;

/** The loss at an output: E of the example, and δ, with which the way back begins. */
final class LossLines {
  private final BackpropTrace trace;
  private final LossTrace loss;
  private final int layer;
  private final int output;
  private final int example;
  private final Texts texts;
  private final double a;
  private final double t;
  private final double z;
  private final double delta;
  private final List<WalkLine> lines = new ArrayList<>();

  private LossLines(WalkView view, WalkPlace place, Texts texts) {
    trace = view.trace();
    loss = trace.loss().orElseThrow();
    layer = place.layer();
    output = place.unit();
    example = view.example();
    this.texts = texts;
    a = loss.outputs().at(output, example);
    t = loss.targets().at(output, example);
    z = trace.forward().get(layer).preActivation().at(output, example);
    delta = loss.delta().at(output, example);
  }

  static List<WalkLine> of(WalkView view, WalkPlace place, Texts texts) {
    LossLines all = new LossLines(view, place, texts);
    all.loss.softmax().ifPresent(all::softmax);
    all.example();
    all.delta();
    all.mean();
    return all.lines;
  }

  /** The lines of δ alone. */
  static List<WalkLine> ofDelta(WalkView view, WalkPlace place, Texts texts) {
    LossLines all = new LossLines(view, place, texts);
    all.delta();
    return all.lines;
  }

  /** y = softmax(z), without a large exponential. */
  private void softmax(SoftmaxForward softmax) {
    double c = softmax.maxima().at(0, example);
    lines.add(WalkLine.formula("c = maxⱼ zⱼ = " + number(c)));
    lines.add(WalkLine.formula("yᵢ = e^(zᵢ − c) / Σⱼ e^(zⱼ − c)"));
    lines.add(
        WalkLine.numbers(
            "%s = e^(%s − %s) / (%s) = %s / %s = %s"
                .formatted(
                    letter("y"),
                    number(z),
                    factor(c),
                    Terms.sum(
                        softmax.exponentials().rows(),
                        k -> number(softmax.exponentials().at(k, example)),
                        k -> softmax.exponentials().at(k, example)),
                    number(softmax.exponentials().at(output, example)),
                    number(softmax.sums().at(0, example)),
                    number(a))));
    lines.add(WalkLine.note(texts.get("walk.softmax")));
  }

  /** E of the example, over all outputs. */
  private void example() {
    lines.add(
        WalkLine.formula(
            switch (loss.loss()) {
              case HALF_SQUARED_ERROR -> "E = ½ Σⱼ (aⱼ − tⱼ)²";
              case BINARY_CROSS_ENTROPY -> "E = −[t ln a + (1 − t) ln(1 − a)]";
              case SOFTMAX_CROSS_ENTROPY -> "E = −Σⱼ tⱼ ln yⱼ";
              case PERCEPTRON -> "E = (a − t)z";
            }));
    double e = loss.losses().at(0, example);
    int outputs = loss.outputs().rows();
    String numbers =
        switch (loss.loss()) {
          case HALF_SQUARED_ERROR ->
              outputs == 1 ? "½" + squares(outputs) : "½ [" + squares(outputs) + "]";
          case BINARY_CROSS_ENTROPY ->
              "−[%s·ln %s + (1 − %s)·ln(1 − %s)]"
                  .formatted(number(t), number(a), number(t), number(a));
          case SOFTMAX_CROSS_ENTROPY -> "−ln " + number(ofTarget(outputs));
          case PERCEPTRON -> "(%s − %s)·%s".formatted(number(a), number(t), factor(z));
        };
    lines.add(WalkLine.numbers("E = %s = %s".formatted(numbers, number(e))));
  }

  private String squares(int outputs) {
    return Terms.sum(
        outputs,
        k -> "(%s − %s)²".formatted(number(y(k)), factor(t(k))),
        k -> (y(k) - t(k)) * (y(k) - t(k)));
  }

  private double y(int k) {
    return loss.outputs().at(k, example);
  }

  private double t(int k) {
    return loss.targets().at(k, example);
  }

  private double ofTarget(int outputs) {
    double y = 0;
    for (int k = 0; k < outputs; k++) {
      y += t(k) * y(k);
    }
    return y;
  }

  /** δ = ∂E/∂z, and why it is what it is. */
  private void delta() {
    if (loss.loss() == Loss.HALF_SQUARED_ERROR) {
      lines.add(WalkLine.formula(letter("δ") + " = ∂E/∂z = (∂E/∂a)·f′(z) = (a − t)·f′(z)"));
      double slope =
          trace
              .backward(layer)
              .flatMap(LayerBackward::slopes)
              .map(slopes -> slopes.at(output, example))
              .orElse(Double.NaN);
      lines.add(
          WalkLine.numbers(
              "= (%s − %s)·%s = %s".formatted(number(a), factor(t), factor(slope), number(delta))));
      return;
    }
    loss.softmax().ifPresent(this::jacobian);
    String why =
        switch (loss.loss()) {
          case BINARY_CROSS_ENTROPY -> "walk.deltaOfBinary";
          case SOFTMAX_CROSS_ENTROPY -> "walk.deltaOfSoftmax";
          default -> "walk.deltaOfPerceptron";
        };
    lines.add(WalkLine.note(texts.get(why)));
    String outputLetter = loss.softmax().isPresent() ? "y" : "a";
    lines.add(
        WalkLine.numbers(
            "%s = %s − t = %s − %s = %s"
                .formatted(letter("δ"), outputLetter, number(a), factor(t), number(delta))));
  }

  /** The row of the Jacobian that belongs to the output, by which ∂E/∂y goes back to z. */
  private void jacobian(SoftmaxForward softmax) {
    int outputs = softmax.outputs().rows();
    lines.add(WalkLine.formula("∂yⱼ/∂zᵢ = yⱼ(δᵢⱼ − yᵢ)"));
    lines.add(
        WalkLine.numbers(
            "∂y/∂%s: %s"
                .formatted(
                    letter("z"),
                    row(Math.min(outputs, Terms.MOST), k -> softmax.derivative(k, output, example))
                        + (outputs > Terms.MOST ? ", …" : ""))));
  }

  private static String row(int count, IntToDoubleFunction value) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < count; k++) {
      text.append(k == 0 ? "" : ",  ").append(number(value.applyAsDouble(k)));
    }
    return text.toString();
  }

  /** L of the mini-batch, and J where there is a penalty. */
  private void mean() {
    lines.add(
        WalkLine.numbers("L = (1/%d) Σ E = %s".formatted(trace.examples(), number(loss.mean()))));
    if (loss.penalty() != 0) {
      lines.add(
          WalkLine.numbers(
              "J = L + s = %s + %s = %s"
                  .formatted(
                      number(loss.mean()), number(loss.penalty()), number(loss.objective()))));
    }
  }

  private String letter(String letter) {
    return Notation.of(letter, layer, output);
  }
}
