package playground.app.view.export;

import playground.app.export.ExperimentFigures;
import playground.app.export.FigureContent;
import playground.app.export.FigureStyle;
import playground.app.figure.loss.LossPast;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.view.context.ViewContext;
import playground.model.training.history.RunHistory;

/** Figures of the present moment, with the words, the colours and the choices of the window. */
final class ShownFigures {
  private ShownFigures() {}

  /** Of what {@code context} shows now. */
  static ExperimentFigures of(ViewContext context) {
    SessionModel session = context.session();
    ViewOptions options = context.options();
    LossPast past =
        LossPast.of(
            session.histories().earlier().map(RunHistory::copy),
            session.past().shownProperty().get());
    return new ExperimentFigures(
        context.texts(),
        new FigureContent(session.snapshotProperty().get(), session.history().copy(), past),
        new FigureStyle(
            context.appearance().mapColors(),
            context.appearance().ink(),
            options.gradientModeProperty().get(),
            options.logLossProperty().get(),
            options.showRateProperty().get(),
            options.showFactorsProperty().get()));
  }
}
