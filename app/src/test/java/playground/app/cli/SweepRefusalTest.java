package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.app.cli.CommandRun.LINK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command that trains many networks refuses, and what it says then. */
class SweepRefusalTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{link} --epochs 1 --out {folder}/a.csv",
        "{link} --x depth=1..2 --out {folder}/a.csv",
        "{link} --x depth=1..2 --epochs 1",
        "{link} --x depth=1..2 --epochs 1 --out {folder}/a.jpeg",
        "{link} --x depth=1..2 --epochs 1 --out {folder}/none/a.csv",
        "{link} --x depth=1..2 --epochs 1 --what loss --out {folder}/a.png",
        "{link} --x depth=1..2 --epochs 1 --what test_loss --out {folder}/a.csv",
        "{link} --x depth=1..2 --epochs 1 --shard 1/2 --out {folder}/a.png",
        "{link} --x depth=1..2 --epochs 1 --resume --out {folder}/a.svg",
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
    CommandRun.refusal(
        Arrays.stream(("sweep " + line).split(" "))
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
        CommandRun.refusal(
            "sweep",
            LINK,
            "--x",
            axis,
            "--epochs",
            "1",
            "--out",
            folder.resolve("a.csv").toString());
    assertTrue(said.contains(sentence), said);
    assertTrue(Files.notExists(folder.resolve("a.csv")));
  }
}
