package playground.app.view.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.app.export.ExperimentFigures;
import playground.app.export.FigureFormat;
import playground.app.export.FigureKind;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.RecordingSurface;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.app.view.Menus;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.training.snapshot.Snapshot;

class ExportDialogTest {
  private static final int SIZE = 300;

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
    assertEquals("boundary-spirals-epoch-0", FigureKind.BOUNDARY.fileName(first));
    playground.onFx(() -> playground.session().open(PresetExperiment.PERCEPTRON_AND));
    playground.until(() -> playground.snapshot().experiment().data().customPoints() != null);
    assertEquals(
        "boundary-own-points-epoch-0", FigureKind.BOUNDARY.fileName(playground.snapshot()));
  }

  @Test
  void figuresSayWhatTheWindowSaysInItsLanguage() throws InterruptedException {
    Regularization decay = new Regularization(Penalty.L2, 0.01);
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editTraining(training -> training.withRegularization(decay)));
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.snapshot().epoch() == 1);
    for (Language language : Language.values()) {
      playground.onFx(() -> playground.context().texts().languageProperty().set(language));
      playground.frames(20);
      ExperimentFigures maker = playground.onFx(() -> ShownFigures.of(playground.context()));
      Texts texts = playground.context().texts();
      assertSays(maker.boundary(true, true, true, true), texts.get("export.legend.train"));
      assertSays(maker.network(), texts.get("pane.network"), texts.get("network.output"));
      assertSays(
          maker.loss(),
          texts.get("pane.loss"),
          playground.<Label>find("loss.train").getText(),
          playground.<Label>find("loss.penalty").getText(),
          playground.<Label>find("loss.test").getText(),
          texts.get("axis.loss"));
      assertSays(maker.gradients(), texts.get("gradients.now"), texts.get("gradients.layer"));
    }
  }

  private static void assertSays(Figure figure, String... words) {
    RecordingSurface drawn = RecordingSurface.of(figure, SIZE);
    assertEquals(List.of(), drawn.faults(figure));
    for (String each : words) {
      drawn.text(each);
    }
  }

  @Test
  void eachFigureIsWrittenUnderANameOfItsOwn() throws IOException {
    for (FigureKind kind : FigureKind.values()) {
      Path file = folder.resolve(kind.fileName(playground.snapshot()) + ".png");
      open(file);
      ComboBox<FigureKind> figure = playground.find("export.figure");
      playground.onFx(() -> figure.setValue(kind));
      Slider slider = playground.find("export.size");
      playground.onFx(() -> slider.setValue(512));
      playground.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
      playground.until(() -> Files.exists(file) && !playground.onFx(this::hasSizeSlider));
      BufferedImage image = ImageIO.read(file.toFile());
      assertEquals(512, Math.max(image.getWidth(), image.getHeight()));
    }
    assertEquals(FigureKind.values().length, folder.toFile().list().length);
  }

  @Test
  void theChosenFormatIsWrittenUnderItsEnding() throws IOException {
    for (FigureFormat format : FigureFormat.values()) {
      open(folder.resolve("picture"));
      ComboBox<FigureFormat> formats = playground.find("export.format");
      playground.onFx(() -> formats.setValue(format));
      playground.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
      Path file = folder.resolve("picture" + format.ending());
      playground.until(() -> Files.exists(file) && !playground.onFx(this::hasSizeSlider));
      byte[] start = Arrays.copyOf(Files.readAllBytes(file), 6);
      String shown = new String(start, StandardCharsets.ISO_8859_1);
      assertTrue(
          shown.startsWith(
              switch (format) {
                case PNG -> "\u0089PNG";
                case SVG -> "<?xml";
                case PDF -> "%PDF-";
              }),
          shown);
    }
  }

  @Test
  void theCopiedPictureIsTheOneThatWouldBeWritten() throws IOException {
    Path file = folder.resolve("picture.png");
    export(file, 400);
    playground.until(() -> Files.exists(file) && status().startsWith("Written"));
    BufferedImage written = ImageIO.read(file.toFile());
    open(file);
    playground.onFx(() -> playground.<Slider>find("export.size").setValue(400));
    playground.onFx(() -> button("Copy").requestFocus());
    playground.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    playground.until(() -> status().startsWith("Copied"));
    Image copied = playground.onFx(() -> Clipboard.getSystemClipboard().getImage());
    assertEquals(written.getWidth(), (int) copied.getWidth());
    assertEquals(written.getHeight(), (int) copied.getHeight());
    for (int at = 0; at < written.getHeight(); at += 7) {
      assertEquals(written.getRGB(at, at), copied.getPixelReader().getArgb(at, at));
    }
  }

  private Button button(String text) {
    return playground.robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private void open(Path file) {
    playground.chooseFile(file);
    // The dialog waits for its answer, so it must not be waited for here.
    Platform.runLater(() -> Menus.item(playground, "menu.file.export").fire());
    playground.until(this::hasSizeSlider);
  }

  private void export(Path file, int size) {
    open(file);
    Slider slider = playground.find("export.size");
    assertEquals("Size", playground.<Node>find("export.size.field").getAccessibleText());
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
