package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.data.OwnPoints;
import playground.model.data.Points;
import playground.model.data.Problem;
import playground.model.experiment.Experiment;

/** Points are painted on the map, and training goes on with them. */
class PaintTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void clicksAddPointsOfEachClassOnAnEmptyPlane() {
    playground.onFx(playground.session()::togglePlaying);
    startPainting(0);
    playground.robot.clickOn(this.<Node>find("paint.clear"));
    assertEquals(Experiment.first(), experiment());
    clickMap(0.75, 0.25);
    playground.until(() -> own() != null);
    playground.robot.clickOn(this.<Node>find("paint.negative"));
    clickMap(0.25, 0.75);
    playground.until(() -> points().size() == 2);

    assertEquals(1, points().label(0));
    assertEquals(3, points().x1(0), 0.15);
    assertEquals(3, points().x2(0), 0.15);
    assertEquals(-1, points().label(1));
    assertEquals(-3, points().x1(1), 0.15);
    assertEquals(-3, points().x2(1), 0.15);
    playground.until(
        () -> {
          var snapshot = playground.session().snapshotProperty().get();
          return snapshot.experiment().equals(experiment()) && snapshot.epoch() > 3;
        });
  }

  @Test
  void aStrokeAddsToTheDataAndIsOneStepToUndo() {
    startPainting(0.6);
    Point2D before = onMap(0.5, 0.5);
    stroke(0.1, 0.1, 0.4, 0.1);
    playground.until(() -> own() != null);
    assertEquals(before, onMap(0.5, 0.5), "the map stays where it is under the brush");
    int size = points().size();
    assertTrue(size > 505, "500 and some: " + size);
    for (int k = 500; k < size; k++) {
      assertTrue(points().x2(k) > 3, "near the stroke: " + points().x2(k));
    }
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Experiment.first(), experiment());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(size, points().size());
  }

  @Test
  void theEraserTakesAwayWhatIsUnderIt() {
    startPainting(2);
    playground.robot.clickOn(this.<Node>find("paint.eraser"));
    clickMap(0.5, 0.5);
    playground.until(() -> own() != null);
    assertTrue(points().size() < 500);
    for (int k = 0; k < points().size(); k++) {
      assertTrue(Math.hypot(points().x1(k), points().x2(k)) > 1.7);
    }
  }

  @Test
  void withoutTheLastPointThePlaneIsEmptyAndTrainingGoesOn() {
    startPainting(0);
    playground.robot.clickOn(this.<Node>find("paint.clear"));
    clickMap(0.5, 0.5);
    playground.until(() -> own() != null);
    playground.onFx(playground.session()::togglePlaying);
    playground.robot.clickOn(this.<Node>find("paint.eraser"));
    clickMap(0.5, 0.5);
    playground.until(() -> this.<Label>find("status").getText().startsWith("The plane is empty"));
    assertEquals(1, points().size());
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 3);
  }

  @Test
  void overValuesPaintingBeginsAnew() {
    playground.onFx(() -> playground.session().editProblem(Problem.REGRESSION));
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
    startPainting(0);
    clickMap(0.5, 0.5);
    playground.until(() -> own() != null);
    assertEquals(1, points().size());
    assertEquals(Problem.CLASSIFICATION, experiment().data().problem());
  }

  @Test
  void withoutPaintModeAClickPaintsNothing() {
    assertFalse(this.<Node>find("paint.eraser").getParent().getParent().isVisible());
    clickMap(0.5, 0.5);
    playground.onFx(() -> {});
    assertEquals(Experiment.first(), experiment());
  }

  private void startPainting(double brush) {
    playground.robot.clickOn(this.<Node>find("paint"));
    Slider size = find("paint.brush");
    playground.onFx(() -> size.setValue(brush));
  }

  private void clickMap(double across, double down) {
    playground.robot.clickOn(onMap(across, down));
    playground.onFx(() -> {});
  }

  private void stroke(double fromX, double fromY, double toX, double toY) {
    playground.robot.moveTo(onMap(fromX, fromY)).press(MouseButton.PRIMARY);
    playground.robot.moveTo(onMap(toX, toY)).release(MouseButton.PRIMARY);
  }

  /** A place of the map by its shares of width and height. */
  private Point2D onMap(double across, double down) {
    Region map = find("outputMap");
    return playground.onFx(
        () -> {
          Bounds image = map.getChildrenUnmodifiable().getFirst().getBoundsInParent();
          return map.localToScreen(
              image.getMinX() + across * image.getWidth(),
              image.getMinY() + down * image.getHeight());
        });
  }

  private void press(KeyCode... keys) {
    playground.robot.press(keys).release(keys);
    playground.onFx(() -> {});
  }

  private OwnPoints own() {
    return playground.session().experimentProperty().get().data().ownPoints();
  }

  private Points points() {
    return Objects.requireNonNull(own()).points();
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private <N extends Node> N find(String id) {
    return playground.find(id);
  }
}
