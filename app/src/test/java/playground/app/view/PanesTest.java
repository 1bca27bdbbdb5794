package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.session.PaneShares;
import playground.app.session.WindowPane;
import playground.app.text.Texts;
import playground.model.data.Feature;

/** Panes are divided anew by dragging, and one of them can fill the window. */
class PanesTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void aDividerThatIsDraggedDividesTheRoomAnewAndADoubleClickPutsItBack() throws Exception {
    double before = width("outputPane");
    double network = width("networkPane");
    Node divider = playground.find("divider.output");
    playground.robot.moveTo(divider).press(MouseButton.PRIMARY);
    for (int step = 0; step < 10; step++) {
      // A test's mouse that is pressed drags what it is over, so that stays below it.
      playground.robot.moveBy(-2, 0);
      playground.frames(2);
    }
    playground.robot.release(MouseButton.PRIMARY);
    assertEquals(before + 20, width("outputPane"), 3);
    assertTrue(width("networkPane") < network);
    playground.robot.doubleClickOn(divider);
    playground.frames(5);
    assertEquals(before, width("outputPane"), 1);
  }

  @Test
  void arrowsMoveADividerThatHasTheFocusAndNotTheRun() throws Exception {
    double before = width("lossPane");
    playground.onFx(() -> playground.<Node>find("divider.loss").requestFocus());
    playground.press(KeyCode.RIGHT);
    playground.frames(5);
    assertTrue(width("lossPane") > before);
    assertEquals(0, playground.snapshot().epoch());
  }

  @Test
  void aDoubleClickOnATitleFillsTheWindowAndEscBringsTheOthersBack() throws Exception {
    Region board = playground.find("panes");
    playground.robot.doubleClickOn(".gradient-pane .pane-tab");
    playground.frames(5);
    assertEquals(board.getWidth(), width("gradientsPane"));
    assertEquals(board.getHeight(), playground.<Region>find("gradientsPane").getHeight());
    assertFalse(playground.<Node>find("networkPane").isVisible());
    playground.press(KeyCode.ESCAPE);
    playground.frames(5);
    assertTrue(playground.<Node>find("networkPane").isVisible());
    assertNull(playground.context().options().onlyPaneProperty().get());
  }

  @Test
  void keysFillTheWindowWithAPaneAndBringAllBack() throws Exception {
    playground.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertEquals(
        WindowPane.NETWORK,
        playground.onFx(() -> playground.context().options().onlyPaneProperty().get()));
    playground.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertNull(playground.onFx(() -> playground.context().options().onlyPaneProperty().get()));
    playground.onFx(() -> playground.context().options().onlyPaneProperty().set(WindowPane.DATA));
    playground.frames(5);
    double most = playground.context().appearance().fontSize() * 30;
    for (String id : List.of("points", "seed")) {
      double width = playground.<Node>find(id).getParent().getLayoutBounds().getWidth();
      assertTrue(width < most, id + " is " + width + " wide in a pane that fills the window");
    }
  }

  @Test
  void aLargeNetworkIsShownAsAWholeWithItsButton() throws Exception {
    ToggleButton whole = playground.find("network.whole");
    assertFalse(whole.isVisible());
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editNetwork(network -> network.withHiddenUnits(Collections.nCopies(30, 32))));
    playground.frames(10);
    assertTrue(whole.isVisible());
    assertTrue(barsShown() > 0);
    playground.robot.clickOn(whole);
    playground.frames(10);
    assertEquals(0, barsShown());
    playground.robot.clickOn(whole);
    playground.frames(10);
    assertTrue(barsShown() > 0);
  }

  @Test
  void allInputsAreSeenBesideALayerThatScrolls() throws Exception {
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editNetwork(network -> network.withHiddenUnits(List.of(20))));
    playground.frames(10);
    assertTrue(barsShown() > 0);
    List<Node> inputs =
        Arrays.stream(Feature.values())
            .map(feature -> playground.<Node>find(Texts.nameKey(feature)))
            .toList();
    for (Node input : inputs) {
      assertTrue(bottom(input) <= top("histograms.open.0"), input.getId());
    }
    ScrollPane scroll = playground.robot.lookup(".network-scroll").query();
    playground.onFx(() -> scroll.setVvalue(1));
    playground.frames(5);
    assertTrue(bottom(inputs.getFirst()) < top("networkPane"), "scrolled away");
    playground.onFx(() -> inputs.getFirst().requestFocus());
    playground.frames(5);
    assertTrue(bottom(inputs.getFirst()) > top("networkPane"), "shown again");
  }

  @Test
  void allUnitsAreSetAtOnceInTheMainWindow() {
    playground.type("units.all.field", "5");
    assertEquals(
        Collections.nCopies(3, 5),
        playground.session().experimentProperty().get().network().hiddenUnits());
  }

  @Test
  void sharesThatAreNoneAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PaneShares.USUAL.withLoss(Double.NaN));
  }

  private long barsShown() {
    return playground.onFx(() -> LayoutCheck.scrollBars(playground.stage().getScene().getRoot()));
  }

  private double top(String id) {
    Node node = playground.find(id);
    return playground.onFx(() -> node.localToScene(node.getLayoutBounds()).getMinY());
  }

  private double bottom(Node node) {
    return playground.onFx(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
  }

  private double width(String pane) {
    return playground.<Region>find(pane).getWidth();
  }
}
