package playground.model.data.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Plane;
import playground.model.data.Samples;

class CustomPointsTest {
  private static Samples labelled(double... labels) {
    return Samples.ofTwoClasses(labels, labels, labels);
  }

  private static CustomPoints of(Samples points, String... names) {
    return new CustomPoints(points, List.of(names), Plane.STANDARD);
  }

  @Test
  void twoClassesAreLabelledByTheirSignMoreByTheirIndex() {
    CustomPoints two = of(labelled(-1, 1), "cat", "dog");
    assertEquals("cat", two.className(-1));
    assertEquals("dog", two.className(1));
    CustomPoints three = of(labelled(0, 1, 2), "ant", "bee", "cow");
    assertEquals(3, three.classes());
    assertEquals("ant", three.className(0));
    assertEquals("bee", three.className(1));
    assertEquals("cow", three.className(2));
  }

  @Test
  void drawnPointsAreCalledByTheirLabels() {
    assertEquals(List.of("-1", "1"), CustomPoints.drawn(labelled(1)).classNames());
    CustomPoints three = CustomPoints.drawn(labelled(2), 3, Plane.STANDARD);
    assertEquals(List.of("0", "1", "2"), three.classNames());
    assertFalse(three.areClassesNamed());
    assertTrue(of(labelled(2), "0", "1", "x").areClassesNamed());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, -1, 3, 1.5})
  void aLabelOfNoClassIsRefused(double label) {
    assertThrows(IllegalArgumentException.class, () -> of(labelled(label), "a", "b", "c"));
  }

  @Test
  void pointsWithoutAMeaningAreRefused() {
    Samples far = Samples.ofTwoClasses(new double[] {1e16}, new double[] {0}, new double[] {1});
    assertThrows(IllegalArgumentException.class, () -> CustomPoints.drawn(far));
    assertThrows(IllegalArgumentException.class, () -> CustomPoints.drawn(labelled(0)));
    assertThrows(IllegalArgumentException.class, () -> CustomPoints.drawn(labelled()));
  }

  @Test
  void namesThatDoNotTellClassesApartAreRefused() {
    Samples one = labelled(1);
    assertThrows(IllegalArgumentException.class, () -> of(one, "a", "a"));
    assertThrows(IllegalArgumentException.class, () -> of(one, " a", "b"));
    assertThrows(IllegalArgumentException.class, () -> of(one, "a"));
    String[] eleven = IntStream.range(0, 11).mapToObj(Integer::toString).toArray(String[]::new);
    assertThrows(IllegalArgumentException.class, () -> of(one, eleven));
  }
}
