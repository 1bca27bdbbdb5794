package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.paint.ClassColors;
import playground.app.paint.MapFrame;
import playground.app.paint.NetworkGeometry;
import playground.app.text.Language;
import playground.model.data.Dataset;
import playground.model.data.Problem;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.training.ChangeMark;
import playground.model.training.Snapshot;

/** Pointing at the network, and changing its weights by hand. */
class DiagramTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void hoveringANeuronShowsItsMapLargeWithItsNameAndLeavingShowsTheOutput() {
    playground.robot.moveTo(tile(1, 2));
    playground.until(() -> title().equals("Hidden layer 2, neuron 3"));
    playground.until(() -> large() != output());
    assertFalse(Arrays.equals(large(), output()));
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals("第 2 个隐藏层，第 3 个神经元", title());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.ENGLISH));

    playground.robot.moveTo(this.<Node>find("Feature.X1_SQUARED"));
    playground.until(() -> title().equals("Input x₁²"));
    playground.robot.moveTo(this.<Node>find("points"));
    playground.until(() -> title().equals("Output"));
    playground.until(() -> large() == output());
  }

  @Test
  void anEdgeAndABiasTellTheirValueAndAreEditedWhileTrainingGoesOn() {
    playground.onFx(playground.session().playback()::toggle);
    Point2D edge = onEdge(1, 0, 0);
    playground.robot.moveTo(edge);
    playground.until(
        () -> name().startsWith("Weight: Hidden layer 1, neuron 1 → Hidden layer 2, neuron 1"));
    playground.until(
        () ->
            Math.abs(shown() - snapshot().parameters().weight(1, 0, 0)) < 0.2
                && reading().startsWith("Weight"));
    playground.robot.clickOn(edge);
    playground.until(() -> editor().isFocused());
    typeAndEnter("-37.5");
    playground.until(() -> Math.abs(snapshot().parameters().weight(1, 0, 0) + 37.5) < 5);
    assertTrue(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    long epoch = playground.snapshot().epoch();
    playground.until(() -> snapshot().epoch() > epoch + 2);
  }

  @Test
  void theOutputsBiasIsEditedToTheDigitAndUndoneAndEscLeavesIt() {
    Point2D bias = atBias(3, 0);
    playground.robot.moveTo(bias);
    playground.until(() -> name().startsWith("Bias: Output"));
    assertEquals("Bias  0", reading());
    playground.robot.clickOn(bias);
    playground.until(() -> editor().isFocused());
    typeAndEnter("0.123456789");
    playground.until(() -> snapshot().parameters().bias(3, 0) == 0.123456789);
    ChangeMark mark = playground.onFx(() -> playground.session().history().marks().getFirst());
    assertEquals("Bias 0 → 0.123", Marks.text(mark, playground.context().texts()));
    playground.robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    playground.until(() -> snapshot().parameters().bias(3, 0) == 0);
    playground.robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    playground.until(() -> snapshot().parameters().bias(3, 0) == 0.123456789);

    playground.robot.clickOn(bias);
    playground.until(() -> editor().isFocused());
    playground.onFx(() -> editor().setText("9"));
    press(KeyCode.ESCAPE);
    playground.until(() -> !editor().getParent().isVisible());
    assertEquals(0.123456789, playground.snapshot().parameters().bias(3, 0));
  }

  @ParameterizedTest
  @CsvSource({"3, 1000, 700", "5, 1280, 800", "10, 1000, 700"})
  void eachOfManyClassesHasAnOutputWithItsNameItsMapAndItsParameters(
      int classes, int width, int height) throws Exception {
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(width, height);
          playground
              .session()
              .editData(data -> data.withDataset(Dataset.GAUSSIANS).withClasses(classes));
          playground.session().editOptions(o -> o.withLoss(Loss.SOFTMAX_CROSS_ENTROPY));
          playground.session().playback().toggle();
        });
    playground.until(
        () -> snapshot().architecture().outputs() == classes && snapshot().losses().train() < 0.05);
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> !snapshot().playing());
    playground.frames(20);
    LayoutCheck.savePicture(playground, classes + "-classes-%dx%d".formatted(width, height));

    int last = classes - 1;
    playground.robot.moveTo(tile(3, last));
    playground.until(() -> title().equals("Output: class " + last));
    playground.until(() -> large() != output() && frame().request().subject() != null);
    int side = playground.onFx(() -> frame().side());
    int[] pixels = playground.onFx(() -> large().clone());
    double angle = 2 * Math.PI * last / classes;
    int own = ClassColors.color(last);
    int there = pixelAt(pixels, side, 4 * Math.sin(angle), 4 * Math.cos(angle));
    int opposite = pixelAt(pixels, side, -4 * Math.sin(angle), -4 * Math.cos(angle));
    assertTrue(distance(there, own) < 60, "where its points are: " + Integer.toHexString(there));
    assertTrue(distance(opposite, own) > 100, "where others are: " + Integer.toHexString(opposite));

    playground.robot.moveTo(atBias(3, last));
    playground.until(() -> name().equals("Bias: Output: class " + last));
    Point2D edge = onEdge(3, last, 7);
    playground.robot.moveTo(edge);
    playground.until(
        () -> name().equals("Weight: Hidden layer 3, neuron 8 → Output: class " + last));
    playground.robot.clickOn(edge);
    playground.until(() -> editor().isFocused());
    typeAndEnter("-3.5");
    playground.until(() -> snapshot().parameters().weight(3, last, 7) == -3.5);
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

  @Test
  void aNetworkWithOneOutputHasOneTileAfterOneOfManyClasses() {
    playground.onFx(
        () -> {
          playground.session().editData(data -> data.withDataset(Dataset.GAUSSIANS).withClasses(4));
        });
    playground.until(() -> snapshot().architecture().outputs() == 4);
    playground.robot.moveTo(atBias(3, 3));
    playground.until(() -> name().startsWith("Bias: Output: class 3"));
    playground.onFx(() -> playground.session().editData(data -> data.withClasses(2)));
    playground.until(() -> snapshot().architecture().outputs() == 1);
    assertEquals("Network", name());
    playground.robot.moveTo(atBias(3, 0));
    playground.until(() -> name().equals("Bias: Output"));
  }

  @Test
  void whatIsNoNumberIsRefusedAndTheFieldStaysOpen() {
    playground.robot.clickOn(atBias(0, 0));
    playground.until(() -> editor().isFocused());
    double before = playground.snapshot().parameters().bias(0, 0);
    for (String bad : List.of("abc", "", "1e7", "Infinity", "NaN")) {
      typeAndEnter(bad);
      assertTrue(playground.onFx(() -> editor().getParent().isVisible()), bad);
      String status = this.<Label>find("status").getText();
      assertTrue(status.contains("not a number from -1e6 to 1e6"), status);
    }
    assertEquals(before, playground.snapshot().parameters().bias(0, 0));
  }

  @Test
  void theKeyboardReachesEveryNeuronAndParameter() {
    Region diagram = find("diagram");
    playground.onFx(() -> diagram.requestFocus());
    playground.until(() -> title().equals("Hidden layer 1, neuron 1"));
    press(KeyCode.RIGHT);
    press(KeyCode.DOWN);
    playground.until(() -> title().equals("Hidden layer 2, neuron 2"));
    assertEquals("Hidden layer 2, neuron 2", playground.onFx(() -> diagram.getAccessibleText()));
    assertEquals(0, playground.snapshot().epoch());
    press(KeyCode.PAGE_DOWN);
    playground.until(() -> name().startsWith("Bias: Hidden layer 2, neuron 2"));
    press(KeyCode.PAGE_DOWN);
    playground.until(
        () -> name().startsWith("Weight: Hidden layer 1, neuron 1 → Hidden layer 2, neuron 2"));
    press(KeyCode.ENTER);
    playground.until(() -> editor().isFocused());
    typeAndEnter("2.5");
    playground.until(() -> snapshot().parameters().weight(1, 1, 0) == 2.5);
    assertTrue(playground.onFx(() -> diagram.isFocused()));
    for (int step = 0; step < 5; step++) {
      press(KeyCode.RIGHT);
    }
    playground.until(() -> title().equals("Output"));
  }

  @Test
  void thePointerOverTheMapReadsThePlace() {
    playground.onFx(
        () ->
            playground
                .session()
                .editNetwork(n -> n.withHiddenUnits(List.of()).withInitializer(Initializer.ZERO)));
    playground.until(() -> snapshot().architecture().depth() == 1);
    Region map = find("outputMap");
    playground.robot.moveTo(map);
    playground.until(() -> place().startsWith("x₁ "));
    assertTrue(place().matches("x₁ −?\\S+  x₂ −?\\S+  →  0  \\(class \\+1\\)"), place());
    assertTrue(Math.abs(Double.parseDouble(place().split(" ")[1].replace('−', '-'))) < 1);

    playground.onFx(
        () ->
            playground
                .session()
                .editData(data -> data.withDataset(Dataset.GAUSSIANS).withClasses(3)));
    playground.until(() -> place().endsWith("(class 0)"));

    playground.onFx(() -> playground.session().editProblem(Problem.REGRESSION));
    playground.until(() -> !place().contains("class"));
    playground.robot.moveTo(this.<Node>find("points"));
    playground.until(() -> place().isEmpty());
  }

  @Test
  void anExampleIsAStep() {
    double before = playground.snapshot().parameters().weight(0, 0, 0);
    playground.robot.press(KeyCode.CONTROL, KeyCode.RIGHT);
    playground.robot.release(KeyCode.RIGHT, KeyCode.CONTROL);
    playground.until(() -> snapshot().position() == 1);
    assertNotEquals(before, playground.snapshot().parameters().weight(0, 0, 0));
  }

  private NetworkGeometry geometry() {
    Region diagram = find("diagram");
    return playground.onFx(
        () ->
            new NetworkGeometry(
                NetworkGeometry.unitsOf(
                    playground.session().experimentProperty().get().architecture()),
                diagram.getWidth(),
                diagram.getHeight(),
                playground.context().appearance().fontSize()));
  }

  private Point2D tile(int layer, int unit) {
    NetworkGeometry it = geometry();
    return onScreen(it.tileX(layer) + it.tile() / 2, it.tileY(unit) + it.tile() / 2);
  }

  private Point2D atBias(int layer, int unit) {
    NetworkGeometry it = geometry();
    return onScreen(it.biasX(layer) + it.biasSide() / 2, it.biasY(unit) + it.biasSide() / 2);
  }

  /** Half way along an edge between neurons. */
  private Point2D onEdge(int layer, int unit, int input) {
    NetworkGeometry it = geometry();
    double x = (it.tileX(layer - 1) + it.tile() + it.tileX(layer)) / 2;
    return onScreen(x, (it.tileY(unit) + it.tileY(input) + it.tile()) / 2);
  }

  private Point2D onScreen(double x, double y) {
    return playground.onFx(() -> this.<Region>find("diagram").localToScreen(x, y));
  }

  private void typeAndEnter(String text) {
    playground.onFx(() -> editor().setText(text));
    press(KeyCode.ENTER);
  }

  private void press(KeyCode key) {
    playground.robot.press(key).release(key);
    playground.onFx(() -> {});
  }

  private TextField editor() {
    return find("parameter");
  }

  private String name() {
    return this.<Region>find("diagram").getAccessibleText();
  }

  private double shown() {
    return Double.parseDouble(reading().split("  ")[1].replace('−', '-'));
  }

  private String reading() {
    return this.<Label>find("diagram.reading").getText();
  }

  private String title() {
    return this.<Label>find("outputTitle").getText();
  }

  private String place() {
    return this.<Label>find("outputReading").getText();
  }

  private int[] large() {
    return frame().large();
  }

  private int[] output() {
    return frame().output();
  }

  private MapFrame frame() {
    return java.util.Objects.requireNonNull(playground.window().mapsProperty().get());
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }

  private <N extends Node> N find(String id) {
    return playground.find(id);
  }
}
