package playground.app.view.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import playground.app.session.PaneShares;
import playground.app.session.WindowPane;

/** Where the panes are on a projector of 1024 × 768 with text three steps larger than usual. */
class PaneLayoutTest {
  private static final double WIDTH = 1013;
  private static final double HEIGHT = 523;
  private static final double EM = 16;

  @Test
  void allPanesAreThereAndNothingScrolls() {
    PaneLayout layout = layout(null, false);
    for (WindowPane pane : WindowPane.values()) {
      assertTrue(layout.of(pane).isPresent(), pane.name());
    }
    assertTrue(layout.neededHeight() <= HEIGHT);
  }

  @Test
  void aLessonTakesTheRoomOfTheDataAndLeavesTheNetworkWhatEightLayersNeed() {
    PaneLayout layout = layout(width -> 160, false);
    assertTrue(layout.of(WindowPane.DATA).isEmpty());
    assertTrue(width(layout, WindowPane.NETWORK) >= 35 * EM);
    assertTrue(width(layout, WindowPane.GRADIENTS) >= 22 * EM);
    assertTrue(layout.drawer().orElseThrow().getWidth() >= 22 * EM, "wide lines are few");
    assertTrue(layout.neededHeight() <= HEIGHT);
  }

  @Test
  void aStepThatSpeaksOfTheDataHasThemBesideIt() {
    PaneLayout layout = layout(width -> 200, true);
    assertTrue(layout.of(WindowPane.DATA).isPresent());
    assertTrue(width(layout, WindowPane.NETWORK) >= 28 * EM);
    Rectangle2D loss = layout.of(WindowPane.LOSS).orElseThrow();
    assertTrue(loss.getWidth() >= 17 * EM);
    assertTrue(layout.of(WindowPane.GRADIENTS).isEmpty(), "one chart has room");
  }

  @Test
  void inAWideWindowAStepThatSpeaksOfTheDataChangesNothing() {
    PaneLayout plain =
        new PaneLayout(1280, 640, 13, PaneShares.USUAL, null, w -> 360, w -> 200, false);
    PaneLayout meant =
        new PaneLayout(1280, 640, 13, PaneShares.USUAL, null, w -> 360, w -> 200, true);
    for (WindowPane pane : WindowPane.values()) {
      assertEquals(plain.of(pane), meant.of(pane), pane.name());
    }
  }

  private static double width(PaneLayout layout, WindowPane pane) {
    return layout.of(pane).orElseThrow().getWidth();
  }

  private static PaneLayout layout(@Nullable DoubleUnaryOperator drawer, boolean dataMeant) {
    return new PaneLayout(
        WIDTH, HEIGHT, EM, PaneShares.USUAL, null, width -> 420, drawer, dataMeant);
  }
}
