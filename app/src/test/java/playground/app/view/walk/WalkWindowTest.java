package playground.app.view.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.training.Trainer;

/** Walks through a step in the window, by keys as a clicker sends them and by the pointer. */
class WalkWindowTest {
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
    playground.robot.clickOn(playground.<Node>find("walk.batch"));
    playground.until(() -> where().equals("Layer 1, unit 1 · example 1 of 10"));
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
