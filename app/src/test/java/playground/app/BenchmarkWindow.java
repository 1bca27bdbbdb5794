package playground.app;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import playground.app.session.Playback;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.app.view.MainWindow;
import playground.app.view.context.Appearance;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Experiment;

/** The window of the program, opened to measure what happens in it. */
final class BenchmarkWindow {
  private final CountDownLatch closed;
  private final ViewOptions options = new ViewOptions();
  private final SessionModel session;
  private final Stage stage = new Stage();
  private final MainWindow window;

  private BenchmarkWindow(Experiment experiment, CountDownLatch closed) {
    this.closed = closed;
    session = new SessionModel(experiment);
    window =
        new MainWindow(
            stage,
            new ViewContext(session, options, new Texts(Language.ENGLISH), new Appearance(options)),
            new ChosenFile(Optional::empty));
  }

  /**
   * Starts JavaFX with a window, which is shown once {@code measuring} has said what to measure;
   * comes back when the window was closed, or after ten minutes.
   */
  static void open(Experiment experiment, Consumer<BenchmarkWindow> measuring)
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(
        () -> {
          BenchmarkWindow opened = new BenchmarkWindow(experiment, closed);
          measuring.accept(opened);
          opened.stage.show();
        });
    closed.await(10, TimeUnit.MINUTES);
  }

  ViewOptions options() {
    return options;
  }

  SessionModel session() {
    return session;
  }

  Scene scene() {
    return stage.getScene();
  }

  FrameClock clock() {
    return window.clock();
  }

  long epoch() {
    return session.snapshotProperty().get().epoch();
  }

  void playFlatOut() {
    session.playback().speedProperty().set(Playback.FLAT_OUT);
    session.playback().toggle();
  }

  /** Closes the window, once. */
  void close() {
    if (closed.getCount() > 0) {
      stage.hide();
      window.close();
      closed.countDown();
    }
  }
}
