package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.app.cli.CommandRun.EXPLODES;
import static playground.app.cli.CommandRun.LINK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.experiment.Experiment;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Trainer;

/** The command that trains many networks: its tables, and what it refuses. */
class SweepCommandTest {
  private static final List<String> AXES =
      List.of("--x", "learningRate=0.001..1:4:log", "--y", "depth=1..3", "--epochs", "3");

  @TempDir Path folder;

  private final CommandRun command = new CommandRun();

  @Test
  void theMapHasEachNetworkAsItIsTrainedAlone() throws Exception {
    Path map = sweep("map.csv");

    List<String> rows = Files.readAllLines(map);
    assertEquals(
        "learningRate,depth,train_loss,test_loss,train_accuracy,test_accuracy,epochs,"
            + "gradient_ratio,diverged",
        rows.getFirst());
    assertEquals(1 + 12, rows.size());
    Experiment base = PlaygroundLink.parse(LINK, () -> "").experiment();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",");
      Trainer alone =
          new Trainer(
              base.withNetwork(base.network().withDepth(Integer.parseInt(cells[1])))
                  .withTraining(base.training().withLearningRate(Double.parseDouble(cells[0]))));
      for (int epoch = 0; epoch < 3; epoch++) {
        alone.finishEpoch();
      }
      assertEquals(alone.losses().train(), Double.parseDouble(cells[2]), row);
      assertEquals(alone.losses().test().orElseThrow(), Double.parseDouble(cells[3]), row);
      assertEquals(alone.losses().testAccuracy().orElseThrow(), Double.parseDouble(cells[5]), row);
      assertEquals("3", cells[6]);
      assertEquals(
          alone.measurements().inspect(InstrumentSelection.NONE).flow().firstToLast(),
          Double.parseDouble(cells[7]),
          row);
      assertEquals("false", cells[8]);
    }
    assertEquals(List.of("0.0010000000000000000", "1"), words(rows.get(1)).subList(0, 2));
    assertEquals(List.of("1", "3"), words(rows.getLast()).subList(0, 2));
    assertEquals("12", command.out().get(command.out().size() - 2).strip().split(" +")[0]);
    assertEquals(List.of(), command.err());
  }

  @Test
  void partsInAnyOrderAreJoinedToWhatOneRunWrites() throws Exception {
    Path whole = sweep("whole.csv", "--threads", "1");
    Path first = sweep("first.csv", "--shard", "1/3");
    Path second = sweep("second.csv", "--shard", "2/3");
    Path third = sweep("third.csv", "--shard", "3/3");
    Path joined = folder.resolve("joined.csv");
    assertEquals(
        0,
        command.run("sweep", "--merge", "" + third, "" + first, "" + second, "--out", "" + joined));
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(joined));
  }

  @Test
  void partsThatDoNotMakeAWholeAreRefused() throws Exception {
    Path first = sweep("first.csv", "--shard", "1/2");
    Path second = sweep("second.csv", "--shard", "2/2");
    Path other = folder.resolve("other.csv");
    assertEquals(
        0,
        command.run(
            "sweep",
            LINK,
            "--x",
            "depth=1..2",
            "--epochs",
            "3",
            "--shard",
            "2/2",
            "--out",
            "" + other));
    Path torn = folder.resolve("torn.csv");
    String text = Files.readString(second);
    Files.writeString(torn, text.substring(0, text.length() - 20));
    Path changed = folder.resolve("changed.csv");
    Files.writeString(changed, Files.readString(first).replaceFirst("false", "true"));
    Path joined = folder.resolve("joined.csv");

    assertTrue(refusal("--merge", "" + first, "--out", "" + joined).contains("6 of the 12"));
    assertTrue(
        refusal("--merge", "" + first, "" + other, "--out", "" + joined).contains("other.csv"));
    assertTrue(
        refusal("--merge", "" + first, "" + torn, "--out", "" + joined).contains("torn.csv"));
    assertTrue(
        refusal("--merge", "" + first, "" + changed, "--out", "" + joined)
            .contains("changed.csv says something else of cell 0"));
    assertTrue(Files.notExists(joined));
  }

  @Test
  void resumedItKeepsTheRowsOfAnEarlierRun() throws Exception {
    Path whole = sweep("whole.csv");
    Path begun = sweep("begun.csv", "--shard", "2/2");
    String loss = words(Files.readAllLines(begun).getLast()).get(3);
    Files.writeString(begun, Files.readString(begun).replace(loss, "0.125"));
    assertEquals(begun, sweep("begun.csv", "--resume"));
    assertEquals(
        Files.readString(whole).replace(loss, "0.125"),
        Files.readString(begun),
        "a row that was there is not computed again");

    assertTrue(
        refusal(LINK, "--x", "depth=1..2", "--epochs", "3", "--resume", "--out", "" + begun)
            .contains("begun.csv"));
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(sweep("new.csv", "--resume")));
  }

  @Test
  void cellsThatDivergeAndCellsThatCannotBeSaySo() throws Exception {
    Path map = folder.resolve("map.csv");
    assertEquals(
        0,
        command.run(
            "sweep",
            EXPLODES,
            "--x",
            "learningRate=0.001,10",
            "--epochs",
            "100",
            "--out",
            "" + map));
    List<String> rows = Files.readAllLines(map);
    assertTrue(rows.get(1).endsWith("false"), rows.get(1));
    assertTrue(rows.get(2).matches("10,,,,,\\d+,,true"), rows.get(2));

    command.forget();
    assertEquals(
        0,
        command.run(
            "sweep",
            LINK,
            "--x",
            "batchSize=1,10",
            "--y",
            "normalization=none,batch",
            "--epochs",
            "1",
            "--out",
            "" + map));
    rows = Files.readAllLines(map);
    assertEquals("1,batch,,,,,,,", rows.get(3));
    assertTrue(rows.get(4).endsWith("false"), rows.get(4));
    assertTrue(
        command.out().stream().anyMatch(line -> line.contains("Batch norm needs")),
        command.out().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{link} --epochs 1 --out {folder}/a.csv",
        "{link} --x depth=1..2 --out {folder}/a.csv",
        "{link} --x depth=1..2 --epochs 1",
        "{link} --x depth=1..2 --epochs 1 --out {folder}/a.jpeg",
        "{link} --x depth=1..2 --epochs 1 --out {folder}/none/a.csv",
        "{link} --x depth=1..2 --epochs -1 --out {folder}/a.csv",
        "{link} --x depth=1..2 --epochs 1 --threads 0 --out {folder}/a.csv",
        "{link} --x depth=1..2 --epochs 1 --shard 0/2 --out {folder}/a.csv",
        "{link} --x depth=1..2 --epochs 1 --shard 3/2 --out {folder}/a.csv",
        "{link} --x depth=1..2 --epochs 1 --resume --out {folder}/other.csv",
        "{link} --x depth=1..2 --y depth=3 --epochs 1 --out {folder}/a.csv",
        "{link} --x seed=1..90000 --y depth=0..30 --epochs 1 --out {folder}/a.csv",
        "--merge --out {folder}/a.csv",
        "--merge {folder}/other.csv --out {folder}/a.csv",
        "--merge {folder}/none.csv --out {folder}/a.csv",
        "--merge {folder} --out {folder}/a.csv",
        "--merge {folder}/other.csv --epochs 1 --out {folder}/a.csv",
        "{link} --merge {folder}/other.csv --out {folder}/a.csv",
      })
  void whatIsWrongIsOneSentenceAndNothingIsWritten(String line) throws Exception {
    Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    refusal(
        Arrays.stream(line.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace("{link}", LINK).replace("{folder}", folder.toString()))
            .toArray(String[]::new));
    try (var files = Files.list(folder)) {
      assertEquals(List.of("other.csv"), files.map(file -> "" + file.getFileName()).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "depth; an axis is such as",
        "=1..2; an axis is such as",
        "learningRate=; an axis is such as",
        "learningRate=a..b:3; an axis is such as",
        "learningRate=0.1..1; how many values",
        "batchSize=1..100:log; how many values",
        "speed=1..2; depth, width, activation",
        "features=x; no setting “features”",
        "learningRate=1..0.1:3; from the smaller number",
        "depth=3..1; from the smaller number",
        "depth=1..3:0; 0 values",
        "seed=1..200000; 200,000 values",
        "learningRate=0.1..1:1; at least 2 values",
        "momentum=0..0.9:4:log; above 0",
        "learningRate=0.1..11:3; cannot be 11",
        "depth=1..31; from 0 to 30",
        "depth=1.5,2; whole number",
        "depth=two; “two”",
        "activation=relu,step; cannot be “step”",
        "activation=1..2; one by one",
        "depth=2,2.0; twice",
      })
  void whatIsNoAxisIsSaid(String axis, String sentence) {
    String said =
        refusal(LINK, "--x", axis, "--epochs", "1", "--out", folder.resolve("a.csv").toString());
    assertTrue(said.contains(sentence), said);
    assertTrue(Files.notExists(folder.resolve("a.csv")));
  }

  /** The sentence that says what is wrong. */
  private String refusal(String... arguments) {
    CommandRun refused = new CommandRun();
    List<String> all = new ArrayList<>(List.of("sweep"));
    all.addAll(List.of(arguments));
    assertEquals(2, refused.run(all.toArray(String[]::new)), all.toString());
    assertEquals(1, refused.err().size(), refused.err().toString());
    assertEquals(List.of(), refused.out());
    assertFalse(refused.err().getFirst().contains("Exception"), refused.err().getFirst());
    return refused.err().getFirst();
  }

  private Path sweep(String name, String... more) {
    Path map = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("sweep", LINK, "--out", map.toString()));
    arguments.addAll(AXES);
    arguments.addAll(List.of(more));
    assertEquals(0, command.run(arguments.toArray(String[]::new)), command.err().toString());
    return map;
  }

  private static List<String> words(String row) {
    return List.of(row.split(",", -1));
  }
}
