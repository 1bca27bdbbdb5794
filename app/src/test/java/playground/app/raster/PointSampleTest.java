package playground.app.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import playground.model.data.Samples;

/** Of very many points, some are shown that stand for all. */
class PointSampleTest {
  private static final int MOST = 1500;

  @Test
  void fewPointsAreAllShown() {
    Samples points = heap(MOST, 0);
    assertSame(points, PointSample.of(points, MOST));
    assertSame(points, PointSample.first(points, MOST));
  }

  @Test
  void ofAMillionAsManyAreShownAsThereMayBe() {
    Samples points = heap(1_000_000, 0);
    assertEquals(MOST, PointSample.of(points, MOST).size());
    assertEquals(MOST, PointSample.first(points, MOST).size());
  }

  @Test
  void aLonelyPointIsShownWhereverItStandsInTheOrder() {
    for (int lonely : new int[] {0, 70_000, 99_999}) {
      Samples sample = PointSample.of(heap(100_000, lonely), MOST);
      long there = 0;
      for (int k = 0; k < sample.size(); k++) {
        there += sample.x1(k) == 5.5 && sample.x2(k) == -5.5 && sample.label(k) == -1 ? 1 : 0;
      }
      assertEquals(1, there, "place " + lonely);
    }
  }

  @Test
  void whereTheyAreDenseMoreAreShown() {
    Samples points = heap(100_000, 0);
    Samples sample = PointSample.of(points, MOST);
    assertTrue(near(sample, 0.5) > 3 * near(sample, 3), near(sample, 0.5) + ", " + near(sample, 3));
  }

  /** How many there are for each unit of area between a radius and one that is larger by 0.5. */
  private static double near(Samples points, double radius) {
    int count = 0;
    for (int k = 0; k < points.size(); k++) {
      double distance = Math.hypot(points.x1(k), points.x2(k));
      count += distance >= radius && distance < radius + 0.5 ? 1 : 0;
    }
    return count / (radius + 0.25);
  }

  /** A normal heap around the centre, and one point far from it. */
  private static Samples heap(int size, int lonely) {
    SplittableRandom random = new SplittableRandom(3);
    double[] x1 = new double[size];
    double[] x2 = new double[size];
    double[] label = new double[size];
    for (int k = 0; k < size; k++) {
      x1[k] = k == lonely ? 5.5 : random.nextGaussian();
      x2[k] = k == lonely ? -5.5 : random.nextGaussian();
      label[k] = k == lonely ? -1 : 1;
    }
    return Samples.ofTwoClasses(x1, x2, label);
  }
}
