package playground.model.experiment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.model.experiment.file.ExperimentText.opened;
import static playground.model.experiment.file.ExperimentText.problemOf;
import static playground.model.experiment.file.ExperimentText.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;

/** Files of format 1, which laid own points of two classes on −6 to 6, are still opened. */
class FirstFormatTest {
  private static final String POINTS =
      """
      {
        "negativeName" : "no",
        "positiveName" : "yes",
        "bounds" : { "minX1" : -0.1, "maxX1" : 1.1, "minX2" : -6, "maxX2" : 6 },
        "x1" : [ 0, 1 ],
        "x2" : [ 2, 3 ],
        "label" : [ 1, -1 ]
      }""";

  private static String file(String points) throws Exception {
    return written(Experiment.first())
        .replace("\"backpropPlayground\" : 2", "\"backpropPlayground\" : 1")
        .replace("\"ownPoints\" : null", "\"ownPoints\" : " + points);
  }

  @Test
  void pointsKeepTheirNumbersAndTheBoundsAreTheAxes() throws Exception {
    ExperimentFile.Opened opened = opened(file(POINTS));
    Samples points =
        Samples.ofTwoClasses(new double[] {0, 1}, new double[] {2, 3}, new double[] {1, -1});
    assertEquals(
        new CustomPoints(points, List.of("no", "yes"), new Plane(-0.1, 1.1, -6, 6)),
        opened.experiment().data().customPoints());
    assertTrue(opened.wasScaled());
  }

  @Test
  void whatMeansTheSameAsEverIsNotSaidToBeOther() throws Exception {
    String unscaled = POINTS.replace("-0.1", "-6").replace("1.1", "6");
    assertFalse(opened(file(unscaled)).wasScaled());
    ExperimentFile.Opened generated = opened(file("null"));
    assertEquals(Experiment.first(), generated.experiment());
    assertFalse(generated.wasScaled());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"no\" | \" \" | ClassName[place=data.ownPoints.negativeName, value= ,",
        "\"no\" | \"yes\" | ClassName[place=data.ownPoints.positiveName, value=yes,",
        "[ 1, -1 ] | [ 1, 0 ] | UnknownName[place=data.ownPoints.label[1], value=0.0, right=[-1, 1]]",
        "1.1 | -2 | NotAbove[place=data.ownPoints.bounds.maxX1, value=-2.0,",
        "\"label\" | \"class\" | Missing[place=data.ownPoints.label]",
      })
  void whatIsWrongIsNamedByThePlaceInThatFormat(String right, String wrong, String problem)
      throws Exception {
    String told = problemOf(file(POINTS.replace(right, wrong))).toString();
    assertTrue(told.startsWith(problem), told);
  }
}
