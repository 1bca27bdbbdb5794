package playground.app.view.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.figure.NetworkGeometry;
import playground.app.session.PaneShares;
import playground.app.session.WindowPane;

/**
 * Where the panes are on a projector of 1024 × 768 with text up to three steps larger than usual.
 */
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

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16})
  void withAndWithoutALessonEightLayersFitAndTheChartsStandBesideEachOther(int em) {
    double eight = NetworkGeometry.leastWidth(List.of(8, 8, 8, 8, 8, 8, 8, 8, 1), em) + 1.6 * em;
    PaneLayout plain = layout(em, HEIGHT, null, false);
    assertTrue(width(plain, WindowPane.NETWORK) >= eight);
    PaneLayout lesson = layout(em, HEIGHT, width -> 160, false);
    assertTrue(width(lesson, WindowPane.NETWORK) >= eight);
    assertTrue(width(lesson, WindowPane.GRADIENTS) >= 22 * em);
    assertTrue(width(lesson, WindowPane.LOSS) >= 17 * em);
  }

  @Test
  void aLongTextScrollsSoThatTheOutputKeepsItsRoom() {
    PaneLayout lesson = layout(width -> 400, false);
    double output = lesson.of(WindowPane.OUTPUT).orElseThrow().getHeight();
    Rectangle2D text = lesson.drawer().orElseThrow();
    assertTrue(output >= 17.4 * EM, "output " + output);
    assertTrue(text.getHeight() >= 10 * EM, "text " + text.getHeight());
    assertEquals(HEIGHT, text.getMaxY(), "the foot of the text is that of the window");
    assertTrue(lesson.neededHeight() <= HEIGHT);
  }

  @Test
  void whereALineOrTwoStandBelowAllPanesThesePutUpWithLess() {
    PaneLayout layout = layout(EM, HEIGHT - 3 * EM, null, false);
    assertTrue(layout.neededHeight() <= HEIGHT - 3 * EM);
    assertEquals(
        HEIGHT - 3 * EM, layout.of(WindowPane.GRADIENTS).orElseThrow().getMaxY(), "to the foot");
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
    return layout(EM, HEIGHT, drawer, dataMeant);
  }

  private static PaneLayout layout(
      double em, double height, @Nullable DoubleUnaryOperator drawer, boolean dataMeant) {
    return new PaneLayout(
        WIDTH, height, em, PaneShares.USUAL, null, width -> 26 * em, drawer, dataMeant);
  }
}
