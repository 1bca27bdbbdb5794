package playground.app;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import playground.app.session.past.TimeTravel;
import playground.model.experiment.Experiment;
import playground.model.training.session.PastState;

/**
 * How long it takes until the window shows an epoch of the past that is asked for, anywhere in the
 * run, while training of the experiment of the first start goes on flat out.
 *
 * <p>{@code mvn -q -Pframes -Dframes.benchmark=playground.app.ScrubBenchmark test-compile
 * exec:exec} prints percentiles; the time until the next frame is in them.
 */
public final class ScrubBenchmark {
  private static final int WARM_UP_SECONDS = 10;
  private static final int TIMES = 200;

  private final SplittableRandom random = new SplittableRandom(1);
  private final double[] answers = new double[TIMES];
  private int count;
  private @Nullable Long wanted;
  private long asked;

  private ScrubBenchmark() {}

  /** Runs the benchmark in a window, or without a display on JavaFX's headless platform. */
  public static void main(String[] arguments) throws Exception {
    ScrubBenchmark benchmark = new ScrubBenchmark();
    BenchmarkWindow.open(Experiment.first(), benchmark::run);
    FrameBenchmark.print("until an epoch is shown", benchmark.answers, benchmark.count);
    System.exit(0);
  }

  private void run(BenchmarkWindow window) {
    long start = System.nanoTime();
    window
        .clock()
        .everyFrame(
            now -> {
              if ((System.nanoTime() - start) / 1e9 > WARM_UP_SECONDS) {
                frame(window);
              }
            });
    window.playFlatOut();
  }

  private void frame(BenchmarkWindow window) {
    TimeTravel past = window.session().past();
    PastState shown = past.shownProperty().get();
    if (wanted != null && (shown == null || shown.snapshot().epoch() != wanted)) {
      return;
    }
    if (wanted != null) {
      answers[count++] = (System.nanoTime() - asked) / 1e6;
    }
    if (count == TIMES) {
      window.close();
      return;
    }
    long run = window.session().newest().run();
    long first = past.firstEpoch(run).orElseThrow();
    long epoch = random.nextLong(first, window.session().newest().epoch());
    wanted = epoch;
    asked = System.nanoTime();
    past.show(run, epoch);
  }
}
