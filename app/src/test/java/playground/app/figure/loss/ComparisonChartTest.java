package playground.app.figure.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** Letters at the ends of curves do not lie on each other. */
class ComparisonChartTest {
  @Test
  void whatIsFarApartStaysWhereItIs() {
    assertArrayEquals(new double[] {90, 60, 30}, spread(90, 60, 30));
  }

  @Test
  void whatIsAtOneHeightGoesUp() {
    assertArrayEquals(new double[] {60, 50, 40}, spread(60, 58, 57));
  }

  @Test
  void atTheUpperEdgeItGoesDownInstead() {
    assertArrayEquals(new double[] {26, 16, 6}, spread(8, 8, 8));
  }

  /** Ten apart, six from the edge. */
  private static double[] spread(double... y) {
    ComparisonChart.spread(y, 10, 6);
    return y;
  }
}
