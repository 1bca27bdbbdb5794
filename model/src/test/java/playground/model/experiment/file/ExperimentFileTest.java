package playground.model.experiment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.model.experiment.file.ExperimentText.opened;
import static playground.model.experiment.file.ExperimentText.problemOf;
import static playground.model.experiment.file.ExperimentText.read;
import static playground.model.experiment.file.ExperimentText.written;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.RandomExperiment;
import playground.model.experiment.Range;
import playground.model.experiment.preset.PresetExperiment;

/** What is written is read again, and so is what people write. */
class ExperimentFileTest {

  @Test
  void whatIsReadIsWhatWasWritten() throws Exception {
    RandomExperiment draw = new RandomExperiment(new SplittableRandom(1));
    for (int k = 0; k < 2000; k++) {
      Experiment experiment = draw.draw();
      assertEquals(experiment, read(written(experiment)));
    }
  }

  @Test
  void whatIsHiddenForAClassIsInTheFileAndCanBeLeftOut() throws Exception {
    Experiment first = Experiment.first();
    List<String> hidden = List.of("SPEED", "sin-x1");
    ExperimentFile.Opened opened = opened(written(first, hidden));
    assertEquals(first, opened.experiment());
    assertEquals(hidden, opened.window().hidden());
    assertEquals(List.of(), opened(written(first)).window().hidden());
    assertEquals(
        new FileProblem.WrongKind("hidden[1]", "3", FileProblem.Kind.TEXT),
        problemOf(written(first, hidden).replace("\"sin-x1\"", "3")));
  }

  @Test
  void everySettingStandsInTheFileByName() throws Exception {
    assertEquals(
        """
        {
          "backpropPlayground" : 2,
          "seed" : "2",
          "weightDraw" : 0,
          "data" : {
            "ownPoints" : null,
            "dataset" : "spirals",
            "points" : 500,
            "noisePercent" : 0,
            "trainPercent" : 50,
            "classes" : 2
          },
          "network" : {
            "features" : [ "x1", "x2" ],
            "hiddenUnits" : [ 8, 8, 8 ],
            "activation" : "tanh",
            "loss" : "half-squared-error",
            "output" : "automatic",
            "initializer" : "xavier",
            "initialBias" : 0.0,
            "normalization" : "none",
            "residual" : false,
            "standardized" : false,
            "zeroOneTargets" : false
          },
          "training" : {
            "optimizer" : "momentum",
            "learningRate" : 0.01,
            "momentum" : 0.9,
            "batchSize" : 10,
            "schedule" : {
              "shape" : "constant",
              "epochs" : 10,
              "factor" : 0.5,
              "warmUpEpochs" : 0
            },
            "clipNorm" : 0.0,
            "penalty" : "none",
            "penaltyRate" : 0.001,
            "order" : "shuffled",
            "remainder" : "smaller-batch"
          }
        }
        """,
        written(Experiment.first()));
  }

  @ParameterizedTest
  @EnumSource
  void aFileWrittenByHandMayChooseAnyOrderAndSpaceItsLettersOtherwise(PresetExperiment ready)
      throws Exception {
    String text = written(ready.experiment());
    String other =
        text.replaceAll("\\s+", " ")
            .replace("\"standardized\" : ", "\"standardized\":")
            .replace("\"xavier\"", "\"XAVIER\"")
            .replace("\"half-squared-error\"", "\"Half_Squared_Error\"");
    assertEquals(ready.experiment(), read(other));
    assertEquals(ready.experiment(), read("\uFEFF" + text));
  }

  @Test
  void aFileFromBeforeASettingHasItAsItWas() throws Exception {
    Experiment first = Experiment.first();
    String text = written(first).replaceAll(",\\s*\"zeroOneTargets\" : false", "");
    assertFalse(text.contains("zeroOneTargets"), text);
    assertEquals(first, read(text));
  }

  @Test
  void ownPointsKeepTheirClassesWhateverTheDataSetToGoBackTo() throws Exception {
    String text =
        written(PresetExperiment.PERCEPTRON_AND.experiment())
            .replace("\"dataset\" : \"xor\"", "\"dataset\" : \"spirals\"");
    assertEquals(Dataset.SPIRALS, read(text).data().dataset());
    assertEquals(
        new FileProblem.OutOfRange("data.classes", "3", new Range(2, 2)),
        problemOf(text.replace("\"classes\" : 2", "\"classes\" : 3")));
  }

  @Test
  void pointsPaintedAtTheRimWithALargeBrushAreNearEnough() throws Exception {
    Samples rim =
        Samples.ofTwoClasses(new double[] {-8, 8}, new double[] {8, -8}, new double[] {1, -1});
    Experiment painted =
        Experiment.first()
            .withData(Experiment.first().data().withOwnPoints(CustomPoints.drawn(rim)));
    assertEquals(painted, read(written(painted)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 2\n", "\ud800", "a\udc00b", "\ud83c\udf00", "，中文\u0000\u2028"})
  void anyTextIsASeedAlsoHalvesOfCharacters(String seed) throws Exception {
    Experiment experiment = Experiment.first().withSeed(seed);
    assertEquals(experiment, read(written(experiment)));
  }

  @Test
  void chineseStandsInTheFileAsItIs() throws Exception {
    assertTrue(written(Experiment.first().withSeed("误分类")).contains("\"误分类\""));
  }

  @Test
  void weightsCanBeDrawnAnewForEver() throws Exception {
    Experiment last =
        read(
            written(Experiment.first())
                .replace("\"weightDraw\" : 0", "\"weightDraw\" : 2147483647"));
    assertEquals(last.withNextWeights(), read(written(last.withNextWeights())));
  }

  @Test
  void aMillionPointsAreNotTooMany() throws Exception {
    double[] x = new SplittableRandom(1).doubles(CustomPoints.MOST, -9, 9).toArray();
    double[] label = Arrays.stream(x).map(Math::signum).toArray();
    Samples all = Samples.ofTwoClasses(x, x, label);
    Experiment experiment =
        Experiment.first()
            .withData(
                Experiment.first()
                    .data()
                    .withOwnPoints(new CustomPoints(all, List.of("a", "b"), Plane.around(all))));
    assertEquals(experiment, read(written(experiment)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"line-to-network", "我的课程"})
  void aPlaceInALessonIsReadAsItWasWritten(String lesson) throws Exception {
    WindowState window = new WindowState(List.of(), Optional.of(new LessonPlace(lesson, 4)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExperimentFile.write(Experiment.first(), window, null, out);
    assertEquals(window, opened(out.toString(StandardCharsets.UTF_8)).window());
  }

  @Test
  void aPlaceThatNoLessonCanHaveIsNamed() throws Exception {
    String lesson = "\n  \"lesson\" : {\"name\" : \"%s\", \"step\" : %s},";
    String first = written(Experiment.first());
    int afterFirst = first.indexOf(',') + 1;
    for (String[] wrong :
        new String[][] {{"line-to-network", "0", "lesson.step"}, {"", "1", "lesson.name"}}) {
      String text =
          first.substring(0, afterFirst)
              + lesson.formatted(wrong[0], wrong[1])
              + first.substring(afterFirst);
      FileProblem problem = problemOf(text);
      assertTrue(problem.toString().contains(wrong[2]), problem::toString);
    }
  }
}
