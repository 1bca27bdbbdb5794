package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.app.cli.CommandRun.EXPLODES;
import static playground.app.cli.CommandRun.LINK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.file.SavedExperiment;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.WindowState;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.training.Checkpoint;
import playground.model.training.Trainer;

class CodeCommandTest {
  @TempDir Path folder;

  private final CommandRun command = new CommandRun();

  @ParameterizedTest
  @ValueSource(strings = {"pytorch", "numpy"})
  void theScriptIsPrintedOrWritten(String library) throws Exception {
    Path file = folder.resolve("脚本.py");
    assertEquals(0, command.run("code", LINK, "--as", library));
    List<String> printed = command.out();
    assertEquals(0, command.run("code", LINK, "--as", library, "--out", file.toString()));
    assertEquals(printed, Files.readAllLines(file));
  }

  @Test
  void itsNetworkIsTrainedForTheEpochsThatAreAskedFor() throws Exception {
    Trainer trainer = new Trainer(PlaygroundLink.parse(LINK, () -> "").experiment());
    trainer.finishEpoch();
    trainer.finishEpoch();
    assertEquals(0, command.run("code", LINK, "--as", "numpy", "--epochs", "2"));
    assertTrue(command.out().contains("EPOCH = 2"));
    String losses =
        "LOSSES = [%s, %s]"
            .formatted(trainer.losses().train(), trainer.losses().test().orElseThrow());
    assertTrue(command.out().contains(losses), losses);
  }

  @Test
  void aSavedNetworkIsWrittenWhereItWasSaved() {
    Path saved = folder.resolve("saved.json");
    assertEquals(0, command.run("train", LINK, "--epochs", "3", "--save", saved.toString()));
    assertEquals(0, command.run("code", saved.toString(), "--as", "pytorch"));
    assertTrue(command.out().contains("EPOCH = 3"));
  }

  @Test
  void commentsAreInTheLanguageOfTheUser() {
    assertEquals(0, command.run("code", LINK, "--as", "numpy", "--lang", "zh"));
    assertTrue(command.out().contains("# 测试样本。"));
  }

  @Test
  void whereTrainingDivergesThereIsNoScript() {
    Path file = folder.resolve("a.py");
    String[] code = {
      "code", EXPLODES, "--as", "numpy", "--epochs", "500", "--out", file.toString()
    };
    assertEquals(1, command.run(code));
    assertEquals(2, command.err().size(), command.err().toString());
    assertEquals(List.of(), command.out());
    assertTrue(Files.notExists(file));
  }

  @Test
  void moreExamplesThanAScriptCanHaveAreRefusedInASentence() throws Exception {
    double[] x = new double[100_001];
    double[] labels = new double[x.length];
    Arrays.fill(labels, 1);
    CustomPoints points = CustomPoints.drawn(Samples.ofTwoClasses(x, x, labels));
    Experiment first = Experiment.first();
    Experiment large = first.withData(first.data().withOwnPoints(points));
    Path file = folder.resolve("large.json");
    SavedExperiment.write(
        large, WindowState.USUAL, Checkpoint.start(large.start().parameters()), file);
    assertEquals(2, command.run("code", file.toString(), "--as", "numpy"));
    assertEquals(
        List.of("There are 100,001 examples; a script can have 100,000 of them."), command.err());
  }
}
