package playground.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import playground.app.session.SessionModel;
import playground.model.network.activation.Activation;

/**
 * How long an edit of a setting holds the JavaFX thread: the listeners of all panes, then the
 * styles and the layout that they ask for. The edits come by turns, one every few frames.
 *
 * <p>{@code mvn -q -Pframes -Dframes.benchmark=playground.app.EditBenchmark test-compile exec:exec}
 * prints percentiles of each edit.
 */
public final class EditBenchmark {
  private static final int WARM_UP = 80;
  private static final int ROUNDS = 100;
  private static final int FRAMES_BETWEEN = 2;

  private final Map<String, Consumer<SessionModel>> edits = new LinkedHashMap<>();
  private final double[][] listeners;
  private final double[][] layout;
  private int frame;
  private int kind;
  private int round;
  private boolean edited;
  private long layoutStart;

  private EditBenchmark() {
    edits.put("activation  ", EditBenchmark::switchActivation);
    edits.put("noise       ", EditBenchmark::changeNoise);
    edits.put("learningRate", EditBenchmark::changeLearningRate);
    edits.put("units       ", EditBenchmark::changeUnits);
    edits.put("depth       ", EditBenchmark::changeDepth);
    listeners = new double[edits.size()][ROUNDS];
    layout = new double[edits.size()][ROUNDS];
  }

  /** Runs the benchmark on the network that the first argument says. */
  public static void main(String[] arguments) throws Exception {
    EditBenchmark benchmark = new EditBenchmark();
    BenchmarkWindow.open(FrameBenchmark.deep(arguments), benchmark::run);
    int number = 0;
    for (String edit : benchmark.edits.keySet()) {
      FrameBenchmark.print(edit + " listeners", benchmark.listeners[number], ROUNDS);
      FrameBenchmark.print(edit + " layout   ", benchmark.layout[number++], ROUNDS);
    }
    System.exit(0);
  }

  private void run(BenchmarkWindow window) {
    window
        .clock()
        .everyFrame(
            now -> {
              if (frame++ % FRAMES_BETWEEN == 0) {
                edit(frame / FRAMES_BETWEEN, window.session());
                edited = true;
              }
              if (frame == FRAMES_BETWEEN * (WARM_UP + ROUNDS) * edits.size()) {
                window.close();
              }
            });
    window.scene().addPreLayoutPulseListener(() -> layoutStart = System.nanoTime());
    window.scene().addPostLayoutPulseListener(this::laidOut);
  }

  private void edit(int turn, SessionModel session) {
    kind = turn % edits.size();
    round = turn / edits.size() - WARM_UP;
    long start = System.nanoTime();
    edits.values().stream().skip(kind).findFirst().orElseThrow().accept(session);
    if (round >= 0 && round < ROUNDS) {
      listeners[kind][round] = (System.nanoTime() - start) / 1e6;
    }
  }

  /** Takes the time of styles and layout in the frame of an edit. */
  private void laidOut() {
    if (edited && round >= 0 && round < ROUNDS) {
      layout[kind][round] = (System.nanoTime() - layoutStart) / 1e6;
    }
    edited = false;
  }

  private static void switchActivation(SessionModel session) {
    session
        .settings()
        .editNetwork(
            network ->
                network.withActivation(
                    network.activations().of(0) == Activation.RELU
                        ? Activation.TANH
                        : Activation.RELU));
  }

  private static void changeNoise(SessionModel session) {
    session.settings().editData(data -> data.withNoisePercent(data.noisePercent() == 10 ? 20 : 10));
  }

  private static void changeLearningRate(SessionModel session) {
    session
        .settings()
        .editTraining(
            training -> training.withLearningRate(training.learningRate() == 0.03 ? 0.1 : 0.03));
  }

  private static void changeUnits(SessionModel session) {
    session
        .settings()
        .editNetwork(
            network -> network.withUnits(0, network.hiddenUnits().getFirst() == 4 ? 5 : 4));
  }

  private static void changeDepth(SessionModel session) {
    session
        .settings()
        .editNetwork(network -> network.withDepth(network.hiddenUnits().size() == 5 ? 6 : 5));
  }
}
