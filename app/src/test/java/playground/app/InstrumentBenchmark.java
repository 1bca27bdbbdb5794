package playground.app;

import java.util.Locale;

/**
 * What the gradient instruments cost training: the factors of each layer, gradients on the edges
 * and badges are shown and hidden by turns in one window, a second each, while training runs flat
 * out.
 *
 * <p>{@code mvn -q -Pframes -Dframes.benchmark=playground.app.InstrumentBenchmark test-compile
 * exec:exec} prints the epochs a second and the work in a frame of both.
 */
public final class InstrumentBenchmark {
  private static final int WARM_UP_SECONDS = 6;
  private static final int TURNS = 24;

  private final double[][] work = new double[2][100_000];
  private final int[] frames = new int[2];
  private final double[] epochs = new double[2];
  private final double[] seconds = new double[2];
  private int turn = -1;
  private long turnStart;
  private long turnEpoch;

  private InstrumentBenchmark() {}

  /** Runs the benchmark on the network that the first argument says. */
  public static void main(String[] arguments) throws Exception {
    InstrumentBenchmark benchmark = new InstrumentBenchmark();
    BenchmarkWindow.open(FrameBenchmark.deep(arguments), benchmark::run);
    for (int shown = 0; shown < 2; shown++) {
      String what = shown == 1 ? "work in a frame, shown " : "work in a frame, hidden";
      FrameBenchmark.print(what, benchmark.work[shown], benchmark.frames[shown]);
    }
    double hidden = benchmark.epochs[0] / benchmark.seconds[0];
    double shown = benchmark.epochs[1] / benchmark.seconds[1];
    System.out.printf(
        Locale.ROOT,
        "epochs a second           %.0f hidden, %.0f shown: %.1f %%   (frames a second: %.0f, %.0f)%n",
        hidden,
        shown,
        100 * shown / hidden,
        benchmark.frames[0] / benchmark.seconds[0],
        benchmark.frames[1] / benchmark.seconds[1]);
    System.exit(0);
  }

  private void run(BenchmarkWindow window) {
    long start = System.nanoTime();
    window
        .clock()
        .everyFrame(
            now -> {
              double elapsed = (System.nanoTime() - start) / 1e9 - WARM_UP_SECONDS;
              if (turn >= 0) {
                work[turn % 2][frames[turn % 2]++] = window.clock().workOfLastFrame() / 1e6;
              }
              if ((int) Math.floor(elapsed) > turn && elapsed >= 0) {
                endTurn(window.epoch());
                window.options().showFactorsProperty().set(turn % 2 == 1);
                window.options().gradientModeProperty().set(turn % 2 == 1);
              }
              if (turn >= TURNS) {
                window.close();
              }
            });
    window.playFlatOut();
  }

  private void endTurn(long epoch) {
    long time = System.nanoTime();
    if (turn >= 0) {
      epochs[turn % 2] += epoch - turnEpoch;
      seconds[turn % 2] += (time - turnStart) / 1e9;
    }
    turn++;
    turnStart = time;
    turnEpoch = epoch;
  }
}
