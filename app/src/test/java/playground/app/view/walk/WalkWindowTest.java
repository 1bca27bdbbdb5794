package playground.app.view.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.view.DiagramRobot;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.training.Trainer;

/** Walks through a step in the window, by keys as a clicker sends them and by the pointer. */
class WalkWindowTest {
  private static final Pattern GRADIENT =
      Pattern.compile("; gradient (\\S+), by central differences (\\S+), relative error");

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private String where() {
    return playground.onFx(() -> playground.<Labeled>find("walk.where").getText());
  }

  private boolean isOpen() {
    return playground.onFx(() -> playground.<Node>find("walk").isVisible());
  }

  private void open() {
    playground.press(KeyCode.W);
    playground.until(() -> !where().isEmpty());
  }

  @Test
  void aClickerGoesOnAndBackAndEscCloses() {
    open();
    String first = where();
    assertEquals("Layer 1, unit 1 · example 1 of 10", first);
    playground.press(KeyCode.PAGE_DOWN);
    assertEquals("Layer 1, unit 2 · example 1 of 10", where());
    playground.press(KeyCode.PAGE_UP);
    assertEquals(first, where());
    playground.press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("Layer 2, unit 1 · example 1 of 10", where());
    assertEquals(0, playground.snapshot().epoch());
    playground.onFx(() -> playground.<Node>find("walk.next").requestFocus());
    playground.press(KeyCode.PAGE_DOWN);
    assertEquals("Layer 2, unit 2 · example 1 of 10", where(), "with a button that has the focus");
    playground.press(KeyCode.ESCAPE);
    assertFalse(isOpen());
  }

  @Test
  void theStepThatWasWalkedIsTheOneThatIsTaken() {
    Trainer alone = new Trainer(playground.snapshot().experiment());
    alone.step();
    open();
    playground.robot.clickOn(playground.<Node>find("TraceStage.UPDATE"));
    playground.until(() -> playground.<Node>find("walk.take").isVisible());
    playground.robot.clickOn(playground.<Node>find("walk.take"));
    playground.until(() -> playground.snapshot().position() > 0);
    assertArrayEquals(alone.parameters(), playground.snapshot().parameters().toArray());
    // The walk is through the next mini-batch by then, from its beginning.
    playground.until(() -> where().startsWith("Layer 1, unit 1"));
    assertTrue(isOpen());
  }

  @Test
  void aClickOnAnExampleOfTheMapWalksAStepOnThatAlone() {
    open();
    playground.press(KeyCode.PAGE_DOWN);
    Samples train = playground.snapshot().split().train();
    Region map = playground.find("outputMap");
    Plane plane = playground.snapshot().experiment().data().plane();
    // A way off, where no other example is nearer.
    int chosen = farthestOut(train);
    Bounds square = playground.onFx(() -> map.localToScreen(squareOf(map)));
    playground.robot.clickOn(
        square.getMinX() + plane.fractionOfX1(train.x1(chosen)) * square.getWidth(),
        square.getMinY() + plane.fractionOfX2(train.x2(chosen)) * square.getHeight());
    String alone = "Layer 1, unit 1 · training example " + (chosen + 1) + " alone";
    playground.until(() -> where().equals(alone));
    assertTrue(said().contains("its loss, and its δ in each layer"), said());
    playground.robot.clickOn(playground.<Node>find("walk.batch"));
    playground.until(() -> where().equals("Layer 1, unit 1 · example 1 of 10"));
  }

  @Test
  void aClickOnAWeightShowsWhereItsGradientComesFromAndTheNextOneEditsIt() {
    DiagramRobot diagram = new DiagramRobot(playground);
    open();
    playground.robot.clickOn(diagram.edge(1, 0, 0));
    playground.until(() -> where().equals("Gradient of w⁽²⁾₁,₁ · example 1 of 10"));
    playground.until(() -> diagram.name().contains("; gradient "));
    assertTrue(said().contains("Backpropagation and central differences agree."), said());
    double[] gradient = numbers(diagram.name());
    assertEquals(gradient[0], gradient[1], 1e-6 + 1e-3 * Math.abs(gradient[0]));

    playground.robot.clickOn(diagram.edge(1, 0, 0));
    playground.until(() -> diagram.editor().getParent().isVisible());
    diagram.typeAndEnter("0.5");
    // The walk stays there, and is through the step of the network as it is now.
    playground.until(() -> diagram.name().contains("; gradient ") && !sameAs(diagram, gradient));
    assertEquals("Gradient of w⁽²⁾₁,₁ · example 1 of 10", where());

    playground.robot.clickOn(playground.<Node>find("walk.unit"));
    assertEquals("Layer 2, unit 1 · example 1 of 10", where());
  }

  @Test
  void aWeightIsAskedAboutByKeysInTheNetworkAndInTheListOfItsUnit() {
    DiagramRobot diagram = new DiagramRobot(playground);
    open();
    playground.onFx(() -> playground.<Node>find("diagram").requestFocus());
    playground.press(KeyCode.RIGHT);
    playground.press(KeyCode.PAGE_DOWN);
    playground.press(KeyCode.ENTER);
    playground.until(() -> diagram.name().contains("; gradient "));
    assertEquals("Gradient of b⁽²⁾₁ · example 1 of 10", where());
    playground.press(KeyCode.ENTER);
    playground.until(() -> diagram.editor().isFocused());
    playground.press(KeyCode.ESCAPE);

    playground.onFx(() -> playground.<Button>find("walk.unit").fire());
    playground.onFx(() -> playground.<Node>find("walk.asks.w⁽²⁾₁,₂").requestFocus());
    playground.press(KeyCode.ENTER);
    playground.until(() -> where().equals("Gradient of w⁽²⁾₁,₂ · example 1 of 10"));
    playground.until(() -> said().contains("relative error"));
    assertTrue(playground.onFx(() -> playground.<Node>find("walk.where").isFocused()));
    playground.press(KeyCode.RIGHT);
    assertEquals("Layer 2, unit 2 · example 1 of 10", where(), "a step on leaves it");
  }

  @Test
  void theArrowsUpAndDownScrollWhatIsSaid() throws Exception {
    open();
    playground.onFx(() -> playground.context().options().enlarge(4));
    playground.frames(5);
    ScrollPane lines = (ScrollPane) playground.robot.lookup(".walk-pane .scroll-pane").query();
    for (Node focused : List.of(playground.stage().getScene().getRoot(), walkNext())) {
      playground.onFx(focused::requestFocus);
      playground.press(KeyCode.DOWN);
      assertTrue(playground.onFx(lines::getVvalue) > 0);
      playground.press(KeyCode.UP);
      assertEquals(0, playground.onFx(lines::getVvalue));
      assertTrue(playground.onFx(focused::isFocused));
    }
    Slider pace = playground.find("walk.pace");
    playground.onFx(pace::requestFocus);
    playground.press(KeyCode.RIGHT);
    assertEquals("Layer 1, unit 1 · example 1 of 10", where(), "the slider has its arrows");
  }

  @Test
  void anExampleIsChosenOnTheMapByKeys() {
    open();
    playground.onFx(() -> playground.<Node>find("outputMap").requestFocus());
    playground.press(KeyCode.RIGHT);
    playground.press(KeyCode.ENTER);
    playground.until(() -> playground.onFx(() -> playground.find("walk.batch").isVisible()));
    String alone = where();
    playground.press(KeyCode.PAGE_DOWN);
    assertNotEquals(alone, where(), "a clicker goes on wherever the focus is");
  }

  private Node walkNext() {
    return playground.find("walk.next");
  }

  @Test
  void theFieldOfAWeightLeadsToAWalkThere() {
    DiagramRobot diagram = new DiagramRobot(playground);
    playground.robot.clickOn(diagram.bias(0, 1));
    playground.until(() -> diagram.editor().getParent().isVisible());
    playground.robot.clickOn(playground.<Node>find("parameter.why"));
    playground.until(() -> said().contains("relative error"));
    assertEquals("Gradient of b⁽¹⁾₂ · example 1 of 10", where());
  }

  private String said() {
    return playground.onFx(() -> playground.<Node>find("walk.where").getAccessibleText());
  }

  /** The gradient, the same by differences, and the relative error. */
  private static double[] numbers(String name) {
    Matcher told = GRADIENT.matcher(name);
    assertTrue(told.find(), name);
    return new double[] {number(told.group(1)), number(told.group(2))};
  }

  private static double number(String text) {
    String plain = text.replace('−', '-').replace("×10", "e");
    StringBuilder all = new StringBuilder();
    for (char letter : plain.toCharArray()) {
      int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(letter);
      all.append(raised >= 0 ? (char) ('0' + raised) : letter == '⁻' ? '-' : letter);
    }
    return Double.parseDouble(all.toString());
  }

  private static boolean sameAs(DiagramRobot diagram, double[] before) {
    return numbers(diagram.name())[0] == before[0];
  }

  private static Bounds squareOf(Region map) {
    return map.getChildrenUnmodifiable().getFirst().getBoundsInParent();
  }

  private static int farthestOut(Samples samples) {
    int farthest = 0;
    for (int k = 1; k < samples.size(); k++) {
      if (Math.hypot(samples.x1(k), samples.x2(k))
          > Math.hypot(samples.x1(farthest), samples.x2(farthest))) {
        farthest = k;
      }
    }
    return farthest;
  }

  @Test
  void playingTrainingEndsTheWalk() {
    open();
    playground.robot.clickOn(playground.<Node>find("run.play"));
    playground.until(() -> !isOpen());
  }
}
