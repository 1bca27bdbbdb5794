package playground.app.view.walk.line;

import static playground.app.view.walk.line.Notation.factor;
import static playground.app.view.walk.line.Notation.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.ParameterTrail;
import playground.model.inspection.trace.TraceStage;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.optimization.Penalty;

/**
 * Where the gradient of a weight or a bias comes from: the factors of one example, from the loss
 * on, the mean over the mini-batch, and the same number by central differences.
 */
final class TrailLines {
  private final BackpropTrace trace;
  private final WalkView view;
  private final DiagramPart.Parameter part;
  private final ParameterTrail trail;
  private final Texts texts;
  private final String name;
  private final String delta;
  private final List<WalkLine> lines = new ArrayList<>();

  private TrailLines(WalkView view, DiagramPart.Parameter part, ParameterTrail trail, Texts texts) {
    this.view = view;
    this.part = part;
    this.trail = trail;
    this.texts = texts;
    trace = view.trace();
    name = Notation.of(part);
    delta = Notation.of(DeltaChain.letter(trace, part.layer()), part.layer(), part.unit());
  }

  /**
   * The lines.
   *
   * @param trail null while it is computed
   */
  static List<WalkLine> of(
      WalkView view, DiagramPart.Parameter part, @Nullable ParameterTrail trail, Texts texts) {
    if (trail == null) {
      return List.of(WalkLine.note(texts.get("walk.computing")));
    }
    TrailLines all = new TrailLines(view, part, trail, texts);
    all.result();
    all.wayBack();
    all.share();
    all.mean();
    all.update();
    String objective = all.penalty() ? "J" : "L";
    String letter = part instanceof DiagramPart.Bias ? "b" : "w";
    all.lines.addAll(NumericLines.of(trail, objective, all.name, letter, texts));
    all.lines.add(WalkLine.note(texts.get("walk.askedAgain")));
    return all.lines;
  }

  /** The gradient in short, which the lines below take apart. */
  private void result() {
    String product =
        part instanceof DiagramPart.Weight it
            ? delta + "·" + Notation.input(it.layer(), it.input())
            : delta;
    lines.add(
        WalkLine.formula(
            "∂%s/∂%s = (1/m) Σ %s%s = %s"
                .formatted(
                    penalty() ? "J" : "L",
                    name,
                    product,
                    penalty() ? " + ∂s/∂" + name : "",
                    number(trail.gradient()))));
    lines.add(
        WalkLine.numbers(
            texts.get(
                "walk.numericBeside",
                number(trail.numeric().value()),
                Numbers.format(trail.relativeError(), 2))));
  }

  /** δ of the unit, from the loss on. */
  private void wayBack() {
    if (part.layer() + 1 < trace.architecture().depth()) {
      lines.add(WalkLine.note(texts.get("walk.trailFromLoss")));
      lines.addAll(DeltaChain.downTo(part.layer() + 1, view));
    }
    lines.addAll(
        BackwardLines.ofDelta(
            view, new WalkPlace(TraceStage.BACKWARD, part.layer(), part.unit()), texts));
  }

  /** ∂E/∂w = δa, or ∂E/∂b = δ, of the example that is followed. */
  private void share() {
    double share = shareOf(view.example());
    switch (part) {
      case DiagramPart.Weight it -> {
        String input = Notation.input(it.layer(), it.input());
        double a = trace.forward().get(it.layer()).input().at(it.input(), view.example());
        double d =
            trace.backward(it.layer()).orElseThrow().affineDelta().at(it.unit(), view.example());
        lines.add(WalkLine.formula("∂E/∂%s = %s·%s".formatted(name, delta, input)));
        lines.add(WalkLine.numbers("= %s = %s".formatted(Terms.product(d, a), number(share))));
      }
      case DiagramPart.Bias it -> {
        lines.add(WalkLine.formula("∂E/∂%s = %s".formatted(name, delta)));
        lines.add(WalkLine.numbers("= " + number(share)));
      }
    }
  }

  private double shareOf(int example) {
    return trail.shares().at(0, example);
  }

  /** ∂L/∂w over the mini-batch, this example's part in it, and what a penalty adds. */
  private void mean() {
    int m = trace.examples();
    lines.add(WalkLine.formula("∂L/∂%s = (1/m) Σ ∂E/∂%s,  m = %d".formatted(name, name, m)));
    if (m == 1) {
      lines.add(WalkLine.numbers("= " + number(trail.mean())));
    } else {
      meanOfMany(m);
    }
    if (penalty()) {
      lines.add(WalkLine.formula("∂J/∂%s = ∂L/∂%s + ∂s/∂%s".formatted(name, name, name)));
      lines.add(
          WalkLine.numbers(
              "= %s + %s = %s"
                  .formatted(
                      number(trail.mean()), factor(trail.penalty()), number(trail.gradient()))));
    }
  }

  private void meanOfMany(int m) {
    int followed = view.example();
    // The example that is followed comes first, so that it is never in the rest.
    String sum =
        Terms.sum(m, k -> factor(shareOf(inTurn(k, followed))), k -> shareOf(inTurn(k, followed)));
    lines.add(
        WalkLine.numbers(
            "= (1/%d)·[%s] = (1/%d)·%s = %s"
                .formatted(m, sum, m, factor(trail.sum()), number(trail.mean()))));
    lines.add(
        WalkLine.note(
            texts.get(
                "walk.shareOfExample",
                followed + 1,
                m,
                factor(shareOf(followed)),
                number(shareOf(followed) / m))));
  }

  private static int inTurn(int k, int first) {
    return k == 0 ? first : k <= first ? k - 1 : k;
  }

  private boolean penalty() {
    return trace.penaltyOfGradient().penalty() != Penalty.NONE;
  }

  /** Where the update does not take the mean over this mini-batch alone. */
  private void update() {
    switch (trace.update().orElse(null)) {
      case UpdateTrace.Wait waiting ->
          lines.add(WalkLine.note(texts.get("walk.trailWaits", number(trail.sum()))));
      case UpdateTrace.Step step when trace.exampleWeight() != 1.0 / trace.examples() ->
          lines.add(
              WalkLine.note(
                  texts.get(
                      "walk.trailCounts",
                      number(trace.exampleWeight()),
                      "%s·%s + %s = %s"
                          .formatted(
                              number(trace.exampleWeight()),
                              factor(trail.sum()),
                              factor(step.waitingGradient().at(trail.index())),
                              number(step.lossGradient().at(trail.index()))))));
      case null, default -> {}
    }
  }
}
