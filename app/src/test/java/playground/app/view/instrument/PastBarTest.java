package playground.app.view.instrument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.training.snapshot.Snapshot;

/** Epochs that the run has been through are seen again, and trained on from. */
class PastBarTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @BeforeEach
  void makeRoom() {
    playground.onFx(() -> playground.stage().setHeight(900));
  }

  private Snapshot epoch(long epoch) {
    while (playground.snapshot().epoch() < epoch) {
      long next = playground.snapshot().epoch() + 1;
      playground.onFx(() -> playground.session().playback().stepEpoch());
      playground.until(() -> playground.session().newest().epoch() == next);
    }
    return playground.snapshot();
  }

  private void drag(long epoch) {
    playground.onFx(() -> playground.<Slider>find("past").setValue(epoch));
    playground.until(() -> playground.snapshot().epoch() == epoch);
  }

  private List<Integer> pixels(String chart) {
    return playground.onFx(
        () -> {
          WritableImage image = playground.<Node>find(chart).snapshot(null, null);
          List<Integer> pixels = new ArrayList<>();
          for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y += 3) {
              pixels.add(image.getPixelReader().getArgb(x, y));
            }
          }
          return pixels;
        });
  }

  private boolean canBranch() {
    return playground.onFx(() -> !playground.<Node>find("past.branch").isDisabled());
  }

  @Test
  void theWindowShowsTheEpochThatIsDraggedToWhileTrainingGoesOn() {
    Snapshot fourth = epoch(4);
    epoch(9);
    assertFalse(canBranch());
    playground.onFx(playground.<Slider>find("past")::requestFocus);
    String help = playground.onFx(playground.<Slider>find("past")::getAccessibleHelp);
    assertTrue(help.matches("(?s)Drag back.*take [\\d.]+ MB of at most 64 MB\\..*"), help);
    playground.onFx(() -> playground.session().playback().toggle());
    drag(4);
    assertArrayEquals(fourth.parameters().toArray(), playground.snapshot().parameters().toArray());
    assertTrue(playground.<Label>find("pastWhere").getText().startsWith("epoch 4 of "));
    for (String chart : List.of("lossChart", "gradientChart")) {
      // Again and again, not for the epoch shown alone.
      for (int time = 0; time < 3; time++) {
        List<Integer> before = pixels(chart);
        playground.until(() -> !pixels(chart).equals(before));
      }
    }
    playground.until(() -> playground.session().newest().epoch() > 12);
    assertEquals(4, playground.snapshot().epoch());
    playground.robot.clickOn(playground.<Node>find("past.now"));
    playground.until(() -> playground.snapshot() == playground.onFx(playground.session()::newest));
    assertEquals("now", playground.<Label>find("pastWhere").getText());
  }

  @Test
  void aBranchTrainsOnFromThereAndUndoBringsBackTheRunThatItLeft() {
    Snapshot fourth = epoch(4);
    Snapshot ninth = epoch(9);
    drag(4);
    playground.robot.clickOn(playground.<Node>find("past.branch"));
    playground.until(() -> playground.session().newest().run() != ninth.run());
    assertEquals(4, playground.snapshot().epoch());
    assertArrayEquals(fourth.parameters().toArray(), playground.snapshot().parameters().toArray());
    playground.type("learningRate.field", "0.1");
    Snapshot branched = epoch(6);
    assertEquals(0.1, branched.experiment().training().learningRate());
    assertEquals(7, playground.onFx(() -> playground.session().history().size()));
    assertEquals(
        10, playground.onFx(() -> playground.session().histories().earlier().orElseThrow().size()));
    drag(2);
    playground.press(KeyCode.CONTROL, KeyCode.Z);
    playground.press(KeyCode.CONTROL, KeyCode.Z);
    playground.until(() -> playground.snapshot().run() == ninth.run());
    assertArrayEquals(ninth.parameters().toArray(), playground.snapshot().parameters().toArray());
    playground.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    playground.until(() -> playground.snapshot().run() != ninth.run());
    assertArrayEquals(fourth.parameters().toArray(), playground.snapshot().parameters().toArray());
    assertEquals(5, playground.onFx(() -> playground.session().history().size()));
  }

  @Test
  void aChangeIsOneOfThePresentRun() {
    epoch(6);
    drag(2);
    playground.type("learningRate.field", "0.1");
    playground.until(() -> playground.snapshot().epoch() == 6);
    assertFalse(canBranch());
  }

  @Test
  void whoStepsOrAsksForAStepIsInThePresent() {
    epoch(6);
    drag(2);
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == 7);
    drag(2);
    playground.onFx(() -> playground.session().traceNext());
    assertEquals(7, playground.snapshot().epoch());
  }
}
