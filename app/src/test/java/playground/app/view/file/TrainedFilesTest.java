package playground.app.view.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.model.training.Trainer;

/** A network that was saved with what it learned is opened and trained on. */
class TrainedFilesTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();
  @TempDir Path folder;

  private void step(long epoch) {
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == epoch);
  }

  private Path saved() {
    Path file = folder.resolve("trained.json");
    playground.chooseFile(file);
    playground.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
    playground.until(() -> Files.exists(file));
    return file;
  }

  private void open(Path file) {
    playground.chooseFile(file);
    playground.press(KeyCode.CONTROL, KeyCode.O);
  }

  private void untilTold(String told) {
    playground.until(() -> playground.<Label>find("status").getText().startsWith(told));
  }

  @Test
  void trainingGoesOnFromTheFileAsIfItHadNeverStopped() {
    Trainer alone = new Trainer(playground.snapshot().experiment());
    for (int epoch = 0; epoch < 3; epoch++) {
      alone.finishEpoch();
    }
    step(1);
    step(2);
    Path file = saved();
    playground.press(KeyCode.CONTROL, KeyCode.N);
    playground.until(() -> playground.snapshot().epoch() == 0);
    open(file);
    untilTold("The experiment in trained.json goes on where it was saved, at epoch 2.");
    playground.until(() -> playground.snapshot().epoch() == 2);
    step(3);
    assertArrayEquals(alone.parameters(), playground.snapshot().parameters().toArray());
  }

  @Test
  void savedAgainTheFileHasWhatWasLearnedSince() throws IOException {
    step(1);
    Path file = saved();
    playground.until(() -> title().startsWith("trained.json"));
    step(2);
    playground.until(() -> title().startsWith("*trained.json"));
    playground.press(KeyCode.CONTROL, KeyCode.S);
    playground.until(() -> title().startsWith("trained.json"));
    assertTrue(Files.readString(file).contains("\"epoch\" : 2"), Files.readString(file));
    open(file);
    untilTold("The experiment in trained.json goes on where it was saved, at epoch 2.");
    playground.until(() -> playground.snapshot().epoch() == 2);
    assertTrue(title().startsWith("trained.json"), title());
  }

  private String title() {
    return playground.onFx(() -> playground.stage().getTitle());
  }

  @Test
  void whereTheLossesWouldNotBeFiniteItStartsFromTheBeginningAndSaysSo() throws IOException {
    step(1);
    Path file = saved();
    String text = Files.readString(file);
    int parameters = text.indexOf("\"parameters\"");
    int end = text.indexOf(']', parameters);
    String enormous =
        text.substring(parameters, end).replaceAll("-?\\d+\\.\\d+(E-?\\d+)?", "1e300");
    Files.writeString(file, text.substring(0, parameters) + enormous + text.substring(end));
    open(file);
    untilTold("With the parameters in trained.json the losses are not finite");
    playground.until(() -> playground.snapshot().epoch() == 0);
  }
}
