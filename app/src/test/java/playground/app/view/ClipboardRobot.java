package playground.app.view;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import playground.app.PlaygroundWindow;

/** What is copied and pasted between the window and other programs. */
final class ClipboardRobot {
  private final PlaygroundWindow playground;

  ClipboardRobot(PlaygroundWindow playground) {
    this.playground = playground;
  }

  /** Copies, as another program would. */
  void hold(DataFormat format, Object content) {
    playground.onFx(
        () -> {
          Clipboard.getSystemClipboard().setContent(Map.of(format, content));
        });
  }

  void hold(String text) {
    hold(DataFormat.PLAIN_TEXT, text);
  }

  String text() {
    return playground.onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  /** Pastes into the window what is held. */
  void paste() {
    playground.onFx(() -> playground.stage().getScene().getRoot().requestFocus());
    playground.press(KeyCode.CONTROL, KeyCode.V);
  }

  void paste(String text) {
    hold(text);
    paste();
  }

  /** The experiment as the window copies it. */
  String copiedLink() {
    playground.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    return text();
  }
}
