package playground.app.view.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.view.LayoutCheck;
import playground.model.experiment.Experiment;
import playground.model.network.Architecture;

class CheckWindowTest {
  private static final Pattern READING =
      Pattern.compile("(?:Weight|Bias): ∂J/∂w (\\S+), numeric (\\S+), relative error (\\S+)");

  private static final int UNITS =
      Experiment.first().architecture().layers().stream().mapToInt(Architecture.Layer::units).sum();

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private String said() {
    return playground.<Label>find("checkSaid").getText();
  }

  @Test
  void aRightGradientIsSaidToBeAndEachParameterIsReadAtThePointer() {
    playground.onFx(() -> CheckWindow.open(playground.context(), playground.stage()));
    playground.until(() -> said().startsWith("Backpropagation is right: on these 10 examples"));
    Node canvas = playground.find("checkCanvas");
    Bounds place = playground.onFx(() -> canvas.localToScreen(canvas.getLayoutBounds()));
    playground.robot.moveTo(
        place.getMinX() + 0.4 * place.getWidth(), place.getMinY() + 0.55 * place.getHeight());
    Matcher reading = READING.matcher(told(canvas));
    assertTrue(reading.matches(), told(canvas));
    assertEquals(
        Double.parseDouble(reading.group(1).replace('−', '-')),
        Double.parseDouble(reading.group(2).replace('−', '-')),
        1e-6);
    assertEquals(
        List.of(), playground.onFx(() -> LayoutCheck.faults(canvas.getParent())), "cut off");

    playground.onFx(() -> playground.session().playback().stepEpoch());
    playground.until(() -> playground.snapshot().epoch() == 1);
    String before = said();
    playground.robot.clickOn(playground.<Node>find("check.again"));
    playground.until(() -> said().startsWith("Backpropagation is right") && !said().equals(before));
  }

  @Test
  void theArrowKeysReadEachParameter() {
    playground.onFx(() -> CheckWindow.open(playground.context(), playground.stage()));
    playground.until(() -> said().startsWith("Backpropagation is right"));
    Node canvas = playground.find("checkCanvas");
    playground.robot.moveTo(playground.<Node>find("checkSaid"));
    assertEquals("", told(canvas));
    // The focus is on the button below.
    playground.press(KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(playground.onFx(() -> canvas.isFocused()));
    String first = told(canvas);
    assertTrue(first.startsWith("Weight: "), first);
    playground.press(KeyCode.RIGHT);
    String second = told(canvas);
    assertTrue(second.startsWith("Weight: ") && !second.equals(first), second);
    playground.press(KeyCode.LEFT);
    assertEquals(first, told(canvas));
    playground.press(KeyCode.UP);
    playground.press(KeyCode.LEFT);
    assertEquals(first, told(canvas), "at the first");

    playground.press(KeyCode.END);
    assertTrue(told(canvas).startsWith("Bias: "), told(canvas));
    Set<String> biases = new HashSet<>(Set.of(told(canvas)));
    for (int below = 1; below < UNITS; below++) {
      playground.press(KeyCode.DOWN);
      assertTrue(told(canvas).startsWith("Bias: "), told(canvas));
      biases.add(told(canvas));
    }
    assertEquals(UNITS, biases.size());
    playground.press(KeyCode.DOWN);
    assertTrue(biases.contains(told(canvas)), "at the last");
    playground.press(KeyCode.TAB);
    assertEquals("", told(canvas));
  }

  private String told(Node canvas) {
    return playground.onFx(
        () ->
            canvas.lookupAll(".told-at-pointer").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse(""));
  }
}
