package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.PlaygroundWindow;
import playground.app.paint.MapFrame;
import playground.app.paint.Palette;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.model.data.Dataset;
import playground.model.data.Feature;
import playground.model.data.OwnPoints;
import playground.model.data.Points;
import playground.model.data.Problem;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;
import playground.model.training.Snapshot;

/** Who knows TensorFlow Playground misses none of its controls, nor the range of one. */
class ParityTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

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
          playground.session().editData(data -> data.withDataset(Dataset.XOR));
          playground.session().editNetwork(n -> n.withInitializer(Initializer.ZERO));
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
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    playground.until(() -> snapshot().position() == 20);
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    playground.until(() -> snapshot().position() == 21);
    press(KeyCode.RIGHT);
    playground.until(() -> snapshot().epoch() == 2 && snapshot().position() == 0);

    playground.robot.clickOn(this.<Node>find("run.reset"));
    playground.until(() -> snapshot().epoch() == 0);
    assertArrayEquals(first, snapshot().parameters().toArray());
    press(KeyCode.SHIFT, KeyCode.R);
    playground.until(() -> snapshot().experiment().weightDraw() == 1);
    double[] second = snapshot().parameters().toArray();
    assertNotEquals(first[0], second[0]);
    press(KeyCode.RIGHT);
    playground.until(() -> snapshot().epoch() == 1);
    press(KeyCode.R);
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

  @Test
  void everySettingIsUndoneAndDoneAgain() {
    List<Runnable> changes = changes();
    List<Object> states = new ArrayList<>();
    for (Runnable change : changes) {
      states.add(playground.onFx(this::settings));
      playground.onFx(change);
      assertNotEquals(states.getLast(), playground.onFx(this::settings), "" + states.size());
    }
    states.add(playground.onFx(this::settings));
    for (int step = changes.size() - 1; step >= 0; step--) {
      press(KeyCode.CONTROL, KeyCode.Z);
      assertEquals(states.get(step), playground.onFx(this::settings), "undo of change " + step);
    }
    for (int step = 1; step <= changes.size(); step++) {
      press(KeyCode.CONTROL, KeyCode.Y);
      assertEquals(states.get(step), playground.onFx(this::settings), "change again " + step);
    }
    playground.until(() -> snapshot().experiment().equals(experiment()));
  }

  /** One of each setting, as it is made by its control. */
  private List<Runnable> changes() {
    List<Runnable> changes = new ArrayList<>();
    changes.add(training(t -> t.withLearningRate(0.3)));
    changes.add(training(t -> t.withMomentum(0.5)));
    changes.add(training(t -> t.withBatchSize(20)));
    changes.add(training(t -> t.withRegularization(new Regularization(Penalty.L2, 0.001))));
    changes.add(training(t -> t.withRegularization(new Regularization(Penalty.L2, 0.1))));
    changes.add(training(t -> t.withOptimizerChoice(OptimizerChoice.ADAM)));
    changes.add(training(t -> t.withEpochPlan(EpochPlan.PLAYGROUND)));
    changes.add(training(t -> t.withClipping(new Clipping(1))));
    changes.add(training(t -> t.withSchedule(new Schedule(Schedule.Shape.STEP, 10, 0.5, 5))));
    changes.add(network(n -> n.withActivation(Activation.RELU)));
    changes.add(network(n -> n.withInitializer(Initializer.HE)));
    changes.add(network(n -> n.withDepth(4)));
    changes.add(network(n -> n.withUnits(1, 5)));
    changes.add(network(n -> n.withFeatures(List.of(Feature.X1, Feature.SIN_X2))));
    changes.add(options(o -> o.withNormalization(Normalization.LAYER)));
    changes.add(options(o -> o.withStandardized(true)));
    changes.add(options(o -> o.withInitialBias(0.1)));
    changes.add(options(o -> o.withLoss(Loss.SOFTMAX_CROSS_ENTROPY)));
    changes.add(data(d -> d.withDataset(Dataset.GAUSSIANS)));
    changes.add(data(d -> d.withClasses(4)));
    changes.add(data(d -> d.withNoisePercent(15)));
    changes.add(data(d -> d.withTrainPercent(80)));
    changes.add(data(d -> d.withPoints(300)));
    changes.add(() -> playground.session().editSeed("another"));
    changes.add(playground.session()::newData);
    changes.add(playground.session()::newWeights);
    changes.add(playground.session()::newWeights);
    changes.add(() -> playground.session().editProblem(Problem.REGRESSION));
    Points points = new Points(new double[] {1, 2}, new double[] {3, 4}, new double[] {1, -1});
    changes.add(data(d -> d.withOwnPoints(OwnPoints.drawn(points))));
    changes.add(() -> this.<CheckBox>find("output.showTest").fire());
    changes.add(() -> this.<CheckBox>find("output.discretize").fire());
    changes.add(hiding(hidden -> hidden.with(HideableControl.SPEED, true)));
    changes.add(hiding(hidden -> hidden.with(Feature.X2, true)));
    return changes;
  }

  private Runnable training(UnaryOperator<TrainingSettings> edit) {
    return () -> playground.session().editTraining(edit);
  }

  private Runnable network(UnaryOperator<NetworkSettings> edit) {
    return () -> playground.session().editNetwork(edit);
  }

  private Runnable options(UnaryOperator<NetworkOptions> edit) {
    return () -> playground.session().editOptions(edit);
  }

  private Runnable data(UnaryOperator<DataSettings> edit) {
    return () -> playground.session().editData(edit);
  }

  private Runnable hiding(UnaryOperator<HiddenControls> edit) {
    var hidden = playground.context().options().hiddenProperty();
    return () -> hidden.set(edit.apply(hidden.get()));
  }

  private List<Object> settings() {
    var view = playground.context().options();
    return List.of(
        experiment(),
        view.showTestProperty().get(),
        view.discretizeProperty().get(),
        view.hiddenProperty().get());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.8, 1.5})
  void theBrushPaintsAsFarAsItReaches(double radius) {
    playground.robot.clickOn(this.<Node>find("paint"));
    playground.robot.clickOn(this.<Node>find("paint.clear"));
    playground.onFx(() -> this.<javafx.scene.control.Slider>find("paint.brush").setValue(radius));
    playground.robot.clickOn(this.<Node>find("outputMap"));
    playground.until(() -> experiment().data().ownPoints() != null);
    Points points = experiment().data().ownPoints().points();
    double farthest = 0;
    for (int k = 0; k < points.size(); k++) {
      double distance = Math.hypot(points.x1(k) - points.x1(0), points.x2(k) - points.x2(0));
      farthest = Math.max(farthest, distance);
    }
    assertTrue(farthest <= 2 * radius, "" + farthest);
    assertTrue(radius == 0 ? points.size() == 1 : points.size() > 1, "" + points.size());
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

  private void press(KeyCode... keys) {
    List<KeyCode> up = Arrays.asList(keys.clone());
    Collections.reverse(up);
    playground.robot.press(keys).release(up.toArray(KeyCode[]::new));
    playground.onFx(() -> {});
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
