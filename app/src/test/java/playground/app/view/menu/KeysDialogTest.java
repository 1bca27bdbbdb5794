package playground.app.view.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;

/** The keys are listed on demand, in the language in use. */
class KeysDialogTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void f1ListsTheKeysAndEscapeClosesTheList() {
    assertTrue(listed().contains("Space"), "English");
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertTrue(listed().contains("空格"), "Chinese");
  }

  private String listed() {
    playground.press(KeyCode.F1);
    playground.until(() -> windows().size() == 2);
    Stage dialog = (Stage) windows().getLast();
    assertEquals(playground.context().texts().get("keys.title"), playground.onFx(dialog::getTitle));
    String text =
        playground.onFx(
            () ->
                dialog.getScene().getRoot().lookupAll("*").stream()
                    .filter(Labeled.class::isInstance)
                    .filter(Node::isVisible)
                    .map(node -> ((Labeled) node).getText())
                    .reduce("", (a, b) -> a + "\n" + b));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> windows().size() == 1);
    return text;
  }

  private static List<Window> windows() {
    return Window.getWindows().stream().filter(Window::isShowing).toList();
  }
}
