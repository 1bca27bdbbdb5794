package playground.model.experiment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.model.experiment.file.ExperimentText.problemOf;
import static playground.model.experiment.file.ExperimentText.read;
import static playground.model.experiment.file.ExperimentText.written;

import java.io.InputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.experiment.Experiment;
import playground.model.experiment.RandomExperiment;
import playground.model.experiment.Range;
import playground.model.experiment.SettingsConflict;
import playground.model.experiment.preset.PresetExperiment;

/** What is wrong with a file is named with its place and what would be right. */
class UnreadableExperimentTest {
  private static final int TEXTS = Integer.getInteger("fuzz.cases", 5000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"points\" : 500 | \"points\" : 5 | OutOfRange[place=data.points, value=5, right=10..100000]",
        "\"points\" : 500 | \"points\" : 1e999 | OutOfRange[place=data.points, value=Infinity,",
        "\"learningRate\" : 0.01 | \"learningRate\" : -1 | OutOfRange[place=training.learningRate,",
        "\"learningRate\" : 0.01 | \"learningRate\" : \"NaN\" | WrongKind[place=training.learningRate,"
            + " value=\"NaN\", right=NUMBER]",
        "\"batchSize\" : 10 | \"batchSize\" : 10.5 | WrongKind[place=training.batchSize, value=10.5,"
            + " right=WHOLE_NUMBER]",
        "\"momentum\", | \"adagrad\", | UnknownName[place=training.optimizer, value=adagrad,"
            + " right=[sgd, momentum, nesterov, rmsprop, adam]]",
        "\"tanh\" | \"step\" | UnknownName[place=network.activation, value=step, right=[sigmoid,",
        "\"tanh\" | [ \"tanh\", \"relu\" ] | WrongLength[place=network.activation, length=2, right=3..3]",
        "\"tanh\" | [ \"tanh\", \"relu\", \"step\" ] | UnknownName[place=network.activation[2],"
            + " value=step, right=[sigmoid,",
        "\"tanh\" | [ \"tanh\", \"relu\", 1 ] | WrongKind[place=network.activation[2], value=1,",
        "\"tanh\" | 7 | WrongKind[place=network.activation, value=7, right=TEXT]",
        "\"tanh\" | [ \"relu\", \"relu\", \"relu\" ] | -",
        "\"x2\" | \"x3\" | UnknownName[place=network.features[1], value=x3, right=[x1,",
        "[ \"x1\", \"x2\" ] | [ ] | WrongLength[place=network.features, length=0,",
        "[ 8, 8, 8 ] | [ 8, 65 ] | OutOfRange[place=network.hiddenUnits[1], value=65,",
        "[ 8, 8, 8 ] | 8 | WrongKind[place=network.hiddenUnits, value=8, right=LIST]",
        "\"residual\" : false | \"residual\" : \"no\" | WrongKind[place=network.residual, value=\"no\","
            + " right=TRUTH]",
        "\"residual\" : false, | `` | Missing[place=network.residual]",
        "\"residual\" | \"residuals\" | Missing[place=network.residual]",
        "\"residual\" : false | \"residual\" : false, \"dropout\" : 0.5 |"
            + " Unknown[place=network.dropout]",
        "\"seed\" : \"2\" | \"seed\" : 2 | WrongKind[place=seed, value=2, right=TEXT]",
        "\"classes\" : 2 | \"classes\" : 11 | OutOfRange[place=data.classes, value=11,",
        "\"ownPoints\" : null | \"ownPoints\" : 7 | WrongKind[place=data.ownPoints, value=7,"
            + " right=GROUP]",
        "\"backpropPlayground\" : 2 | \"backpropPlayground\" : 3 | OtherFormat[format=3, known=2]",
        "\"backpropPlayground\" : 2 | \"backpropPlayground\" : 0 | OtherFormat[format=0, known=2]",
        "\"backpropPlayground\" : 2 | \"x\" : 2 | NotAnExperiment[]",
        "\"half-squared-error\" | \"softmax-cross-entropy\" | -",
        "\"automatic\" | \"step\" | DoesNotFit[conflict=LOSS_OUTPUT]",
        "\"weightDraw\" : 0, | \"weightDraw\" : 0, \"seed\" : \"3\", | NotJson[line=4,",
        "\"weightDraw\" : 0, | \"weightDraw\" : 0 | NotJson[line=5,",
      })
  void whatIsWrongIsNamedWithItsPlaceAndWhatWouldBeRight(String right, String wrong, String problem)
      throws Exception {
    String text = written(Experiment.first());
    String changed = text.replace(right, wrong == null ? "" : wrong);
    if (problem.equals("-")) {
      read(changed);
    } else {
      String told =
          problemOf(changed)
              .toString()
              .replaceAll("Range\\[min=(.*?)\\.0, max=(.*?)\\.0]", "$1..$2");
      assertTrue(told.startsWith(problem), told);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"x2\" : [ 0.0, 1.0, 0.0, 1.0 ] | \"x2\" : [ 0 ] | WrongLength[place=data.ownPoints.x2,"
            + " length=1,",
        "\"x1\" : [ 0.0, 0.0, 1.0, 1.0 ] | \"x1\" : [ ] | WrongLength[place=data.ownPoints.x1,"
            + " length=0,",
        "\"x1\" : [ 0.0, | \"x1\" : [ 1e16, | OutOfRange[place=data.ownPoints.x1[0], value=1.0E16,",
        "\"x1\" : [ 0.0, | \"x1\" : [ null, | WrongKind[place=data.ownPoints.x1[0], value=null,"
            + " right=NUMBER]",
        "\"x1\" : [ 0.0, | \"x1\" : [ \"0\", | WrongKind[place=data.ownPoints.x1[0], value=\"0\","
            + " right=NUMBER]",
        "\"class\" : [ 0, | \"class\" : [ 2, | OutOfRange[place=data.ownPoints.class[0], value=2,"
            + " right=Range[min=0.0, max=1.0]]",
        "\"class\" : [ 0, | \"class\" : [ 0.5, | WrongKind[place=data.ownPoints.class[0], value=0.5,"
            + " right=WHOLE_NUMBER]",
        "[ \"0\", \"1\" ] | [ \" \", \"1\" ] |"
            + " ClassName[place=data.ownPoints.classes[0], value= , longest=100]",
        "[ \"0\", \"1\" ] | [ \"1\", \"1\" ] |"
            + " ClassName[place=data.ownPoints.classes[1], value=1, longest=100]",
        "[ \"0\", \"1\" ] | [ \"0\", 1 ] | WrongKind[place=data.ownPoints.classes[1], value=1,"
            + " right=TEXT]",
        "[ \"0\", \"1\" ] | [ \"0\" ] | WrongLength[place=data.ownPoints.classes, length=1,"
            + " right=Range[min=2.0, max=10.0]]",
        "\"maxX2\" | \"mostX2\" | Missing[place=data.ownPoints.axes.maxX2]",
        "\"dataset\" : \"xor\" | \"dataset\" : \"plane\" | UnknownName[place=data.dataset, value=plane,",
        "\"classes\" : 2 | \"classes\" : 3 | OutOfRange[place=data.classes, value=3, right=Range[min=2.0,"
            + " max=2.0]]",
      })
  void soItIsOfOwnPoints(String right, String wrong, String problem) throws Exception {
    String text = written(PresetExperiment.PERCEPTRON_AND.experiment());
    assertTrue(text.contains(right), text);
    String told = problemOf(text.replace(right, wrong)).toString();
    assertTrue(told.startsWith(problem), told);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 0})
  void boundsAreTheSmallerOneFirst(double max) throws Exception {
    String text =
        written(PresetExperiment.PERCEPTRON_AND.experiment())
            .replaceFirst("\"minX1\" : [-0-9.]+", "\"minX1\" : 0");
    String turned = text.replaceFirst("\"maxX1\" : [0-9.]+", "\"maxX1\" : " + max);
    assertEquals(
        new FileProblem.NotAbove(
            "data.ownPoints.axes.maxX1", Double.toString(max), "data.ownPoints.axes.minX1"),
        problemOf(turned));
  }

  /** Between ends as close as that there are no points to be laid, and no ticks. */
  @ParameterizedTest
  @CsvSource({"1, 1.0000000000000002", "1e15, 1000000000000000.125", "0, 4.9e-324"})
  void boundsAreFarEnoughApartToBeToldApart(String min, String max) throws Exception {
    String text =
        written(PresetExperiment.PERCEPTRON_AND.experiment())
            .replaceFirst("\"minX1\" : [-0-9.]+", "\"minX1\" : " + min)
            .replaceFirst("\"maxX1\" : [0-9.]+", "\"maxX1\" : " + max);
    FileProblem.TooClose problem = assertInstanceOf(FileProblem.TooClose.class, problemOf(text));
    assertEquals("data.ownPoints.axes.maxX1", problem.place());
    assertEquals("data.ownPoints.axes.minX1", problem.other());
    assertTrue(Double.parseDouble(min) + problem.least() > Double.parseDouble(max), text);
  }

  @ParameterizedTest
  @CsvSource({
    "weightDraw, ''",
    "noisePercent, data.",
    "residual, network.",
    "batchSize, training.",
    "warmUpEpochs, training.schedule.",
    "classes, data.ownPoints.",
    "minX1, data.ownPoints.axes."
  })
  void noGroupHasSettingsThatThereAreNot(String neighbour, String group) throws Exception {
    String text = written(PresetExperiment.PERCEPTRON_AND.experiment());
    String key = "\"%s\" :".formatted(neighbour);
    assertEquals(
        new FileProblem.Unknown(group + "extra"),
        problemOf(text.replace(key, "\"extra\" : 1, " + key)));
  }

  @ParameterizedTest
  @CsvSource({"1e-300, 1.0", "0.4, 1.0"})
  void pointsLieInTheirBoundsOrNearThem(String max, double far) throws Exception {
    String text =
        written(PresetExperiment.PERCEPTRON_AND.experiment())
            .replaceFirst("\"minX1\" : [-0-9.]+", "\"minX1\" : 0")
            .replaceFirst("\"maxX1\" : [0-9.]+", "\"maxX1\" : " + max);
    double width = Double.parseDouble(max);
    assertEquals(
        new FileProblem.OutOfRange(
            "data.ownPoints.x1[2]", Double.toString(far), new Range(-width, 2 * width)),
        problemOf(text));
  }

  @Test
  void moreValuesThanAnExperimentHasAreNotEvenKept() {
    String lists = "[],".repeat(10_000_000);
    assertEquals(
        new FileProblem.TooMuch(),
        problemOf("{\"backpropPlayground\":1,\"seed\":[" + lists + "[]]}"));
  }

  @Test
  void whatIsNoExperimentAtAllSaysSo() {
    assertEquals(new FileProblem.NotAnExperiment(), problemOf("[]"));
    assertEquals(new FileProblem.NotAnExperiment(), problemOf("{}"));
    assertEquals(new FileProblem.NotAnExperiment(), problemOf(""));
    assertEquals(new FileProblem.NotJson(1, 1), problemOf("x1,x2,class\n1,2,a\n"));
    assertInstanceOf(FileProblem.NotJson.class, problemOf("{} {}"));
    assertEquals(new FileProblem.TooMuch(), problemOf("[".repeat(100_000)));
  }

  @Test
  void aSeedIsNoBook() throws Exception {
    String text = written(Experiment.first());
    FileProblem problem = problemOf(text.replace("\"2\"", "\"" + "2".repeat(20_001) + "\""));
    assertTrue(problem.toString().startsWith("WrongLength[place=seed, length=20001,"));
    assertEquals(
        "2".repeat(20_000), read(text.replace("\"2\"", "\"" + "2".repeat(20_000) + "\"")).seed());
  }

  @Test
  void aFileWithoutEndIsRefusedAndNotReadToIt() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    assertEquals(
        new FileProblem.TooLarge(ExperimentFile.MOST_BYTES),
        assertThrows(ExperimentFileException.class, () -> ExperimentFile.read(endless)).problem());
  }

  @Test
  void conflictsAreThoseOfTheSettings() throws Exception {
    String text =
        written(Experiment.first()).replace("\"residual\" : false", "\"residual\" : true");
    assertEquals(
        new FileProblem.DoesNotFit(SettingsConflict.RESIDUAL_WIDTHS),
        problemOf(text.replace("[ 8, 8, 8 ]", "[ 8, 8, 4 ]")));
  }

  /** Whatever becomes of a file's characters, it is an experiment or told what is wrong with it. */
  @Test
  void nothingElseComesOfAnyText() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    RandomExperiment draw = new RandomExperiment(random);
    String pieces = "{}[],:\"\\ 0123456789-+.eEnultrfas\n\u4e2d";
    int refused = 0;
    for (int k = 0; k < TEXTS; k++) {
      StringBuilder text = new StringBuilder(written(draw.draw()));
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
          case 2 -> text.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
          default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        }
      }
      try {
        read(text.toString());
      } catch (ExperimentFileException e) {
        refused++;
      }
    }
    assertTrue(refused > 0.75 * TEXTS, "refused: " + refused);
  }
}
