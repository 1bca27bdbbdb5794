package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.app.cli.CommandRun.EXPLODES;
import static playground.app.cli.CommandRun.LINK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.text.Language;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.experiment.link.own.OwnLink;
import playground.model.training.Trainer;
import playground.model.training.snapshot.Losses;

class CommandLineProgramTest {
  @TempDir Path folder;

  private final CommandRun command = new CommandRun();

  @Test
  void trainPrintsTheLossesOfTheEngineWithNineDigits() throws Exception {
    assertEquals(0, command.run("train", LINK, "--epochs", "3"));

    Trainer trainer = new Trainer(PlaygroundLink.parse(LINK, () -> "").experiment());
    for (int epoch = 0; epoch < 3; epoch++) {
      trainer.finishEpoch();
    }
    Losses losses = trainer.losses();
    List<String> last = words(command.out().getLast());
    assertEquals("3", last.getFirst());
    assertEquals(losses.train(), Double.parseDouble(last.get(1)), 1e-9);
    assertEquals(losses.test().orElseThrow(), Double.parseDouble(last.get(2)), 1e-9);
    assertEquals("0.".length() + 9, last.get(1).length(), last.toString());
    assertEquals(1 + 4, command.out().size(), "a head, and epochs 0 to 3");
    assertEquals(List.of(), command.err());
  }

  @Test
  void manyEpochsAreNotAsManyLines() {
    assertEquals(0, command.run("train", LINK, "--epochs", "1000"));
    assertEquals(1 + 101, command.out().size());
    assertEquals("1000", words(command.out().getLast()).getFirst());
  }

  @Test
  void theLogHasARowForEachEpochToTheLastDigit() throws Exception {
    Path log = folder.resolve("losses 损失.csv");
    assertEquals(0, command.run("train", LINK, "--epochs", "300", "--log", log.toString()));

    List<String> rows = Files.readAllLines(log);
    assertEquals(
        "epoch,train_loss,test_loss,train_accuracy,test_accuracy,penalty,learning_rate,"
            + "gradient_1,gradient_2,gradient_3",
        rows.getFirst());
    assertEquals(1 + 301, rows.size());
    Trainer trainer = new Trainer(PlaygroundLink.parse(LINK, () -> "").experiment());
    for (int epoch = 0; epoch < 300; epoch++) {
      String[] cells = rows.get(1 + epoch).split(",");
      assertEquals(epoch, Integer.parseInt(cells[0]));
      assertEquals(trainer.losses().train(), Double.parseDouble(cells[1]));
      assertEquals(trainer.losses().testAccuracy().orElseThrow(), Double.parseDouble(cells[4]));
      trainer.finishEpoch();
    }
  }

  @Test
  void fromASavedNetworkTrainingGoesOnBitForBit() throws Exception {
    Path half = folder.resolve("half.json");
    assertEquals(0, command.run("train", LINK, "--epochs", "4", "--save", half.toString()));
    List<String> after = log(half.toString(), "6");
    List<String> whole = log(LINK, "10");
    assertEquals(whole.subList(1 + 4, whole.size()), after.subList(1, after.size()));
  }

  @Test
  void anotherSeedGivesOtherNumbers() throws Exception {
    List<String> usual = log(LINK, "2");
    assertEquals(usual, log(LINK, "2"));
    assertNotEquals(usual, log(LINK, "2", "--seed", "7"));
  }

  @Test
  void divergenceEndsWithOneSentenceAndWhatIsFinite() throws Exception {
    Path log = folder.resolve("log.csv");
    Path save = folder.resolve("save.json");
    int code =
        command.run(
            "train", EXPLODES, "--epochs", "500", "--log", log.toString(), "--save", "" + save);

    assertEquals(1, code);
    assertEquals(2, command.err().size(), command.err().toString());
    assertTrue(command.err().getFirst().startsWith("Stopped in epoch"));
    assertTrue(Files.notExists(save));
    List<String> rows = Files.readAllLines(log);
    assertTrue(rows.size() >= 2, "epoch 0 at least");
    for (String row : rows.subList(1, rows.size())) {
      for (String cell : row.split(",")) {
        assertTrue(cell.isEmpty() || Double.isFinite(Double.parseDouble(cell)), row);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train",
        "train {link}",
        "train {link} --epochs",
        "train {link} --epochs -1",
        "train {link} --epochs 0",
        "train {link} --epochs 1.5",
        "train {link} --epochs 99999999999999999999",
        "train {link} --epochs 2 --epochs 3",
        "train {link} --epochs 2 --log {folder}/none/log.csv",
        "train {link} --epochs 1000000 --log {folder}/a.csv",
        "train {link} --epochs 2 --log {folder}",
        "train {link} --epochs 2 --log {folder}/a --save {folder}/a",
        "train {link} --epochs 2 --bogus",
        "train {link} {link} --epochs 2",
        "train {folder}/none.json --epochs 2",
        "train {folder} --epochs 2",
        "train http://example.org/ --epochs 2",
        "train #networkShape=x --epochs 2",
        "train backprop-playground:#networkShape=4 --epochs 2",
        "train backprop-playground:#hidden=tea --epochs 2",
        "trian {link} --epochs 2",
        "check",
        "check {link} --epochs 2",
        "code {link}",
        "code {link} --as keras",
        "code --as numpy",
        "code {link} --as numpy --epochs -1",
        "code {link} --as numpy --out {folder}/none/a.py",
        "code {link} --as numpy --out {folder}",
        "check {folder}/broken.json",
        "check {folder}/hides.json",
        "--lang fr",
        "--lang",
        "--bogus",
      })
  void whatIsWrongIsOneSentenceAndNothingIsWritten(String line) throws Exception {
    Files.writeString(folder.resolve("broken.json"), "{\"backpropPlayground\": 1");
    assertEquals(
        0,
        command.run("train", LINK, "--epochs", "1", "--save", "" + folder.resolve("hides.json")));
    command.forget();
    String good = Files.readString(folder.resolve("hides.json"));
    Files.writeString(
        folder.resolve("hides.json"), good.replaceFirst("\\{", "{\"hidden\": [\"nothing\"],"));
    long files = files();
    String[] arguments =
        Arrays.stream(line.split(" "))
            .map(word -> word.replace("{link}", LINK).replace("{folder}", folder.toString()))
            .toArray(String[]::new);

    assertEquals(2, command.run(arguments));
    assertEquals(1, command.err().size(), command.err().toString());
    assertFalse(command.err().getFirst().contains("Exception"), command.err().getFirst());
    assertEquals(List.of(), command.out());
    assertEquals(files, files());
  }

  @Test
  void aLinkOfOurOwnIsTrainedAsItIsAndKeepsWhatItHides() throws Exception {
    Path saved = folder.resolve("saved.json");
    String link = "backprop-playground:#dataset=xor&points=50&optimizer=adam&hidden=BATCH_SIZE";
    assertEquals(0, command.run("train", link, "--epochs", "2", "--save", saved.toString()));
    Trainer trainer = new Trainer(OwnLink.parse(link).experiment());
    trainer.finishEpoch();
    trainer.finishEpoch();
    double loss = Double.parseDouble(words(command.out().get(3)).get(1));
    assertEquals(trainer.losses().train(), loss, 1e-9);
    assertTrue(Files.readString(saved).contains("\"BATCH_SIZE\" ]"));
  }

  @Test
  void aMisspeltCommandIsNamedRatherThanWhatFollowsIt() {
    command.run("--lang", "en", "trian", LINK, "--epochs", "2");
    assertTrue(command.err().getFirst().contains("“trian”"), command.err().getFirst());
  }

  @Test
  void aTrainedNetworkTakesNoSeed() {
    Path half = folder.resolve("half.json");
    assertEquals(0, command.run("train", LINK, "--epochs", "1", "--save", half.toString()));
    assertEquals(2, command.run("train", half.toString(), "--epochs", "1", "--seed", "3"));
  }

  @Test
  void checkTellsTheLargestErrorOfEachLayer() {
    assertEquals(0, command.run("check", LINK));
    assertEquals(3 + 1, command.out().size());
    assertTrue(command.out().get(1).startsWith("hidden layer 2:"), command.out().get(1));
    assertTrue(command.out().get(2).startsWith("output layer:"), command.out().get(2));
  }

  @ParameterizedTest
  @CsvSource({"en, Usage:, Options:", "zh, 用法：, 选项："})
  void everyCommandExplainsItselfInBothLanguages(String language, String usage, String options) {
    for (List<String> asked :
        List.of(
            List.<String>of(),
            List.of("train"),
            List.of("render"),
            List.of("code"),
            List.of("sweep"),
            List.of("check"))) {
      command.forget();
      List<String> arguments = new ArrayList<>(asked);
      arguments.addAll(List.of("--help", "--lang", language));
      assertEquals(0, command.run(arguments.toArray(String[]::new)));
      assertTrue(command.out().getFirst().startsWith(usage), command.out().getFirst());
      assertTrue(command.out().contains(options), command.out().toString());
    }
  }

  @Test
  void withoutACommandTheWindowOpensWithWhatIsNamed() {
    assertEquals(
        new CommandLineProgram.Window(Optional.empty(), Optional.empty()), command.program(false));
    assertEquals(
        new CommandLineProgram.Window(Optional.of(LINK), Optional.of(Language.CHINESE)),
        command.program(false, LINK, "--lang=zh"));
  }

  @Test
  void onATerminalALineIsWrittenOver() {
    command.program(true, "train", LINK, "--epochs", "2000");
    List<String> lines = command.out();
    assertEquals(3, lines.stream().filter(line -> !line.isBlank()).count(), "head, first, last");
    assertEquals("2000", words(lines.getLast()).getFirst(), lines.getLast());
  }

  private List<String> log(String source, String epochs, String... more) throws IOException {
    Path log = folder.resolve("log.csv");
    List<String> arguments =
        new ArrayList<>(List.of("train", source, "--epochs", epochs, "--log", log.toString()));
    arguments.addAll(List.of(more));
    assertEquals(0, command.run(arguments.toArray(String[]::new)));
    return Files.readAllLines(log);
  }

  private long files() throws IOException {
    try (var listed = Files.list(folder)) {
      return listed.count();
    }
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" +"));
  }
}
