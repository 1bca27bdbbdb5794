package playground.app.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strokes cover each pixel by as much as they cover of its area. */
class StrokeRasterTest {
  private static final int SIDE = 60;
  private static final int BLUE = 0x2040ff;

  /** Points a side of a pixel at which is looked whether the stroke is there. */
  private static final int SAMPLES = 8;

  @ParameterizedTest
  @CsvSource({
    "5, 10, 50, 10.3, 1",
    "5, 5, 50, 52, 1.2",
    "20.5, 55, 31, 4, 0.6",
    "20, 3, 44, 57, 6",
    "-30, 20, 90, 44, 2.5",
    "10, -40, 50, 95, 3"
  })
  void aCurveCoversWhatIsNearIt(double x1, double y1, double x2, double y2, double thickness) {
    int[] pixels = new int[SIDE * SIDE];
    new StrokeRaster(SIDE, SIDE).curve(x1, y1, x2, y2, thickness, BLUE, 1, pixels);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double expected = nearness(x, y, x1, y1, x2, y2, thickness / 2);
        assertEquals(expected, alpha(pixels, x, y), 0.16, "at " + x + ", " + y);
      }
    }
  }

  @Test
  void aRectangleBetweenPixelsCoversPartsOfThem() {
    int[] pixels = new int[SIDE * SIDE];
    new StrokeRaster(SIDE, SIDE).rectangle(10.25, 20.5, 2, 1, BLUE, pixels);
    double[][] covered = {{0.375, 0.5, 0.125}, {0.375, 0.5, 0.125}};
    for (int y = 0; y < covered.length; y++) {
      for (int x = 0; x < covered[y].length; x++) {
        assertEquals(covered[y][x], alpha(pixels, 10 + x, 20 + y), 0.01);
      }
    }
    assertEquals(2, totalAlpha(pixels), 0.02);
  }

  @Test
  void aPictureOfAPartIsThatPartOfThePicture() {
    int[] whole = new int[SIDE * SIDE];
    new StrokeRaster(SIDE, SIDE).curve(2, 50, 55, 3, 4, BLUE, 0.7, whole);
    int part = 20;
    int[] pixels = new int[part * part];
    new StrokeRaster(part, part).curve(2 - 18, 50 - 15, 55 - 18, 3 - 15, 4, BLUE, 0.7, pixels);
    for (int y = 0; y < part; y++) {
      for (int x = 0; x < part; x++) {
        int expected = whole[(y + 15) * SIDE + x + 18];
        assertEquals(expected >>> 24, pixels[y * part + x] >>> 24, 1);
      }
    }
  }

  @Test
  void strokesLieOverEachOther() {
    int[] pixels = new int[SIDE * SIDE];
    StrokeRaster raster = new StrokeRaster(SIDE, SIDE);
    raster.rectangle(0, 0, SIDE, SIDE, 0xffffff, pixels);
    raster.curve(-10, 30, 70, 30, 10, 0xff0000, 0.5, pixels);
    assertEquals(0xffff8080, pixels[30 * SIDE + 30]);
    raster.curve(-10, 30, 70, 30, 10, 0x0000ff, 0.5, pixels);
    assertEquals(0xff8040c0, pixels[30 * SIDE + 30]);
    assertEquals(0xffffffff, pixels[50 * SIDE + 30]);
  }

  /**
   * The fraction of a pixel's sample points that are no farther from the curve than {@code reach}.
   */
  private static double nearness(
      int x, int y, double x1, double y1, double x2, double y2, double reach) {
    int inside = 0;
    for (int k = 0; k < SAMPLES * SAMPLES; k++) {
      double px = x + (k % SAMPLES + 0.5) / SAMPLES;
      double py = y + (k / SAMPLES + 0.5) / SAMPLES;
      inside += px > x1 && px < x2 && isNear(px, py, x1, y1, x2, y2, reach) ? 1 : 0;
    }
    return (double) inside / (SAMPLES * SAMPLES);
  }

  private static boolean isNear(
      double px, double py, double x1, double y1, double x2, double y2, double reach) {
    for (int k = 0; k <= 1000; k++) {
      double t = k / 1000.0;
      double middle = (x1 + x2) / 2;
      double x = bezier(t, x1, middle, middle, x2);
      double y = bezier(t, y1, y1, y2, y2);
      if ((px - x) * (px - x) + (py - y) * (py - y) <= reach * reach) {
        return true;
      }
    }
    return false;
  }

  private static double bezier(double t, double a, double b, double c, double d) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  private static double alpha(int[] pixels, int x, int y) {
    return (pixels[y * SIDE + x] >>> 24) / 255.0;
  }

  private static double totalAlpha(int[] pixels) {
    double sum = 0;
    for (int pixel : pixels) {
      sum += (pixel >>> 24) / 255.0;
    }
    return sum;
  }
}
