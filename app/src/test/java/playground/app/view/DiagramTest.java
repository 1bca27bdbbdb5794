package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.app.view.network.EdgeImage;
import playground.model.training.snapshot.Snapshot;

/** Pointing at the network, with the pointer and with the keys. */
class DiagramTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private final DiagramRobot diagram = new DiagramRobot(playground);

  @Test
  void edgesOfTheOldNetworkNeverStandUnderTheNewOne() {
    playground.until(() -> edges().isVisible());
    boolean atOnce =
        playground.onFx(
            () -> {
              playground
                  .session()
                  .settings()
                  .editNetwork(network -> network.withHiddenUnits(List.of(5, 3)));
              return edges().isVisible();
            });
    assertFalse(atOnce);
    playground.until(() -> edges().isVisible());
  }

  private Node edges() {
    return playground.robot.lookup(EdgeImage.class::isInstance).query();
  }

  @Test
  void whatStandsBelowTheLayersHasItsSizeFromTheFirstFrameOn() {
    for (int depth : new int[] {30, 2}) {
      playground.onFx(
          () -> {
            playground.session().settings().editNetwork(network -> network.withDepth(depth));
            double first = sizeInTheNextFrame();
            assertEquals(sizeInTheNextFrame(), first, "of " + depth + " layers");
          });
    }
  }

  /** Of the text below the first layer. */
  private double sizeInTheNextFrame() {
    Parent root = playground.stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    return playground.<Labeled>find("histograms.open.0").getFont().getSize();
  }

  @Test
  void hoveringANeuronShowsItsMapLargeWithItsNameAndLeavingShowsTheOutput() {
    playground.robot.moveTo(diagram.tile(1, 2));
    playground.until(() -> diagram.title().equals("Hidden layer 2, unit 3"));
    playground.until(() -> large() != output());
    assertFalse(Arrays.equals(large(), output()));
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals("第 2 个隐藏层，第 3 个单元", diagram.title());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.ENGLISH));

    playground.robot.moveTo(playground.<Node>find("Feature.X1_SQUARED"));
    playground.until(() -> diagram.title().equals("Input x₁²"));
    playground.robot.moveTo(playground.<Node>find("points"));
    playground.until(() -> diagram.title().equals("Output"));
    playground.until(() -> large() == output());
  }

  @Test
  void theKeyboardReachesEveryNeuronAndParameter() {
    Region region = diagram.region();
    playground.onFx(() -> region.requestFocus());
    playground.until(() -> diagram.title().equals("Hidden layer 1, unit 1"));
    playground.press(KeyCode.RIGHT);
    playground.press(KeyCode.DOWN);
    playground.until(() -> diagram.title().equals("Hidden layer 2, unit 2"));
    assertEquals("Hidden layer 2, unit 2", playground.onFx(() -> region.getAccessibleText()));
    assertEquals(0, playground.snapshot().epoch());
    playground.press(KeyCode.PAGE_DOWN);
    playground.until(() -> diagram.name().startsWith("Bias: Hidden layer 2, unit 2"));
    playground.press(KeyCode.PAGE_DOWN);
    playground.until(
        () -> diagram.name().startsWith("Weight: Hidden layer 1, unit 1 → Hidden layer 2, unit 2"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> diagram.editor().isFocused());
    diagram.typeAndEnter("2.5");
    playground.until(() -> snapshot().parameters().weight(1, 1, 0) == 2.5);
    assertTrue(playground.onFx(() -> region.isFocused()));
    for (int step = 0; step < 5; step++) {
      playground.press(KeyCode.RIGHT);
    }
    playground.until(() -> diagram.title().equals("Output"));
  }

  @Test
  void theKeysGoBackTheWayTheyCameAndStopAtTheEdges() {
    playground.onFx(() -> diagram.region().requestFocus());
    playground.press(KeyCode.LEFT);
    playground.press(KeyCode.UP);
    playground.until(() -> diagram.name().equals("Hidden layer 1, unit 1"));
    playground.press(KeyCode.RIGHT);
    playground.press(KeyCode.DOWN);
    playground.until(() -> diagram.name().equals("Hidden layer 2, unit 2"));
    playground.press(KeyCode.LEFT);
    playground.until(() -> diagram.name().equals("Hidden layer 1, unit 2"));
    playground.press(KeyCode.UP);
    playground.until(() -> diagram.name().equals("Hidden layer 1, unit 1"));
    playground.press(KeyCode.PAGE_DOWN);
    playground.press(KeyCode.PAGE_DOWN);
    playground.until(() -> diagram.name().startsWith("Weight: "));
    playground.press(KeyCode.PAGE_UP);
    playground.until(() -> diagram.name().startsWith("Bias: "));
    playground.press(KeyCode.PAGE_UP);
    playground.until(() -> diagram.name().equals("Hidden layer 1, unit 1"));
    assertEquals(0, playground.snapshot().epoch(), "no key was taken for a step");
  }

  @Test
  void enterOnANeuronEditsItsBiasAndAClickElsewhereLeavesItAsItWas() {
    double before = playground.snapshot().parameters().bias(0, 0);
    playground.onFx(() -> diagram.region().requestFocus());
    playground.press(KeyCode.ENTER);
    playground.until(() -> diagram.editor().isFocused());
    playground.onFx(() -> diagram.editor().setText("7"));
    playground.robot.clickOn(diagram.editor());
    assertTrue(
        playground.onFx(() -> diagram.editor().getParent().isVisible()),
        "a click in it is its own");
    assertEquals("7", playground.onFx(() -> diagram.editor().getText()));
    playground.robot.clickOn(diagram.tile(1, 3));
    playground.until(() -> !diagram.editor().getParent().isVisible());
    playground.onFx(playground.session().playback()::stepBatch);
    playground.until(() -> snapshot().position() > 0);
    assertTrue(Math.abs(playground.snapshot().parameters().bias(0, 0) - before) < 1);
  }

  private int[] large() {
    return diagram.frame().large();
  }

  private int[] output() {
    return diagram.frame().output();
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }
}
