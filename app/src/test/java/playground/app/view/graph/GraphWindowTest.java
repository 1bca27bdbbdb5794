package playground.app.view.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;

class GraphWindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private String text(String id) {
    return playground.onFx(() -> playground.<Label>find(id).getText());
  }

  @Test
  void aTypedExpressionBecomesAGraphWhoseGradientsComeBackToItsNames() {
    playground.press(KeyCode.CONTROL, KeyCode.G);
    TextField expression = playground.find("graph.expression");
    playground.onFx(() -> expression.setText("(w*x + b - 10)^2"));
    playground.type("graph.value.w", "2");
    playground.type("graph.value.x", "3");
    playground.type("graph.value.b", "-1");
    assertEquals("", text("graph.gradient.w"));
    playground.robot.clickOn(playground.<Node>find("graph.all"));
    assertEquals("∂/∂w = −30", text("graph.gradient.w"));
    assertEquals("∂/∂b = −10", text("graph.gradient.b"));
    playground.onFx(() -> expression.setText("(w*x + "));
    assertTrue(text("graphSaid").startsWith("Character 8, the end:"), text("graphSaid"));
    assertEquals("∂/∂w = −30", text("graph.gradient.w"));
    playground.onFx(() -> expression.setText("log(w - 2)"));
    assertTrue(text("graphSaid").startsWith("The gate ln gives a value that is not finite"));
  }
}
