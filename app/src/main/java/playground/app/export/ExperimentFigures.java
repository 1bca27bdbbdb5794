package playground.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.app.figure.boundary.BoundaryFigure;
import playground.app.figure.gradient.GradientFigure;
import playground.app.figure.gradient.StripMarks;
import playground.app.figure.loss.LossFigure;
import playground.app.figure.loss.LossStyle;
import playground.app.figure.network.NetworkFigure;
import playground.app.figure.surface.ChartMark;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.Heading.Reading;
import playground.app.naming.ClassNames;
import playground.app.naming.GradientRatio;
import playground.app.naming.GradientTexts;
import playground.app.naming.LossTexts;
import playground.app.naming.Marks;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.inspection.GradientFactors;
import playground.model.training.snapshot.Snapshot;

/** The figures of an experiment in the words of the user's language. */
public final class ExperimentFigures {
  private final Texts texts;
  private final FigureContent content;
  private final FigureStyle style;
  private final List<ChartMark> marks;

  /** Of {@code content}, in the language that {@code texts} has now. */
  public ExperimentFigures(Texts texts, FigureContent content, FigureStyle style) {
    this.texts = texts;
    this.content = content;
    this.style = style;
    marks = Marks.of(content.history(), texts);
  }

  /** The state that the figures show. */
  public Snapshot snapshot() {
    return content.snapshot();
  }

  /** The figure of {@code kind}; the boundary with the training points, its axes and its legend. */
  public Figure of(FigureKind kind) {
    return switch (kind) {
      case BOUNDARY -> boundary(true, false, true, true);
      case NETWORK -> network();
      case LOSS -> loss();
      case GRADIENTS -> gradients();
    };
  }

  /**
   * The boundary.
   *
   * @param points whether the training points are drawn
   * @param testPoints whether the test points are drawn
   * @param axes whether there are axes
   * @param legend whether there is a colour scale, and what the marks mean
   */
  public Figure boundary(boolean points, boolean testPoints, boolean axes, boolean legend) {
    return new BoundaryFigure(
        snapshot(),
        style.colors(),
        points,
        testPoints,
        axes,
        legend,
        new BoundaryFigure.Words(
            texts.get("export.legend.train"),
            texts.get("export.legend.test"),
            epoch(),
            ClassNames.inLegend(snapshot().experiment().data()).stream()
                .map(label -> new BoundaryFigure.NamedClass(label, className(label)))
                .toList()));
  }

  private String className(double label) {
    return ClassNames.shortened(label, snapshot().experiment().data());
  }

  /** The network, its edges as the window shows them. */
  public Figure network() {
    return new NetworkFigure(
        snapshot(),
        style.colors(),
        style.gradientEdges(),
        new Heading(texts.get("pane.network"), List.of(), epoch()),
        texts.get("network.output"),
        snapshot().architecture().layers().stream()
            .map(layer -> texts.name(layer.activation()))
            .toList());
  }

  /** The loss curves, on the scale of the window. */
  public Figure loss() {
    LossTexts words = new LossTexts(texts, snapshot().losses());
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(words.train(), style.ink().train()));
    words.penalty().ifPresent(penalty -> readings.add(new Reading(penalty, style.ink().text())));
    words.test().ifPresent(test -> readings.add(new Reading(test, style.ink().test())));
    Optional<String> rateNow = LossTexts.rate(snapshot());
    rateNow.ifPresent(rate -> readings.add(new Reading(rate, style.ink().muted())));
    return new LossFigure(
        content.history(),
        marks,
        content.past(),
        new LossStyle(
            texts.get("axis.epoch"),
            style.logLoss(),
            style.learningRate() && rateNow.isPresent(),
            style.ink()),
        new Heading(texts.get("pane.loss"), readings, epoch()),
        texts.get("axis.loss"));
  }

  /** The gradients, with the factors where the window shows them. */
  public Figure gradients() {
    String ratio = texts.get("gradients.ratio", GradientRatio.text(snapshot().gradientFlow()));
    return new GradientFigure(
        snapshot().gradientFlow(),
        content.history(),
        new StripMarks(marks, content.past().shown()),
        factors(),
        new GradientTexts(texts, snapshot()).words(content.past().shown()),
        style.ink(),
        new Heading(
            texts.get("pane.gradients"), List.of(new Reading(ratio, style.ink().text())), epoch()));
  }

  private @Nullable GradientFactors factors() {
    return style.factors() ? snapshot().readings().factors().orElse(null) : null;
  }

  private String epoch() {
    return texts.get("export.legend.epoch", Numbers.count(snapshot().epoch()));
  }
}
