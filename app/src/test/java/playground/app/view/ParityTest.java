package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.figure.Palette;
import playground.app.raster.MapFrame;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.training.snapshot.Snapshot;

/** Who knows TensorFlow Playground misses none of its controls, nor the range of one. */
class ParityTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void discretizeShowsOnlyTheClassInEveryMap() {
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> frame() != null && colors(frame().output()) > 20);
    playground.robot.clickOn(this.<Node>find("output.discretize"));
    playground.until(() -> colors(frame().output()) == 2 && colors(frame().tiles()) == 2);
    playground.robot.clickOn(this.<Node>find("output.discretize"));
    playground.until(() -> colors(frame().output()) > 20 && colors(frame().tiles()) > 20);
  }

  @Test
  void testDataAreShownOnDemand() throws Exception {
    playground.onFx(
        () -> {
          playground.session().settings().editData(data -> data.withDataset(Dataset.XOR));
          playground.session().settings().editNetwork(n -> n.withInitializer(Initializer.ZERO));
        });
    playground.until(() -> snapshot().experiment().equals(experiment()));
    playground.frames(20);
    int without = playground.onFx(this::marks);
    playground.robot.clickOn(this.<Node>find("output.showTest"));
    playground.until(() -> marks() > 1.3 * without);
    playground.robot.clickOn(this.<Node>find("output.showTest"));
    playground.until(() -> marks() == without);
  }

  @Test
  void buttonsAndKeysStepAndReset() {
    double[] first = playground.snapshot().parameters().toArray();
    playground.robot.clickOn(this.<Node>find("run.stepEpoch"));
    playground.until(() -> snapshot().epoch() == 1 && snapshot().position() == 0);
    playground.robot.clickOn(this.<Node>find("run.stepBatch"));
    playground.until(() -> snapshot().position() == 10);
    playground.press(KeyCode.SHIFT, KeyCode.RIGHT);
    playground.until(() -> snapshot().position() == 20);
    playground.press(KeyCode.CONTROL, KeyCode.RIGHT);
    playground.until(() -> snapshot().position() == 21);
    playground.press(KeyCode.RIGHT);
    playground.until(() -> snapshot().epoch() == 2 && snapshot().position() == 0);

    playground.robot.clickOn(this.<Node>find("run.reset"));
    playground.until(() -> snapshot().epoch() == 0);
    assertArrayEquals(first, snapshot().parameters().toArray());
    playground.press(KeyCode.SHIFT, KeyCode.R);
    playground.until(() -> snapshot().experiment().weightDraw() == 1);
    double[] second = snapshot().parameters().toArray();
    assertNotEquals(first[0], second[0]);
    playground.press(KeyCode.RIGHT);
    playground.until(() -> snapshot().epoch() == 1);
    playground.press(KeyCode.R);
    playground.until(() -> snapshot().epoch() == 0);
    assertArrayEquals(second, snapshot().parameters().toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "learningRate, '0.00001 0.0001 0.001 0.003 0.01 0.03 0.1 0.3 1 3 10'",
    "regularizationRate, '0 0.001 0.003 0.01 0.03 0.1 0.3 1 3 10'",
    "trainShare, '10 20 30 40 50 60 70 80 90'",
    "noise, '0 5 10 15 20 25 30 35 40 45 50'",
    "batchSize, '1 2 3 5 10 20 29 30'",
    "depth, '0 1 2 3 4 5 6'"
  })
  void everyNumberOfThePageCanBeSet(String key, String numbers) {
    for (String number : numbers.split(" ")) {
      type(key, number);
      assertEquals(Double.parseDouble(number), value(key), 1e-12, key);
    }
    playground.until(() -> snapshot().experiment().equals(experiment()));
  }

  @Test
  void everyChoiceOfThePageIsThere() {
    assertTrue(
        choices("activation")
            .containsAll(
                List.of(Activation.RELU, Activation.TANH, Activation.SIGMOID, Activation.LINEAR)));
    assertTrue(
        choices("regularization")
            .containsAll(List.of(Penalty.NONE, Penalty.L1_PRUNING, Penalty.L2)));
    assertEquals(List.of(Problem.CLASSIFICATION, Problem.REGRESSION), choices("problem"));
    for (Dataset set : List.of(Dataset.RINGS, Dataset.XOR, Dataset.GAUSSIANS, Dataset.SPIRALS)) {
      playground.robot.clickOn(this.<Node>find("Dataset." + set));
      assertEquals(set, experiment().data().dataset());
    }
    playground.onFx(() -> this.<ComboBox<Object>>find("problem").setValue(Problem.REGRESSION));
    for (Dataset set : List.of(Dataset.PLANE, Dataset.BUMPS)) {
      playground.robot.clickOn(this.<Node>find("Dataset." + set));
      assertEquals(set, experiment().data().dataset());
    }
    for (Feature feature : List.of(Feature.values()).reversed()) {
      boolean before = experiment().network().features().contains(feature);
      playground.onFx(() -> this.<ToggleButton>find("Feature." + feature).fire());
      assertEquals(!before, experiment().network().features().contains(feature));
    }
    for (int units = 8; units > 1; units--) {
      playground.onFx(() -> this.<Button>find("units.fewer.1").fire());
    }
    assertEquals(List.of(8, 1, 8), experiment().network().hiddenUnits());
    playground.until(() -> snapshot().experiment().equals(experiment()));
  }

  private MapFrame frame() {
    return playground.window().mapsProperty().get();
  }

  private static long colors(int[] pixels) {
    return Arrays.stream(pixels).distinct().limit(100).count();
  }

  /** How much of the map, which is neutral, points of class +1 cover. */
  private int marks() {
    Region map = find("outputMap");
    WritableImage shot = map.snapshot(null, null);
    int count = 0;
    for (int y = 0; y < map.getWidth() * 0.9; y++) {
      for (int x = 0; x < map.getWidth(); x++) {
        boolean mark = shot.getPixelReader().getArgb(x, y) == Palette.ORANGE_BLUE.positive();
        count += mark ? 1 : 0;
      }
    }
    return count;
  }

  private List<?> choices(String key) {
    return playground.onFx(() -> List.copyOf(this.<ComboBox<?>>find(key).getItems()));
  }

  private void type(String key, String text) {
    TextField field = find(key + ".field");
    playground.onFx(
        () -> {
          field.setText(text);
          field.fireEvent(new ActionEvent());
        });
  }

  private double value(String key) {
    Experiment now = experiment();
    return switch (key) {
      case "learningRate" -> now.training().learningRate();
      case "regularizationRate" -> now.training().regularization().rate();
      case "trainShare" -> now.data().trainPercent();
      case "noise" -> now.data().noisePercent();
      case "batchSize" -> now.training().batchSize();
      case "depth" -> now.network().hiddenUnits().size();
      default -> throw new IllegalArgumentException(key);
    };
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private <N extends Node> N find(String id) {
    return playground.find(id);
  }
}
