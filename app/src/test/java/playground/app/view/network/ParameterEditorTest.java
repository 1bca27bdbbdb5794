package playground.app.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.naming.Marks;
import playground.app.text.Numbers;
import playground.app.view.DiagramRobot;
import playground.model.training.history.ChangeMark;
import playground.model.training.snapshot.Snapshot;

/** Weights and biases are changed by hand. */
class ParameterEditorTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private final DiagramRobot diagram = new DiagramRobot(playground);

  @Test
  void anEdgeAndABiasTellTheirValueAndAreEditedWhileTrainingGoesOn() {
    playground.onFx(playground.session().playback()::toggle);
    Point2D edge = diagram.edge(1, 0, 0);
    playground.robot.moveTo(edge);
    playground.until(
        () -> diagram.name().startsWith("Weight: Hidden layer 1, unit 1 → Hidden layer 2, unit 1"));
    playground.until(
        () ->
            Math.abs(shown() - snapshot().parameters().weight(1, 0, 0)) < 0.2
                && diagram.reading().startsWith("Weight"));
    playground.robot.clickOn(edge);
    playground.until(() -> diagram.editor().isFocused());
    diagram.typeAndEnter("-37.5");
    playground.until(() -> Math.abs(snapshot().parameters().weight(1, 0, 0) + 37.5) < 5);
    assertTrue(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    long epoch = playground.snapshot().epoch();
    playground.until(() -> snapshot().epoch() > epoch + 2);
  }

  @Test
  void theOutputsBiasIsEditedToTheDigitAndUndoneAndEscLeavesIt() {
    Point2D bias = diagram.bias(3, 0);
    playground.robot.moveTo(bias);
    playground.until(() -> diagram.name().startsWith("Bias: Output"));
    assertEquals("Bias  0", diagram.reading());
    playground.robot.clickOn(bias);
    playground.until(() -> diagram.editor().isFocused());
    diagram.typeAndEnter("0.123456789");
    playground.until(() -> snapshot().parameters().bias(3, 0) == 0.123456789);
    playground.robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    playground.until(() -> snapshot().parameters().bias(3, 0) == 0);
    playground.robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    playground.until(() -> snapshot().parameters().bias(3, 0) == 0.123456789);

    playground.robot.clickOn(bias);
    playground.until(() -> diagram.editor().isFocused());
    playground.onFx(() -> diagram.editor().setText("9"));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !diagram.editor().getParent().isVisible());
    assertEquals(0.123456789, playground.snapshot().parameters().bias(3, 0));
  }

  @Test
  void aBiasThatIsSetInTheRunIsMarked() {
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> snapshot().epoch() == 1);
    String before = Numbers.format(snapshot().parameters().bias(3, 0), 3);
    playground.robot.clickOn(diagram.bias(3, 0));
    playground.until(() -> diagram.editor().isFocused());
    diagram.typeAndEnter("0.5");
    playground.until(() -> snapshot().parameters().bias(3, 0) == 0.5);
    ChangeMark mark = playground.onFx(() -> playground.session().history().marks().getFirst());
    assertEquals("Bias " + before + " → 0.5", Marks.text(mark, playground.context().texts()));
  }

  @Test
  void whatIsNoNumberIsRefusedAndTheFieldStaysOpen() {
    playground.robot.clickOn(diagram.bias(0, 0));
    playground.until(() -> diagram.editor().isFocused());
    double before = playground.snapshot().parameters().bias(0, 0);
    for (String bad : List.of("abc", "", "1e7", "Infinity", "NaN")) {
      diagram.typeAndEnter(bad);
      assertTrue(playground.onFx(() -> diagram.editor().getParent().isVisible()), bad);
      String status = playground.<Label>find("status").getText();
      assertTrue(status.contains("not a number from −10⁶ to 10⁶"), status);
    }
    assertEquals(before, playground.snapshot().parameters().bias(0, 0));
  }

  @Test
  void allOfTheNumberStandsInTheField() throws InterruptedException {
    Point2D bias = diagram.bias(3, 0);
    playground.robot.clickOn(bias);
    playground.until(() -> diagram.editor().isFocused());
    diagram.typeAndEnter("-1.23456e-12");
    playground.until(() -> snapshot().parameters().bias(3, 0) == -1.23456e-12);
    playground.robot.clickOn(bias);
    playground.until(() -> diagram.editor().isFocused());
    playground.frames(3);
    playground.onFx(
        () -> {
          assertEquals("-1.23456e-12", diagram.editor().getText());
          Node text = diagram.editor().lookup(".text");
          assertTrue(
              diagram
                  .editor()
                  .getLayoutBounds()
                  .contains(
                      diagram.editor().sceneToLocal(text.localToScene(text.getLayoutBounds()))),
              "the minus sign is out of sight");
        });
  }

  private double shown() {
    return Double.parseDouble(diagram.reading().split("  ")[1].replace('−', '-'));
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }
}
