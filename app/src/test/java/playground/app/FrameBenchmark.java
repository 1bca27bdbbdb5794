package playground.app;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import playground.model.experiment.Experiment;
import playground.model.training.session.SingleSession;
import playground.model.training.session.pace.Speed;

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

  private final double[] between = new double[200_000];
  private final double[] work = new double[200_000];
  private int count;
  private long start;
  private long before;
  private long begun;
  private long firstEpoch;
  private double epochsPerSecond;

  private FrameBenchmark() {}

  /** Runs the benchmark in a window, or without a display on JavaFX's headless platform. */
  public static void main(String[] arguments) throws Exception {
    Experiment experiment = deep(arguments);
    double alone = withoutWindow(experiment);
    FrameBenchmark benchmark = new FrameBenchmark();
    BenchmarkWindow.open(experiment, benchmark::run);
    double aloneAgain = withoutWindow(experiment);
    double baseline = (alone + aloneAgain) / 2;

    print("time between frames", benchmark.between, benchmark.count);
    print("work in a frame    ", benchmark.work, benchmark.count);
    System.out.printf(
        Locale.ROOT,
        "epochs a second       %.0f with the window, %.0f without (%.0f before, %.0f after): %.0f %%%n",
        benchmark.epochsPerSecond,
        baseline,
        alone,
        aloneAgain,
        100 * benchmark.epochsPerSecond / baseline);
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
    try (SingleSession session = new SingleSession(experiment)) {
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
  private static long epochNow(SingleSession session) throws InterruptedException {
    session.snapshot();
    TimeUnit.MILLISECONDS.sleep(50);
    return session.snapshot().epoch();
  }

  private void run(BenchmarkWindow window) {
    start = System.nanoTime();
    window.clock().everyFrame(now -> frame(window, System.nanoTime()));
    window.playFlatOut();
  }

  private void frame(BenchmarkWindow window, long time) {
    double elapsed = (time - start) / 1e9;
    if (elapsed > WARM_UP_SECONDS && before != 0 && count < between.length) {
      if (count == 0) {
        firstEpoch = window.epoch();
        begun = time;
      }
      between[count] = (time - before) / 1e6;
      work[count++] = window.clock().workOfLastFrame() / 1e6;
    }
    before = time;
    if (elapsed > WARM_UP_SECONDS + SECONDS && epochsPerSecond == 0) {
      epochsPerSecond = (window.epoch() - firstEpoch) / ((time - begun) / 1e9);
      window.close();
    }
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
