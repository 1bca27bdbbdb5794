package playground.app.figure.vector;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Graphics2dSurface;

/**
 * How large a figure is drawn: it fills the size as far as its own shape allows, in the middle.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record FigureSize(int width, int height) {
  /** The smallest width and height. */
  public static final int LEAST = 64;

  /** The largest width and height. */
  public static final int MOST = 4096;

  /** A map that will be printed has at least so many cells along its figure. */
  private static final double LEAST_CELLS = 1600;

  /**
   * @throws IllegalArgumentException if a length is out of its range
   */
  public FigureSize {
    requireLength(width);
    requireLength(height);
  }

  private static void requireLength(int length) {
    if (length < LEAST || length > MOST) {
      throw new IllegalArgumentException(
          "size: " + length + "; " + LEAST + " to " + MOST + " pixels");
    }
  }

  /** The size of {@code figure} in its own shape, {@code width} wide. */
  public static FigureSize ofWidth(int width, Figure figure) {
    return new FigureSize(width, length(width * figure.height() / figure.width()));
  }

  /** The size of {@code figure} in its own shape, whose longer side is {@code side}. */
  public static FigureSize ofLongerSide(int side, Figure figure) {
    double scale = side / Math.max(figure.width(), figure.height());
    return new FigureSize(length(figure.width() * scale), length(figure.height() * scale));
  }

  private static int length(double pixels) {
    return (int) Math.clamp(Math.round(pixels), LEAST, MOST);
  }

  /** Draws {@code figure} on {@code g}, whose units are pixels, for pixels. */
  void drawForPixels(Figure figure, Graphics2D g) {
    draw(figure, g, scale(figure));
  }

  /** As above, for a format that is seen at any size. */
  void drawForAnySize(Figure figure, Graphics2D g) {
    double cells = LEAST_CELLS / Math.max(figure.width(), figure.height());
    draw(figure, g, Math.max(scale(figure), cells));
  }

  private double scale(Figure figure) {
    return Math.min(width / figure.width(), height / figure.height());
  }

  private void draw(Figure figure, Graphics2D g, double cellsPerUnit) {
    double scale = scale(figure);
    g.setColor(new Color(figure.ground(), true));
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    g.translate((width - scale * figure.width()) / 2, (height - scale * figure.height()) / 2);
    g.scale(scale, scale);
    figure.draw(new Graphics2dSurface(g), cellsPerUnit);
  }
}
