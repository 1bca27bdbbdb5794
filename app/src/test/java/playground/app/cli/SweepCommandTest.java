package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.app.cli.CommandRun.EXPLODES;
import static playground.app.cli.CommandRun.LINK;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.figure.HeatScale;
import playground.app.figure.Ink;
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

    assertTrue(
        CommandRun.refusal("sweep", "--merge", "" + first, "--out", "" + joined)
            .contains("6 of the 12"));
    assertTrue(
        CommandRun.refusal("sweep", "--merge", "" + first, "" + other, "--out", "" + joined)
            .contains("other.csv"));
    assertTrue(
        CommandRun.refusal("sweep", "--merge", "" + first, "" + torn, "--out", "" + joined)
            .contains("torn.csv"));
    assertTrue(
        CommandRun.refusal("sweep", "--merge", "" + first, "" + changed, "--out", "" + joined)
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
        CommandRun.refusal(
                "sweep",
                LINK,
                "--x",
                "depth=1..2",
                "--epochs",
                "3",
                "--resume",
                "--out",
                "" + begun)
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

  @Test
  void aPictureHasTheColoursOfTheScaleAndHatchesWhatDiverged() throws Exception {
    Path png = folder.resolve("map.png");
    String[] arguments = {
      "sweep",
      EXPLODES,
      "--x",
      "learningRate=0.0001,0.001,10",
      "--epochs",
      "60",
      "--size",
      "600",
      "--out",
      "" + png
    };
    assertEquals(0, command.run(arguments));

    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(600, image.getWidth());
    int aCell = image.getWidth() * image.getHeight() / 20;
    assertTrue(pixels(image, HeatScale.at(1)) > aCell, "the largest loss");
    assertTrue(pixels(image, HeatScale.at(0)) > aCell, "the least one");
    assertTrue(pixels(image, Ink.ON_LIGHT.grid()) > aCell / 2, "what diverged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf"})
  void joinedPartsAreDrawnAsOneRunIs(String ending) throws Exception {
    Path first = sweep("first.csv", "--shard", "1/2");
    Path second = sweep("second.csv", "--shard", "2/2");
    Path joined = folder.resolve("joined." + ending);
    List<String> how = List.of("--what", "gradient_ratio", "--theme", "dark", "--size", "300");
    List<String> arguments = new ArrayList<>(List.of("sweep", "--merge", "" + first, "" + second));
    arguments.addAll(List.of("--out", "" + joined));
    arguments.addAll(how);
    assertEquals(0, command.run(arguments.toArray(String[]::new)), command.err().toString());
    Path drawn = sweep("drawn." + ending, how.toArray(String[]::new));
    if (ending.equals("pdf")) {
      assertTrue(Files.size(joined) > 0, "a PDF has the time in it");
    } else {
      assertArrayEquals(Files.readAllBytes(drawn), Files.readAllBytes(joined));
    }
  }

  @Test
  void aTableThatIsThereIsDrawnAsItsRunIs() throws Exception {
    Path table = sweep("table.csv");
    Path later = folder.resolve("later.png");
    assertEquals(
        0,
        command.run("sweep", "--merge", "" + table, "--size", "300", "--out", "" + later),
        command.err().toString());
    assertArrayEquals(
        Files.readAllBytes(sweep("drawn.png", "--size", "300")), Files.readAllBytes(later));

    List<String> rows = new ArrayList<>(Files.readAllLines(table));
    rows.add(1, rows.removeLast());
    Files.write(table, rows);
    assertTrue(
        CommandRun.refusal("sweep", "--merge", "" + table, "--out", "" + later)
            .contains("do not make a map"));
  }

  private static long pixels(BufferedImage image, int argb) {
    return Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .filter(pixel -> pixel == argb)
        .count();
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
