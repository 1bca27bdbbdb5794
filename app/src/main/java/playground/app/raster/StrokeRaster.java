package playground.app.raster;

import java.util.Arrays;

/**
 * Draws smooth curves into premultiplied ARGB pixels, each pixel covered by as much as the stroke
 * covers of its area. Not thread-safe.
 *
 * <p>An outline is walked once. Each piece of it tells every row how the area to its right begins:
 * with G(u) the mean, over the piece's height in the row, of how far u lies to the right of it, the
 * area covered of pixel i is G(i + 1) − G(i). What is kept is the change of that area from one
 * pixel to the next, so that a sum along the row gives the coverage, and a thin stroke costs no
 * more than its own pixels. Two sides of an outline have opposite signs, and behind the second
 * nothing is left.
 */
final class StrokeRaster {
  /** How far a chord may be from its curve, in pixels; what the eye does not see. */
  private static final double FLATNESS = 0.1;

  private static final int MOST_PIECES = 64;

  /** Every other of the four channels. */
  private static final int RED_BLUE = 0xff00ff;

  /** A half in each of two channels, to round with. */
  private static final int HALF = 0x800080;

  private final int width;
  private final int height;
  private final float[] changes;
  private final int[] first;
  private final int[] last;
  private int firstRow;
  private int lastRow;

  /** For pictures of {@code width} × {@code height} pixels. */
  StrokeRaster(int width, int height) {
    this.width = width;
    this.height = height;
    changes = new float[(width + 2) * height];
    first = new int[height];
    last = new int[height];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    firstRow = height;
    lastRow = -1;
  }

  /** Whether it is for pictures of this size. */
  boolean hasSize(int wantedWidth, int wantedHeight) {
    return width == wantedWidth && height == wantedHeight;
  }

  /**
   * Draws the Bézier curve that leaves (x1, y1) and arrives at (x2, y2) level, with its control
   * points halfway between the two; x1 < x2.
   *
   * @param thickness of the stroke in pixels
   * @param rgb its colour; an alpha is not looked at
   * @param opacity from 0 to 1
   * @param pixels to draw over, rows from the top
   */
  void curve(
      double x1,
      double y1,
      double x2,
      double y2,
      double thickness,
      int rgb,
      double opacity,
      int[] pixels) {
    double across = x2 - x1;
    double rise = y2 - y1;
    double half = thickness / 2;
    int pieces = pieces(across, Math.abs(rise), half);
    double upperX = x1;
    double upperY = y1 - half;
    double lowerX = x1;
    double lowerY = y1 + half;
    line(lowerX, lowerY, upperX, upperY);
    for (int k = 1; k <= pieces; k++) {
      double t = (double) k / pieces;
      double x = x1 + across * (1.5 * t * (1 - t) + t * t * t);
      double y = y1 + rise * t * t * (3 - 2 * t);
      double alongX = across * (1.5 - 3 * t + 3 * t * t);
      double alongY = rise * 6 * t * (1 - t);
      double reach = half / Math.sqrt(alongX * alongX + alongY * alongY);
      double nextUpperX = x + alongY * reach;
      double nextUpperY = y - alongX * reach;
      double nextLowerX = x - alongY * reach;
      double nextLowerY = y + alongX * reach;
      line(upperX, upperY, nextUpperX, nextUpperY);
      line(nextLowerX, nextLowerY, lowerX, lowerY);
      upperX = nextUpperX;
      upperY = nextUpperY;
      lowerX = nextLowerX;
      lowerY = nextLowerY;
    }
    line(upperX, upperY, lowerX, lowerY);
    fill(rgb, opacity, pixels);
  }

  /**
   * How many chords stand for a curve. |B″| ≤ 6·rise, and a chord over a share h of t errs by at
   * most |B″|h²/8; its direction turns by at most |B″|h/|B′| ≤ 4·rise·h/across, and where it turns
   * by θ, what is half a stroke away errs by another half·θ²/8.
   */
  private static int pieces(double across, double rise, double half) {
    double turn = 4 * rise / across;
    double squared = (6 * rise + half * turn * turn) / (8 * FLATNESS);
    return (int) Math.clamp(Math.ceil(Math.sqrt(squared)), 1, MOST_PIECES);
  }

  /** Draws an opaque rectangle; see {@link #curve}. */
  void rectangle(double x, double y, double wide, double high, int rgb, int[] pixels) {
    line(x, y + high, x, y);
    line(x + wide, y, x + wide, y + high);
    fill(rgb, 1, pixels);
  }

  /** Takes up a piece of an outline. */
  private void line(double x1, double y1, double x2, double y2) {
    if (y1 == y2) {
      return;
    }
    double sign = y1 < y2 ? 1 : -1;
    double top = Math.max(0, Math.min(y1, y2));
    double bottom = Math.min(height, Math.max(y1, y2));
    if (top >= bottom) {
      return;
    }
    double slope = (x2 - x1) / (y2 - y1);
    int endRow = (int) Math.ceil(bottom);
    int row = (int) top;
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, endRow - 1);
    double y = top;
    double x = x1 + (top - y1) * slope;
    for (; row < endRow; row++) {
      double nextY = Math.min(row + 1, bottom);
      double nextX = x + (nextY - y) * slope;
      cross(row, Math.min(x, nextX), Math.max(x, nextX), sign * (nextY - y));
      x = nextX;
      y = nextY;
    }
  }

  /**
   * In {@code row}, a height of {@code fraction} is crossed between {@code from} and {@code to}.
   */
  private void cross(int row, double from, double to, double fraction) {
    if (from < 0 && to > 0) {
      double outside = fraction * from / (from - to);
      cross(row, 0, 0, outside);
      cross(row, 0, to, fraction - outside);
      return;
    }
    if (from < width && to > width) {
      cross(row, from, width, fraction * (width - from) / (to - from));
      return;
    }
    // What is crossed left of the picture covers it whole, and right of it not at all.
    double left = from < 0 ? 0 : from > width ? width : from;
    double right = to < 0 ? 0 : to > width ? width : to;
    int pixel = (int) left;
    int end = (int) right;
    if (pixel < first[row]) {
      first[row] = pixel;
    }
    if (end + 1 > last[row]) {
      last[row] = end + 1;
    }
    int at = row * (width + 2) + pixel;
    if (pixel == end) {
      double area = pixel + 1 - (left + right) / 2;
      changes[at] += (float) (fraction * area);
      changes[at + 1] += (float) (fraction * (1 - area));
      return;
    }
    // Inside the piece G is a parabola: G(u) = (u − left)² / 2(right − left).
    double curvature = fraction / (right - left);
    double begun = pixel + 1 - left;
    double area = 0.5 * curvature * begun * begun;
    changes[at] += (float) area;
    double grown = curvature * (begun + 0.5);
    for (int k = pixel + 1; k < end; k++) {
      at++;
      changes[at] += (float) (grown - area);
      area = grown;
      grown += curvature;
    }
    double before = 0.5 * curvature * (end - left) * (end - left);
    double lastArea = fraction * (end + 1 - (left + right) / 2) - before;
    changes[at + 1] += (float) (lastArea - area);
    changes[at + 2] += (float) (fraction - lastArea);
  }

  /** Paints what the outline encloses, and forgets it. */
  private void fill(int rgb, double opacity, int[] pixels) {
    float full = (float) (256 * opacity);
    int redBlue = rgb & RED_BLUE;
    int alphaGreen = 0xff0000 | rgb >> 8 & 0xff;
    for (int row = firstRow; row <= lastRow; row++) {
      int start = row * (width + 2);
      int end = Math.min(last[row], width - 1);
      float covered = 0;
      for (int x = first[row]; x <= end; x++) {
        covered += changes[start + x];
        changes[start + x] = 0;
        float area = Math.min(1, Math.abs(covered));
        int weight = (int) (full * area + 0.5f);
        if (weight > 0) {
          // Two channels in one product: each has eight bits to spare.
          int at = row * width + x;
          int below = pixels[at];
          int rest = 256 - weight;
          int rb = redBlue * weight + (below & RED_BLUE) * rest + HALF >>> 8 & RED_BLUE;
          int ag = alphaGreen * weight + (below >>> 8 & RED_BLUE) * rest + HALF & ~RED_BLUE;
          pixels[at] = ag | rb;
        }
      }
      changes[start + width] = 0;
      changes[start + width + 1] = 0;
      first[row] = Integer.MAX_VALUE;
      last[row] = -1;
    }
    firstRow = height;
    lastRow = -1;
  }
}
