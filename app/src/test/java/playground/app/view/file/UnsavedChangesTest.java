package playground.app.view.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.app.text.Notice;
import playground.app.view.Menus;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;

/** Whoever leaves an experiment whose file is not up to date is asked whether to save it. */
class UnsavedChangesTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private final UnsavedQuestion question = new UnsavedQuestion(playground);

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("mine.json");
    playground.chooseFile(file);
  }

  @Test
  void whatWasNeverSavedOrIsUpToDateIsNotAskedAbout() {
    edit(Dataset.XOR);
    playground.press(KeyCode.CONTROL, KeyCode.N);
    untilThereIs(Dataset.SPIRALS);
    save("menu.file.saveAs");
    playground.press(KeyCode.CONTROL, KeyCode.N);
    playground.until(() -> title().equals("Backprop Playground"));
    assertFalse(question.isAsked());
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    playground.until(() -> !playground.stage().isShowing());
  }

  @Test
  void oneCanStayOrLeaveOrSaveFirst() throws IOException {
    save("menu.file.saveAs");
    edit(Dataset.XOR);
    playground.press(KeyCode.CONTROL, KeyCode.N);
    playground.until(question::isAsked);
    assertEquals("Save the changes to mine.json first?", question.text());
    question.stay();
    untilThereIs(Dataset.XOR);
    assertFalse(Files.readString(file).contains("xor"));

    playground.press(KeyCode.CONTROL, KeyCode.N);
    question.leave();
    untilThereIs(Dataset.SPIRALS);
    assertFalse(Files.readString(file).contains("xor"));

    playground.press(KeyCode.CONTROL, KeyCode.Z);
    untilThereIs(Dataset.XOR);
    playground.press(KeyCode.CONTROL, KeyCode.N);
    question.save();
    untilThereIs(Dataset.SPIRALS);
    assertTrue(Files.readString(file).contains("xor"));
  }

  @Test
  void openingAFileALinkAReadyExperimentOrALessonAsksLikewise() throws IOException {
    save("menu.file.saveAs");
    edit(Dataset.XOR);
    Experiment mine = experiment();
    for (String item :
        new String[] {"menu.file.open", "PresetExperiment.RINGS", "lessons.vanishing-gradient"}) {
      Menus.choose(playground, item);
      question.stay();
    }
    playground.press(KeyCode.CONTROL, KeyCode.L);
    playground.type("link.text", "#dataset=gauss");
    question.stay();
    assertEquals(mine, experiment());
  }

  @Test
  void closingSavesAlsoWhatTrainsOnMeanwhile() throws IOException {
    save("menu.file.saveTrained");
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 1);
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    question.stay();
    assertTrue(playground.stage().isShowing());
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    question.save();
    playground.until(() -> !playground.stage().isShowing());
    assertFalse(Files.readString(file).contains("\"epoch\" : 0"));
  }

  @Test
  void whereItCannotBeSavedEverythingStays() throws IOException {
    save("menu.file.saveAs");
    edit(Dataset.XOR);
    Files.delete(file);
    Files.createDirectory(file);
    for (KeyCode leave : new KeyCode[] {KeyCode.N, KeyCode.Q}) {
      playground.press(KeyCode.CONTROL, leave);
      question.save();
      playground.until(() -> status().startsWith("Not written: "));
      playground.until(() -> playground.context().writes().pendingProperty().get() == 0);
      assertTrue(playground.stage().isShowing());
      assertEquals(Dataset.XOR, experiment().data().dataset());
      playground.onFx(() -> playground.session().tell(Notice.info("file.new")));
    }
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    question.leave();
    playground.until(() -> !playground.stage().isShowing());
  }

  private void edit(Dataset dataset) {
    playground.onFx(() -> playground.session().settings().editData(d -> d.withDataset(dataset)));
  }

  private void save(String item) {
    Menus.choose(playground, item);
    playground.until(() -> title().startsWith("mine.json"));
  }

  private void untilThereIs(Dataset dataset) {
    playground.until(
        () -> playground.session().experimentProperty().get().data().dataset() == dataset);
  }

  private Experiment experiment() {
    return playground.onFx(() -> playground.session().experimentProperty().get());
  }

  private String title() {
    return playground.onFx(() -> playground.stage().getTitle());
  }

  private String status() {
    return playground.<Label>find("status").getText();
  }
}
