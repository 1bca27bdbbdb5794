package playground.app.view.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.view.LayoutCheck;

class CheckWindowTest {
  private static final Pattern READING =
      Pattern.compile("(?:Weight|Bias): ∂J/∂w (\\S+), numeric (\\S+), relative error (\\S+)");

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
