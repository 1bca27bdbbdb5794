package playground.app.view;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import playground.app.FxStall;
import playground.app.PlaygroundWindow;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;

/**
 * The most data and the largest network: whatever is asked of the window, it is never held up for
 * long. Run by {@code mvn -Plarge test}.
 */
@EnabledIfSystemProperty(named = "large.examples", matches = "\\d+")
class LargeDataTest {
  private static final int EXAMPLES = Integer.getInteger("large.examples", CustomPoints.MOST);
  private static final int LAYERS = 30;
  private static final int UNITS = 64;
  private static final int TIMES = 16;

  private final PlaygroundWindow playground = new PlaygroundWindow();

  @TempDir Path folder;

  private static Experiment large() {
    Random random = new Random(1);
    double[] x1 = random.doubles(EXAMPLES, -6, 6).toArray();
    double[] x2 = random.doubles(EXAMPLES, -6, 6).toArray();
    double[] labels = new double[EXAMPLES];
    for (int k = 0; k < EXAMPLES; k++) {
      labels[k] = x1[k] * x2[k] > 0 ? 1 : -1;
    }
    Experiment first = Experiment.first();
    return first
        .withData(
            first.data().withOwnPoints(CustomPoints.drawn(Samples.ofTwoClasses(x1, x2, labels))))
        .withNetwork(
            first
                .network()
                .withHiddenUnits(Collections.nCopies(LAYERS, UNITS))
                .withActivation(Activation.RELU));
  }

  @Test
  void nothingHoldsTheWindowUp() throws Exception {
    Experiment large = large();
    playground.beforeEach(null);
    FxStall stall = new FxStall(playground);
    for (Map.Entry<String, Runnable> command : commands(large).entrySet()) {
      double held = stall.require(command.getKey(), command.getValue());
      // What the command set going is drawn by the next frames.
      double frames = 0;
      for (int frame = 0; frame < 3; frame++) {
        playground.frames(1);
        frames = Math.max(frames, stall.require("after " + command.getKey(), () -> {}));
      }
      System.out.printf("%-14s %6.3f s, frames %6.3f s%n", command.getKey(), held, frames);
      if (command.getKey().equals("open")) {
        // Its first losses are a pass over all the data; from then on the window draws it.
        playground.until(() -> playground.snapshot().experiment().equals(large));
      }
    }
    stall.require("close", playground.window()::close);
    playground.afterEach(null);
  }

  private Map<String, Runnable> commands(Experiment large) {
    SessionModel session = playground.session();
    ViewOptions options = playground.context().options();
    var edits = playground.context().edits();
    var comparison = playground.window().comparison();
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("open", () -> session.begin(large, Notice.info("file.new")));
    all.put("play", session.playback()::toggle);
    all.put("gradient mode", () -> options.gradientModeProperty().set(true));
    all.put("factors", () -> options.showFactorsProperty().set(true));
    all.put("histograms", () -> options.histograms().toggle(0));
    all.put("theme", () -> options.themeProperty().set(Theme.DARK));
    all.put(
        "language", () -> playground.context().texts().languageProperty().set(Language.CHINESE));
    all.put("text", () -> options.enlarge(2));
    all.put("size", () -> playground.stage().setWidth(900));
    all.put("test points", () -> options.showTestProperty().set(true));
    for (int time = 0; time < TIMES; time++) {
      int index = time;
      all.put("reset " + time, () -> session.playback().reset());
      all.put(
          "weight " + time,
          () -> session.setParameter(session.snapshotProperty().get(), "w", index, 0.1));
    }
    all.put("undo", edits::undo);
    all.put("redo", edits::redo);
    all.put("rate", () -> session.settings().editTraining(t -> t.withLearningRate(0.01)));
    all.put("seed", () -> session.settings().editSeed("another"));
    all.put("depth", () -> session.settings().editNetwork(n -> n.withDepth(LAYERS - 1)));
    all.put(
        "activation",
        () -> session.settings().editNetwork(n -> n.withActivation(Activation.SIGMOID)));
    all.put("step epoch", () -> session.playback().stepEpoch());
    all.put("pause", session.playback()::pause);
    all.put("batch", () -> session.playback().stepBatch());
    all.put("save", () -> save("menu.file.saveAs", "large.json"));
    all.put("save table", () -> save("menu.file.saveCsv", "large.csv"));
    all.put("compare", comparison::open);
    all.put("play both", () -> comparison.comparison().togglePlaying());
    all.put("pause both", () -> comparison.comparison().togglePlaying());
    all.put("reset both", () -> comparison.comparison().reset());
    all.put("leave", session::openNew);
    all.put("back", edits::undo);
    return all;
  }

  private void save(String item, String name) {
    playground.chooseFile(folder.resolve(name));
    Menus.item(playground, item).fire();
  }
}
