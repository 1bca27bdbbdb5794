package playground.app.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;

/** Tables name classes as they like; what is written of it stays on its line and in its place. */
class ClassNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "first\nsecond\r\nthird",
        "tab\tand\u0000zero\u0007",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "a😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "<b>not bold</b><script>",
        "%s %d %n ${x}",
        "a name that says more than anybody would want to read in a legend of two classes"
      })
  void aNameStandsOnOneLineAndIsCutBetweenLetters(String name) {
    String written = ClassNames.of(1, named(name));
    String inLegend = ClassNames.shortened(1, named(name));
    for (String shown : new String[] {written, inLegend}) {
      assertFalse(shown.chars().anyMatch(Character::isISOControl), shown);
      assertFalse(shown.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE));
    }
    assertTrue(written.length() <= 41, written);
    assertTrue(inLegend.length() <= 15, inLegend);
  }

  @Test
  void aShortNameStaysAsItIs() {
    assertEquals("<b>x</b>", ClassNames.shortened(1, named("<b>x</b>")));
    assertEquals("\u2068שלום\u2069", ClassNames.of(1, named("שלום")));
  }

  private static DataSettings named(String name) {
    Samples points =
        Samples.ofTwoClasses(new double[] {1, -1}, new double[] {1, -1}, new double[] {1, -1});
    CustomPoints own = new CustomPoints(points, List.of("other", name), Plane.STANDARD);
    return Experiment.first().data().withOwnPoints(own);
  }
}
