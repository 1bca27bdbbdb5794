package playground.app.view.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.app.view.Menus;
import playground.model.experiment.Experiment;

/** A teacher's own lesson, opened from a file and changed while it is open. */
class LessonFilesTest {
  private static final String TEXT =
      """
      ---
      title: Too small a rate
      ---

      ## Watch

      Press **Space**.

      ```experiment
      dataset: rings
      learningRate: 0.001
      ```

      ```question
      What would help?
      - [ ] Waiting
        It takes thousands of epochs.
      - [x] A larger rate
        Thirty times as much is enough.
      ```

      ## Look

      It learns.

      ```experiment
      learningRate: 0.03
      ```
      """;

  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @TempDir Path folder;

  private Path open(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("small-rate.md"), text);
    playground.chooseFile(file);
    Menus.choose(playground, "menu.lessons.open");
    return file;
  }

  private boolean isAtFirstStep() {
    return playground.find("lesson").isVisible()
        && title().equals("Too small a rate · step 1 of 2");
  }

  private double rate() {
    Experiment now = playground.onFx(() -> playground.session().experimentProperty().get());
    return now.training().learningRate();
  }

  private String title() {
    return playground.<Label>find("lesson.title").getText().replace('\u00a0', ' ');
  }

  @Test
  void aFilesLessonIsOpenedAndIsInTheMenuFromThenOn() throws IOException {
    open(TEXT);
    playground.until(this::isAtFirstStep);
    assertEquals(0.001, rate());
    playground.press(KeyCode.PAGE_DOWN);
    assertEquals(0.03, rate());
    playground.press(KeyCode.ESCAPE);
    Menus.choose(playground, "lessons.small-rate");
    playground.until(this::isAtFirstStep);
  }

  @Test
  void aChangeThatIsSavedShowsAtOnceAndAMistakeIsSaid() throws IOException {
    Path file = open(TEXT);
    playground.until(this::isAtFirstStep);
    playground.press(KeyCode.PAGE_DOWN);
    Files.writeString(file, TEXT.replace("0.03", "0.1").replace("It learns.", "It leaps."));
    playground.until(() -> rate() == 0.1);
    assertTrue(playground.<LessonText>find("lessonText").plain().contains("It leaps."));
    assertEquals("Too small a rate · step 2 of 2", title());
    Files.writeString(file, TEXT.replace("0.03", "much"));
    playground.until(
        () -> playground.session().noticeProperty().get().key().equals("lesson.problem"));
    assertEquals(0.1, rate());
    assertEquals("Too small a rate · step 2 of 2", title());
    Files.writeString(file, TEXT.replace("Too small a rate", "Small steps"));
    playground.until(() -> title().equals("Small steps · step 2 of 2"));
    assertEquals("Small steps", Menus.item(playground, "lessons.small-rate").getText());
  }

  @Test
  void anAnswerIsExplainedByKeysAndByPointer() throws IOException {
    open(TEXT);
    playground.until(this::isAtFirstStep);
    RadioButton wrong = playground.find("lessonAnswer.0");
    RadioButton right = playground.find("lessonAnswer.1");
    Label whyWrong = playground.find("lessonExplanation.0");
    Label whyRight = playground.find("lessonExplanation.1");
    assertFalse(whyWrong.isVisible() || whyRight.isVisible());
    playground.robot.clickOn(wrong);
    playground.until(whyWrong::isVisible);
    assertEquals("Not quite. It takes thousands of epochs.", whyWrong.getText());
    playground.onFx(wrong::requestFocus);
    playground.press(KeyCode.DOWN);
    playground.until(whyRight::isVisible);
    assertEquals("Right. Thirty times as much is enough.", whyRight.getText());
    assertTrue(right.isSelected() && !whyWrong.isVisible());
  }

  @Test
  void theLessonsOfAFolderAreInTheMenuAndAMistakeInOneIsSaid() throws IOException {
    Files.writeString(folder.resolve("b-rates.md"), TEXT.replace("Too small a rate", "Rates"));
    Files.writeString(folder.resolve("a-wrong.md"), TEXT.replace("rings", "ring"));
    Files.writeString(folder.resolve("notes.txt"), "Not a lesson");
    playground.onFx(() -> playground.window().addLessons(folder));
    playground.until(
        () -> playground.session().noticeProperty().get().key().equals("lesson.problem"));
    Menus.choose(playground, "lessons.b-rates");
    playground.until(() -> title().equals("Rates · step 1 of 2"));
    playground.onFx(() -> playground.window().addLessons(folder.resolve("none")));
  }

  @Test
  void aLongTextScrollsByKeys() throws IOException {
    open(TEXT.replace("Press **Space**.", "Press Space.\n\n".repeat(30)));
    playground.until(this::isAtFirstStep);
    LessonText text = playground.find("lessonText");
    playground.onFx(text::requestFocus);
    double top = playground.onFx(() -> text.localToScene(0, 0).getY());
    playground.press(KeyCode.DOWN);
    playground.until(() -> text.localToScene(0, 0).getY() < top - 10);
    playground.press(KeyCode.UP);
    playground.until(() -> text.localToScene(0, 0).getY() == top);
    playground.onFx(() -> playground.stage().getScene().getRoot().requestFocus());
    playground.press(KeyCode.DOWN);
    playground.until(() -> text.localToScene(0, 0).getY() < top - 10);
  }

  @Test
  void checkingALessonLeavesTheExperimentAlone() throws IOException {
    Experiment before = playground.onFx(() -> playground.session().experimentProperty().get());
    playground.chooseFile(Files.writeString(folder.resolve("good.md"), TEXT));
    Menus.choose(playground, "menu.lessons.check");
    playground.until(
        () -> playground.session().noticeProperty().get().key().equals("lesson.sound"));
    assertEquals(before, playground.onFx(() -> playground.session().experimentProperty().get()));
    assertFalse(playground.find("lesson").isVisible());
  }
}
