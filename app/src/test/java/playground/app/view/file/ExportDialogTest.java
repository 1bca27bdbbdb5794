package playground.app.view.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.app.text.Notice;
import playground.app.view.Menus;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.training.Snapshot;

class ExportDialogTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @TempDir Path folder;

  @Test
  void writesAPictureOfTheChosenSizeWhileTrainingGoesOn() throws IOException {
    Path file = folder.resolve("picture.png");
    playground.onFx(playground.session().playback()::toggle);
    export(file, 640);
    playground.until(() -> Files.exists(file) && status().startsWith("Written"));

    assertEquals(640, ImageIO.read(file.toFile()).getWidth());
    assertTrue(playground.onFx(() -> playground.session().playback().playingProperty().get()));
  }

  @Test
  void aFolderThatIsNotThereIsToldInTheWindow() {
    Path file = folder.resolve("nowhere").resolve("picture.png");
    export(file, 300);
    playground.until(() -> status().startsWith("Not written"));

    assertTrue(status().contains(file.toString()), status());
    assertEquals(
        Notice.Kind.PROBLEM,
        playground.onFx(() -> playground.session().noticeProperty().get().kind()));
    assertFalse(Files.exists(folder.resolve("nowhere")));
  }

  @Test
  void theSuggestedNameSaysWhichPointsAndWhen() {
    Snapshot first = playground.snapshot();
    assertEquals("boundary-spirals-epoch-0.png", ExportDialog.fileName(first));
    playground.onFx(() -> playground.session().open(PresetExperiment.PERCEPTRON_AND));
    playground.until(() -> playground.snapshot().experiment().data().customPoints() != null);
    assertEquals("boundary-own-points-epoch-0.png", ExportDialog.fileName(playground.snapshot()));
  }

  private void export(Path file, int size) {
    playground.chooseFile(file);
    // The dialog waits for its answer, so it must not be waited for here.
    Platform.runLater(() -> Menus.item(playground, "menu.file.export").fire());
    playground.until(this::hasSizeSlider);
    Slider slider = playground.find("export.size");
    playground.onFx(() -> slider.setValue(size));
    playground.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  private boolean hasSizeSlider() {
    return playground
        .robot
        .lookup((Node node) -> "export.size".equals(node.getId()))
        .tryQuery()
        .isPresent();
  }

  private String status() {
    return playground.<Label>find("status").getText();
  }
}
