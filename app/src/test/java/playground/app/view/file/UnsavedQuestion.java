package playground.app.view.file;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import playground.app.PlaygroundWindow;

/** The question whether to save before something else takes the place of an experiment. */
public final class UnsavedQuestion {
  private final PlaygroundWindow playground;

  public UnsavedQuestion(PlaygroundWindow playground) {
    this.playground = playground;
  }

  boolean isAsked() {
    return playground.onFx(() -> text().startsWith("Save the changes to "));
  }

  String text() {
    return playground.onFx(
        () ->
            playground
                .robot
                .lookup(DialogPane.class::isInstance)
                .tryQueryAs(DialogPane.class)
                .map(pane -> pane.getContent() instanceof Label label ? label.getText() : "")
                .orElse(""));
  }

  /** Waits for it and saves nothing. */
  public void leave() {
    playground.until(this::isAsked);
    Node button =
        playground.onFx(
            () ->
                playground
                    .robot
                    .lookup((Node n) -> n instanceof Button b && b.getText().equals("Don’t save"))
                    .query());
    playground.robot.clickOn(button);
  }

  /** Waits for it and saves. */
  void save() {
    playground.until(this::isAsked);
    playground.press(KeyCode.ENTER);
  }

  /** Waits for it and leaves everything as it is. */
  void stay() {
    playground.until(this::isAsked);
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !isAsked());
  }
}
