package playground.app;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import playground.app.session.Playback;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.app.view.Appearance;
import playground.app.view.MainWindow;
import playground.app.view.ViewContext;
import playground.model.experiment.Experiment;
import playground.model.training.Speed;
import playground.model.training.TrainingSession;

/**
 * How smooth the window is while training runs flat out, and what the window costs training: six
 * hidden layers of eight, or as many as {@code -Dframes.network=30x16} says, all maps live.
 *
 * <p>Prints percentiles of the time between frames, of the work on the JavaFX thread in a frame,
 * and the epochs a second with and without a window. It asserts nothing: the numbers are the
 * machine's.
 */
public final class FrameBenchmark {
  private static final int WARM_UP_SECONDS = 5;
  private static final int SECONDS = 10;

  private FrameBenchmark() {}

  /** Runs the benchmark in a window, or without a display on JavaFX's headless platform. */
  public static void main(String[] arguments) throws Exception {
    Experiment experiment = deep(arguments);
    double alone = withoutWindow(experiment);
    double[] frames = new double[200_000];
    double[] work = new double[200_000];
    int[] count = {0};
    double[] epochs = new double[1];
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> run(experiment, frames, work, count, epochs, done));
    done.await(10L * (WARM_UP_SECONDS + SECONDS), TimeUnit.SECONDS);
    double aloneAgain = withoutWindow(experiment);
    double baseline = (alone + aloneAgain) / 2;

    print("time between frames", frames, count[0]);
    print("work in a frame    ", work, count[0]);
    System.out.printf(
        Locale.ROOT,
        "epochs a second       %.0f with the window, %.0f without (%.0f before, %.0f after): %.0f %%%n",
        epochs[0],
        baseline,
        alone,
        aloneAgain,
        100 * epochs[0] / baseline);
    System.exit(0);
  }

  /** Hidden layers as the first argument says, such as 30x16; six of eight where there is none. */
  static Experiment deep(String[] arguments) {
    String[] shape = (arguments.length > 0 ? arguments[0] : "6x8").split("x");
    int depth = Integer.parseInt(shape[0]);
    int units = Integer.parseInt(shape[1]);
    Experiment first = Experiment.first();
    return first.withNetwork(first.network().withHiddenUnits(Collections.nCopies(depth, units)));
  }

  private static double withoutWindow(Experiment experiment) throws InterruptedException {
    try (TrainingSession session = new TrainingSession(experiment)) {
      session.setSpeed(Speed.FLAT_OUT);
      session.play();
      TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
      long epoch = epochNow(session);
      long start = System.nanoTime();
      TimeUnit.SECONDS.sleep(SECONDS);
      return (epochNow(session) - epoch) / ((System.nanoTime() - start) / 1e9);
    }
  }

  /** The session shows its epoch only when asked, so the first answer may be an old one. */
  private static long epochNow(TrainingSession session) throws InterruptedException {
    session.snapshot();
    TimeUnit.MILLISECONDS.sleep(50);
    return session.snapshot().epoch();
  }

  private static void run(
      Experiment experiment,
      double[] frames,
      double[] work,
      int[] count,
      double[] epochs,
      CountDownLatch done) {
    ViewOptions options = new ViewOptions();
    SessionModel session = new SessionModel(experiment);
    ViewContext context =
        new ViewContext(session, options, new Texts(Language.ENGLISH), new Appearance(options));
    Stage stage = new Stage();
    long[] begun = {0};
    MainWindow window = new MainWindow(stage, context, new ChosenFile(java.util.Optional::empty));
    long[] firstEpoch = {-1};
    long[] start = {System.nanoTime()};
    long[] before = {0};
    window
        .clock()
        .everyFrame(
            now -> {
              long time = System.nanoTime();
              double elapsed = (time - start[0]) / 1e9;
              if (elapsed > WARM_UP_SECONDS && before[0] != 0 && count[0] < frames.length) {
                if (firstEpoch[0] < 0) {
                  firstEpoch[0] = session.snapshotProperty().get().epoch();
                  begun[0] = time;
                }
                frames[count[0]] = (time - before[0]) / 1e6;
                work[count[0]++] = window.clock().workOfLastFrame() / 1e6;
              }
              before[0] = time;
              if (elapsed > WARM_UP_SECONDS + SECONDS && done.getCount() > 0) {
                epochs[0] =
                    (session.snapshotProperty().get().epoch() - firstEpoch[0])
                        / ((time - begun[0]) / 1e9);
                stage.hide();
                window.close();
                done.countDown();
              }
            });
    stage.show();
    session.playback().speedProperty().set(Playback.FLAT_OUT);
    session.playback().toggle();
  }

  static void print(String what, double[] values, int count) {
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s   median %.1f   90 %% %.1f   99 %% %.1f   most %.1f ms   (%d frames)%n",
        what,
        sorted[count / 2],
        sorted[(int) (count * 0.90)],
        sorted[(int) (count * 0.99)],
        sorted[count - 1],
        count);
  }
}
