package playground.app.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.boundary.BoundaryFigure;
import playground.app.figure.gradient.GradientFigure;
import playground.app.figure.gradient.StripMarks;
import playground.app.figure.loss.LossFigure;
import playground.app.figure.loss.LossPast;
import playground.app.figure.loss.LossStyle;
import playground.app.figure.network.NetworkFigure;
import playground.app.figure.surface.ChartMark;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.Heading.Reading;
import playground.app.session.ViewOptions;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.instrument.GradientTexts;
import playground.app.view.instrument.LossTexts;
import playground.app.view.naming.ClassNames;
import playground.app.view.naming.GradientRatio;
import playground.app.view.naming.Marks;
import playground.model.inspection.GradientFactors;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/**
 * Makes figures of the moment in which it was made, with the words, the colours and the choices of
 * the window.
 */
final class FigureMaker {
  private final Texts texts;
  private final ViewOptions options;
  private final Snapshot snapshot;
  private final RunHistory history;
  private final List<ChartMark> marks;
  private final LossPast past;
  private final MapColors colors;
  private final Ink ink;

  /** Of what {@code context} shows now. */
  FigureMaker(ViewContext context) {
    texts = context.texts();
    options = context.options();
    snapshot = context.session().snapshotProperty().get();
    history = context.session().history().copy();
    marks = Marks.of(history, texts);
    past =
        LossPast.of(
            context.session().histories().earlier().map(RunHistory::copy),
            context.session().past().shownProperty().get());
    colors = context.appearance().mapColors();
    ink = context.appearance().ink();
  }

  /** The state that the figures show. */
  Snapshot snapshot() {
    return snapshot;
  }

  /**
   * The boundary.
   *
   * @param points whether the training points are drawn
   * @param testPoints whether the test points are drawn
   * @param axes whether there are axes
   * @param legend whether there is a colour scale, and what the marks mean
   */
  Figure boundary(boolean points, boolean testPoints, boolean axes, boolean legend) {
    return new BoundaryFigure(
        snapshot,
        colors,
        points,
        testPoints,
        axes,
        legend,
        new BoundaryFigure.Words(
            texts.get("export.legend.train"),
            texts.get("export.legend.test"),
            epoch(),
            ClassNames.inLegend(snapshot.experiment().data()).stream()
                .map(label -> new BoundaryFigure.NamedClass(label, className(label)))
                .toList()));
  }

  private String className(double label) {
    return ClassNames.shortened(label, snapshot.experiment().data());
  }

  /** The network, its edges as the window shows them. */
  Figure network() {
    return new NetworkFigure(
        snapshot,
        colors,
        options.gradientModeProperty().get(),
        new Heading(texts.get("pane.network"), List.of(), epoch()),
        texts.get("network.output"),
        snapshot.architecture().layers().stream()
            .map(layer -> texts.name(layer.activation()))
            .toList());
  }

  /** The loss curves, on the scale of the window. */
  Figure loss() {
    LossTexts words = new LossTexts(texts, snapshot.losses());
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(words.train(), ink.train()));
    words.penalty().ifPresent(penalty -> readings.add(new Reading(penalty, ink.text())));
    words.test().ifPresent(test -> readings.add(new Reading(test, ink.test())));
    Optional<String> rateNow = LossTexts.rate(snapshot);
    rateNow.ifPresent(rate -> readings.add(new Reading(rate, ink.muted())));
    return new LossFigure(
        history,
        marks,
        past,
        new LossStyle(
            texts.get("axis.epoch"),
            options.logLossProperty().get(),
            options.showRateProperty().get() && rateNow.isPresent(),
            ink),
        new Heading(texts.get("pane.loss"), readings, epoch()),
        texts.get("axis.loss"));
  }

  /** The gradients, with the factors where the window shows them. */
  Figure gradients() {
    String ratio = texts.get("gradients.ratio", GradientRatio.text(snapshot.gradientFlow()));
    return new GradientFigure(
        snapshot.gradientFlow(),
        history,
        new StripMarks(marks, past.shown()),
        factors(),
        new GradientTexts(texts, snapshot).words(past.shown()),
        ink,
        new Heading(texts.get("pane.gradients"), List.of(new Reading(ratio, ink.text())), epoch()));
  }

  private @Nullable GradientFactors factors() {
    return options.showFactorsProperty().get() ? snapshot.readings().factors().orElse(null) : null;
  }

  private String epoch() {
    return texts.get("export.legend.epoch", Numbers.count(snapshot.epoch()));
  }
}
