package playground.app.view.control.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.session.WindowPane;

/** Numbers that are typed beside the sliders. */
class NumberFieldTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void allOfALongNumberStandsInItsField() throws InterruptedException {
    playground.type("learningRate.field", "0.000123456");
    TextField field = playground.find("learningRate.field");
    playground.frames(3);
    playground.onFx(
        () -> {
          assertEquals("1.23456e-4", field.getText());
          Node text = field.lookup(".text");
          assertTrue(
              field
                  .getLayoutBounds()
                  .contains(field.sceneToLocal(text.localToScene(text.getLayoutBounds()))));
        });
  }

  @Test
  void spacePlaysOnceTheNumberIsTaken() {
    playground.type("learningRate.field", "0.02");
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 0);
    assertEquals("0.02", playground.<TextField>find("learningRate.field").getText());
  }

  @Test
  void spaceWaitsForANumberThatIsBeingTyped() {
    TextField field = playground.find("learningRate.field");
    playground.onFx(
        () -> {
          field.requestFocus();
          field.setText("0.0");
        });
    playground.press(KeyCode.SPACE);
    assertEquals("0.0", field.getText());
    assertEquals(
        false, playground.onFx(() -> playground.session().playback().playingProperty().get()));
  }

  @Test
  void escapeTakesBackWhatIsBeingTypedAndElseIsTheWindows() {
    playground.onFx(() -> playground.context().options().toggleOnly(WindowPane.NETWORK));
    TextField field = playground.find("learningRate.field");
    String before = playground.onFx(() -> field.getText());
    playground.onFx(
        () -> {
          field.requestFocus();
          field.setText("0.0");
        });
    playground.press(KeyCode.ESCAPE);
    assertEquals(before, playground.onFx(() -> field.getText()));
    assertEquals(WindowPane.NETWORK, playground.context().options().onlyPaneProperty().get());
    playground.press(KeyCode.ESCAPE);
    assertNull(playground.context().options().onlyPaneProperty().get());
  }

  @Test
  void aHundredThousandPastedDigitsAreRefusedAndTheFieldStaysAField() {
    TextField field = playground.find("learningRate.field");
    String before = field.getText();
    double width = playground.onFx(field::getWidth);
    playground.onFx(
        () -> {
          field.requestFocus();
          field.setText("7".repeat(100_000));
          field.getScene().getRoot().applyCss();
          field.getScene().getRoot().layout();
          assertTrue(field.getWidth() < 5 * width);
        });
    playground.press(KeyCode.ENTER);
    assertEquals(before, field.getText());
    assertEquals("refused.number", playground.session().noticeProperty().get().key());
  }
}
