package playground.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CustomPointsTest {
  private static Points points(double... x1) {
    double[] label = x1.clone();
    Arrays.fill(label, 1);
    label[0] = -1;
    return new Points(x1, x1.clone(), label);
  }

  @Test
  void pointsThatFitTheSquareStayWhereTheyAre() {
    for (Points points : new Points[] {points(-5.9, 3, 0.1), points(0, 1.1), points(6)}) {
      CustomPoints own = new CustomPoints(points, "a", "b", Bounds.of(points));
      assertSame(points, own.inPlane());
    }
  }

  @Test
  void otherPointsAreLaidOnTheSquare() {
    double[][] columns = {
      {150, 170, 200}, {0, 0.4, 1}, {1e15, -1e15, 0}, {1.7e12, 1.7e12 + 1, 1.7e12 + 2}, {7, 7}
    };
    for (double[] column : columns) {
      Points points = points(column);
      CustomPoints own = new CustomPoints(points, "a", "b", Bounds.of(points));
      Points laid = own.inPlane();
      for (int k = 0; k < column.length; k++) {
        assertTrue(Math.abs(laid.x1(k)) <= 5 + 1e-6, "x1 at " + laid.x1(k));
        assertEquals(column[k], own.bounds().x1At(laid.x1(k)), 1e-9 * (1 + Math.abs(column[k])));
        assertEquals(column[k], own.bounds().x2At(laid.x2(k)), 1e-9 * (1 + Math.abs(column[k])));
      }
    }
  }

  @Test
  void pointsWithoutAMeaningAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> CustomPoints.drawn(points(1e16, 2)));
    Points halfway = new Points(new double[] {1}, new double[] {1}, new double[] {0.5});
    assertThrows(IllegalArgumentException.class, () -> CustomPoints.drawn(halfway));
    Points none = new Points(new double[0], new double[0], new double[0]);
    assertThrows(IllegalArgumentException.class, () -> CustomPoints.drawn(none));
    Points two = points(1, 2);
    assertThrows(
        IllegalArgumentException.class, () -> new CustomPoints(two, "a", "a", Bounds.SQUARE));
    assertThrows(
        IllegalArgumentException.class, () -> new CustomPoints(two, " a", "b", Bounds.SQUARE));
  }
}
