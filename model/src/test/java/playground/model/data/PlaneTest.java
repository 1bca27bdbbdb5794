package playground.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axes follow the data, which stay where they are. */
class PlaneTest {
  private static Plane around(double... values) {
    double[] labels = new double[values.length];
    Arrays.fill(labels, 1);
    return Plane.around(Samples.ofTwoClasses(values, values, labels));
  }

  @Test
  void theCornersOfATruthTableHaveATenthOfTheirWidthAroundThem() {
    Plane plane = around(0, 1, 1, 0);
    assertEquals(-0.1, plane.minX1(), 1e-15);
    assertEquals(1.1, plane.maxX1(), 1e-15);
    assertEquals(0.5, plane.fractionOfX1(0.5), 1e-15);
    assertEquals(1.1, plane.x2At(0), 1e-15, "x₂ is upwards");
    assertEquals(-0.1, plane.x2At(1), 1e-15);
  }

  @Test
  void eachAxisIsAsLongAsItsData() {
    Samples points =
        Samples.ofTwoClasses(
            new double[] {150, 200}, new double[] {0.2, 0.4}, new double[] {1, -1});
    Plane plane = Plane.around(points);
    assertEquals(145, plane.minX1(), 1e-12);
    assertEquals(205, plane.maxX1(), 1e-12);
    assertEquals(0.18, plane.minX2(), 1e-12);
    assertEquals(0.42, plane.maxX2(), 1e-12);
  }

  @Test
  void dataOfAnySizeHaveAxesOnWhichPlacesCanBeToldApart() {
    double[][] columns = {
      {0}, {7, 7}, {-1e-8}, {1e15, -1e15}, {1e15}, {1.7e12, 1.7e12 + 1}, {1, 1 + 1e-14}, {1e-310}
    };
    for (double[] column : columns) {
      Plane plane = around(column);
      String at = Arrays.toString(column) + " in " + plane;
      double[] places =
          IntStream.rangeClosed(0, 1000).mapToDouble(k -> plane.x1At(k / 1000.0)).toArray();
      assertEquals(1001, Arrays.stream(places).distinct().count(), at);
      for (double value : column) {
        double fraction = plane.fractionOfX1(value);
        assertTrue(fraction > 0.05 && fraction < 0.95, at);
        assertEquals(value, plane.x1At(fraction), 1e-6 * (plane.maxX1() - plane.minX1()), at);
      }
    }
  }

  @Test
  void withoutPointsThePlaneIsTheStandardOne() {
    assertEquals(Plane.STANDARD, around());
    assertEquals(-6, Plane.STANDARD.x1At(0));
    assertEquals(6, Plane.STANDARD.x2At(0));
    assertEquals(0.75, Plane.STANDARD.fractionOfX1(3));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 0", "1, 1.0000000000000002", "0, 4.9e-324", "0, Infinity", "NaN, 1"})
  void endsThatCannotBeToldApartAreRefused(double min, double max) {
    assertThrows(IllegalArgumentException.class, () -> new Plane(min, max, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Plane(0, 1, min, max));
  }
}
