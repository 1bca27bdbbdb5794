package playground.app.session.undo;

import playground.app.session.HiddenControls;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.edit.RunEdit;
import playground.app.session.edit.Setup;
import playground.app.session.file.Document;
import playground.model.experiment.Experiment;

/**
 * Every setting that can be undone: what is computed, and what a link says about how it is shown.
 *
 * @param document what it is a state of
 * @param setup what is computed
 * @param showTest whether the test points are drawn too
 * @param discretize whether maps show only the class
 * @param hidden what is taken off the window
 */
record Settings(
    Document document, Setup setup, boolean showTest, boolean discretize, HiddenControls hidden) {

  static Settings of(SessionModel session, ViewOptions options) {
    return new Settings(
        session.documentProperty().get(),
        session.setupProperty().get(),
        options.showTestProperty().get(),
        options.discretizeProperty().get(),
        options.hiddenProperty().get());
  }

  /** The same, as a state of another document. */
  Settings of(Document other) {
    return new Settings(other, setup, showTest, discretize, hidden);
  }

  /** What of it is settings. */
  Experiment experiment() {
    return setup.experiment();
  }

  /** The same, as if {@code dropped} had never been set. */
  Settings without(RunEdit dropped) {
    return new Settings(document, setup.without(dropped), showTest, discretize, hidden);
  }

  /** The same, with another experiment. */
  Settings with(Experiment other) {
    return new Settings(document, setup.with(other), showTest, discretize, hidden);
  }

  /** Shows these settings; the experiment changes where it has to. */
  void applyTo(SessionModel session, ViewOptions options) {
    options.showTestProperty().set(showTest);
    options.discretizeProperty().set(discretize);
    options.hiddenProperty().set(hidden);
    session.documentProperty().set(document);
    session.settings().open(setup);
  }
}
