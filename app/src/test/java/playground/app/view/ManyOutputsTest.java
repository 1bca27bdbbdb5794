package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.figure.ClassColors;
import playground.app.figure.DiagramPart;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.Loss;
import playground.model.training.snapshot.Snapshot;

/** A network has an output for each of many classes, and one for two. */
class ManyOutputsTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  private final DiagramRobot diagram = new DiagramRobot(playground);

  @ParameterizedTest
  @CsvSource({"3, 1000, 700", "5, 1280, 800", "10, 1000, 700"})
  void eachOfManyClassesHasAnOutputWithItsNameItsMapAndItsParameters(
      int classes, int width, int height) throws Exception {
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(width, height);
          // Ten outputs are higher than the pane of the smallest window, which else scrolls.
          playground.context().options().wholeNetworkProperty().set(classes == 10);
          playground
              .session()
              .settings()
              .editData(data -> data.withDataset(Dataset.GAUSSIANS).withClasses(classes));
          playground.session().settings().set(NetworkSetting.LOSS, Loss.SOFTMAX_CROSS_ENTROPY);
          playground.session().playback().toggle();
        });
    playground.until(
        () -> snapshot().architecture().outputs() == classes && snapshot().losses().train() < 0.05);
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> !snapshot().playing());
    playground.frames(20);
    LayoutCheck.savePicture(playground, classes + "-classes-%dx%d".formatted(width, height));

    int last = classes - 1;
    playground.robot.moveTo(diagram.tile(3, last));
    playground.until(() -> diagram.title().equals("Output: class " + last));
    DiagramPart.Neuron unit = new DiagramPart.Neuron(3, last);
    playground.until(() -> unit.equals(diagram.frame().request().subject()));
    int side = playground.onFx(() -> diagram.frame().side());
    int[] pixels = playground.onFx(() -> large().clone());
    double angle = 2 * Math.PI * last / classes;
    int own = ClassColors.color(last);
    int there = pixelAt(pixels, side, 4 * Math.sin(angle), 4 * Math.cos(angle));
    int opposite = pixelAt(pixels, side, -4 * Math.sin(angle), -4 * Math.cos(angle));
    assertTrue(distance(there, own) < 60, "where its points are: " + Integer.toHexString(there));
    assertTrue(distance(opposite, own) > 100, "where others are: " + Integer.toHexString(opposite));

    playground.robot.moveTo(diagram.bias(3, last));
    playground.until(() -> diagram.name().equals("Bias: Output: class " + last));
    Point2D edge = diagram.edge(3, last, 7);
    playground.robot.moveTo(edge);
    playground.until(
        () -> diagram.name().equals("Weight: Hidden layer 3, unit 8 → Output: class " + last));
    playground.robot.clickOn(edge);
    playground.until(() -> diagram.editor().isFocused());
    diagram.typeAndEnter("-3.5");
    playground.until(() -> snapshot().parameters().weight(3, last, 7) == -3.5);
  }

  @Test
  void manyClassesGetSoftmaxUnlessTheUserHasChosenALossForThem() {
    playground.onFx(
        () ->
            playground.session().settings().editData(data -> data.withDataset(Dataset.GAUSSIANS)));
    Experiment two = experiment();
    setClasses(3);
    assertEquals(Loss.SOFTMAX_CROSS_ENTROPY, loss());
    assertEquals(told("status.softmaxLoss"), playground.<Label>find("status").getText());
    Menus.choose(playground, "menu.edit.undo");
    assertEquals(two, experiment());

    setClasses(4);
    setClasses(2);
    assertEquals(two, experiment());
    assertEquals(told("status.lossBack"), playground.<Label>find("status").getText());

    setClasses(3);
    playground.choose("loss", Loss.HALF_SQUARED_ERROR);
    setClasses(5);
    setClasses(2);
    setClasses(3);
    assertEquals(Loss.HALF_SQUARED_ERROR, loss());
  }

  private void setClasses(int classes) {
    playground.type("classes.field", Integer.toString(classes));
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private Loss loss() {
    return experiment().network().options().loss();
  }

  private String told(String key) {
    return playground.context().texts().get(key);
  }

  @Test
  void aNetworkWithOneOutputHasOneTileAfterOneOfManyClasses() {
    playground.onFx(
        () -> {
          playground
              .session()
              .settings()
              .editData(data -> data.withDataset(Dataset.GAUSSIANS).withClasses(4));
        });
    playground.until(() -> snapshot().architecture().outputs() == 4);
    playground.robot.moveTo(diagram.bias(3, 3));
    playground.until(() -> diagram.name().startsWith("Bias: Output: class 3"));
    playground.onFx(() -> playground.session().settings().editData(data -> data.withClasses(2)));
    playground.until(() -> snapshot().architecture().outputs() == 1);
    assertEquals("Network", diagram.name());
    playground.robot.moveTo(diagram.bias(3, 0));
    playground.until(() -> diagram.name().equals("Bias: Output"));
  }

  /** The colour at a place of the plane in a map. */
  private static int pixelAt(int[] map, int side, double x1, double x2) {
    return map[(int) ((1 - x2 / 6) / 2 * side) * side + (int) ((1 + x1 / 6) / 2 * side)];
  }

  /** The largest difference of two colours' red, green and blue. */
  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }

  private int[] large() {
    return diagram.frame().large();
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }
}
