package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.app.session.io.ExperimentFiles;
import playground.app.view.file.UnsavedQuestion;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.file.ExperimentFile;
import playground.model.experiment.file.WindowState;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Snapshot;

/** Experiments are saved as files and opened again, whole or not at all. */
class ExperimentFilesTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  private final ClipboardRobot clipboard = new ClipboardRobot(playground);

  @TempDir Path folder;

  @Test
  void whatNoLinkCanSayIsSavedAndOpenedAndUndone() throws IOException {
    playground.onFx(
        () -> {
          playground
              .session()
              .settings()
              .editNetwork(network -> network.withActivation(Activation.GELU));
          playground
              .session()
              .settings()
              .editTraining(training -> training.withOptimizerChoice(OptimizerChoice.ADAM));
          playground.session().settings().set(NetworkSetting.NORMALIZATION, Normalization.LAYER);
        });
    Experiment saved = experiment();
    Path file = folder.resolve("mine.json");
    save(file);
    assertTrue(Files.readString(file).contains("\"activation\" : \"gelu\""));
    assertEquals(1, filesInFolder());

    playground.onFx(
        () -> playground.session().settings().editData(d -> d.withDataset(Dataset.XOR)));
    Experiment before = experiment();
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.snapshot().epoch() == 1);

    openUnsaved(file);
    until("The experiment in mine.json starts from the beginning.");
    assertEquals(saved, experiment());
    playground.until(() -> playground.snapshot().experiment().equals(saved));
    assertEquals(0, playground.snapshot().epoch());

    playground.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, experiment());
  }

  @Test
  void whatIsOpenAlreadyStartsFromTheBeginning() {
    Path file = folder.resolve("same.json");
    save(file);
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.snapshot().epoch() == 1);
    open(file);
    until("The experiment in same.json starts from the beginning.");
    playground.until(() -> playground.snapshot().epoch() == 0);
  }

  @Test
  void ownPointsAreInTheFileWithTheNamesOfTheirClasses() {
    Experiment and = PresetExperiment.PERCEPTRON_AND.experiment();
    playground.onFx(() -> playground.session().open(PresetExperiment.PERCEPTRON_AND));
    Path file = folder.resolve("AND.JSON");
    save(file);
    playground.onFx(() -> playground.session().open(PresetExperiment.RINGS));
    assertTrue(
        Drop.on(
            playground,
            playground.<Node>find("outputMap"),
            Map.of(DataFormat.FILES, List.of(file.toFile()))));
    until("The experiment in AND.JSON starts from the beginning.");
    assertEquals(and, experiment());
  }

  /** A file of format 1, whose version laid examples on −6 to 6 before training. */
  @Test
  void ofAFileWhoseExamplesUsedToBeScaledOneIsTold() throws IOException {
    Path file = folder.resolve("old.json");
    save(file);
    String points =
        """
        {
          "negativeName" : "no", "positiveName" : "yes",
          "bounds" : { "minX1" : -0.1, "maxX1" : 1.1, "minX2" : -0.1, "maxX2" : 1.1 },
          "x1" : [ 0, 1 ], "x2" : [ 0, 1 ], "label" : [ -1, 1 ]
        }""";
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"backpropPlayground\" : 2", "\"backpropPlayground\" : 1")
            .replace("\"ownPoints\" : null", "\"ownPoints\" : " + points));
    open(file);
    until(playground.context().texts().get("file.openedScaled", "old.json"));
    assertEquals(new Plane(-0.1, 1.1, -0.1, 1.1), experiment().data().plane());
  }

  @Test
  void aFilesTextCanBePasted() throws IOException {
    Path file = folder.resolve("first.json");
    save(file);
    playground.onFx(() -> playground.session().open(PresetExperiment.RINGS));
    clipboard.paste("\n  " + Files.readString(file));
    until("The experiment in the clipboard starts from the beginning.");
    assertEquals(Experiment.first(), experiment());
  }

  @Test
  void whileAFileIsWrongTheRunGoesOnAsItWas() throws IOException {
    Path file = folder.resolve("wrong.json");
    save(file);
    Files.writeString(
        file, Files.readString(file).replace("\"batchSize\" : 10", "\"batchSize\" : 0"));
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.snapshot().epoch() == 1);
    Snapshot before = playground.snapshot();

    open(file);
    until("Not opened: training.batchSize is 0; it can be from 1 to 1000.");
    assertEquals(before.run(), playground.snapshot().run());
    assertEquals(Experiment.first(), experiment());
    assertArrayEquals(before.parameters().toArray(), playground.snapshot().parameters().toArray());

    open(folder.resolve("none.json"));
    until("Not opened: there is no file none.json.");
    clipboard.paste("{ no experiment");
    until(
        "Not opened: from line 1, column 3 on, this is not JSON; is it the file of an experiment?");
    assertEquals(Experiment.first(), experiment());
  }

  @Test
  void foldersAndDevicesAreNotRead() throws IOException {
    open(Files.createDirectory(folder.resolve("folder.json")));
    until("Not opened: folder.json is a folder or a device, not a file.");
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless));
    open(Files.createSymbolicLink(folder.resolve("zero.json"), endless));
    until("Not opened: zero.json is a folder or a device, not a file.");
  }

  @Test
  void controlsThatAreHiddenForAClassAreHiddenAgainByTheFileAndUndone() throws IOException {
    Path file = folder.resolve("class.json");
    HiddenControls hidden =
        HiddenControls.NONE
            .with(HideableControl.SPEED, true)
            .with(HideableControl.UNITS, true)
            .with(Feature.SIN_X1, true);
    playground.onFx(() -> hidden().set(hidden));
    save(file);
    playground.onFx(() -> hidden().set(HiddenControls.NONE));
    openUnsaved(file);
    playground.until(() -> hidden().get().equals(hidden));
    assertFalse(playground.<Node>find("speed").isVisible());
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(HiddenControls.NONE, playground.onFx(() -> hidden().get()));

    playground.onFx(() -> hidden().set(hidden));
    Path other = folder.resolve("everything.json");
    Files.write(other, bytes(PresetExperiment.RINGS.experiment()));
    open(other);
    playground.until(() -> hidden().get().equals(HiddenControls.NONE));
  }

  @Test
  void aFileThatHidesWhatIsNotHereIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExperimentFile.write(
        Experiment.first(), WindowState.hiding(List.of("SPEED", "numNodes31", "sped")), null, out);
    Path file = folder.resolve("misspelt.json");
    Files.write(file, out.toByteArray());
    playground.onFx(() -> hidden().set(HiddenControls.NONE.with(HideableControl.SPEED, true)));
    HiddenControls before = playground.onFx(() -> hidden().get());
    open(file);
    playground.until(() -> status().startsWith("Not opened: hidden[1] is “numNodes31”; it can be"));
    assertTrue(status().contains("SPEED"), status());
    assertEquals(before, playground.onFx(() -> hidden().get()));
  }

  private ObjectProperty<HiddenControls> hidden() {
    return playground.context().options().hiddenProperty();
  }

  @Test
  void ofTwoFilesTheOneChosenLastIsOpenAlsoWhereTheOtherTakesLonger() throws Exception {
    byte[] slow = bytes(PresetExperiment.RINGS.experiment());
    byte[] quick = bytes(PresetExperiment.PERCEPTRON_AND.experiment());
    CountDownLatch slowGoesOn = new CountDownLatch(1);
    ExperimentFiles files =
        new ExperimentFiles(
            playground.session(), playground.context().edits(), playground.context().options());
    playground.onFx(
        () -> {
          files.open(
              "slow.json",
              () -> {
                await(slowGoesOn);
                return new ByteArrayInputStream(slow);
              });
          files.open("quick.json", () -> new ByteArrayInputStream(quick));
        });
    until("The experiment in quick.json starts from the beginning.");
    slowGoesOn.countDown();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("experiment")) {
        thread.join();
      }
    }
    assertEquals(PresetExperiment.PERCEPTRON_AND.experiment(), experiment());
  }

  @Test
  void aSeedThatTheFieldCannotShowStaysAsItIs() {
    Experiment odd = Experiment.first().withSeed(" 2\n3 ");
    playground.onFx(() -> playground.session().settings().open(odd));
    playground.onFx(() -> playground.<Node>find("seed").requestFocus());
    playground.press(KeyCode.TAB);
    assertEquals(odd, experiment());
    playground.onFx(() -> playground.<Node>find("seed").requestFocus());
    playground.press(KeyCode.ENTER);
    assertEquals(odd, experiment());
    playground.type("seed", "77");
    assertEquals("77", experiment().seed());
  }

  @Test
  void whereNothingCanBeWrittenThatIsToldAndNothingIsLeft() throws IOException {
    Path file = folder.resolve("no-folder").resolve("mine.json");
    playground.chooseFile(file);
    Menus.choose(playground, "menu.file.saveAs");
    playground.until(() -> status().startsWith("Not written: the folder of "));
    assertEquals(0, filesInFolder());
    Path taken = Files.createDirectory(folder.resolve("taken.json"));
    playground.chooseFile(taken);
    Menus.choose(playground, "menu.file.saveAs");
    until(
        "Not written: %s is a folder or a device. Everything is as it was; choose another name."
            .formatted(taken));
    assertEquals(1, filesInFolder());
  }

  @Test
  void aParameterSetByHandIsNotInTheFileWhichIsSaid() {
    playground.onFx(() -> playground.session().setParameter(playground.snapshot(), "w", 0, 0.5));
    playground.until(() -> playground.snapshot().parameters().toArray()[0] == 0.5);
    Path file = folder.resolve("settings.json");
    playground.chooseFile(file);
    Menus.choose(playground, "menu.file.saveAs");
    until(
        "Written: %s. The file has the settings, not the parameters that were set by hand."
            .formatted(file));
    playground.chooseFile(folder.resolve("no-folder").resolve("settings.json"));
    Menus.choose(playground, "menu.file.saveAs");
    playground.until(() -> status().startsWith("Not written: the folder of "));

    playground.onFx(playground.session().playback()::reset);
    playground.until(() -> playground.session().snapshotProperty().get().setByHand().isEmpty());
    save(file);
  }

  private static void await(CountDownLatch latch) throws InterruptedIOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  private static byte[] bytes(Experiment experiment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExperimentFile.write(experiment, WindowState.USUAL, null, out);
    return out.toByteArray();
  }

  private void save(Path file) {
    playground.chooseFile(file);
    Menus.choose(playground, "menu.file.saveAs");
    until("Written: " + file);
  }

  /** Opens a file in place of one that is not up to date. */
  private void openUnsaved(Path file) {
    open(file);
    new UnsavedQuestion(playground).leave();
  }

  private void open(Path file) {
    playground.chooseFile(file);
    Menus.choose(playground, "menu.file.open");
  }

  private void until(String told) {
    playground.until(() -> status().equals(told));
  }

  private String status() {
    return playground.<Label>find("status").getText();
  }

  private Experiment experiment() {
    return playground.onFx(() -> playground.session().experimentProperty().get());
  }

  private long filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
