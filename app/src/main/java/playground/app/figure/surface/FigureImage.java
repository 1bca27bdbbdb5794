package playground.app.figure.surface;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Draws figures as pixels; off the JavaFX thread, since a large one takes seconds. */
public final class FigureImage {
  /** The smallest size in pixels. */
  public static final int LEAST_SIZE = 300;

  /** The largest size in pixels. */
  public static final int MOST_SIZE = 4096;

  private FigureImage() {}

  /**
   * The picture of {@code figure}.
   *
   * @param size pixels of its longer side, {@link #LEAST_SIZE} to {@link #MOST_SIZE}
   * @throws IllegalArgumentException if {@code size} is out of its range
   */
  public static BufferedImage of(Figure figure, int size) {
    if (size < LEAST_SIZE || size > MOST_SIZE) {
      throw new IllegalArgumentException(
          "size: " + size + "; " + LEAST_SIZE + " to " + MOST_SIZE + " pixels");
    }
    double scale = size / Math.max(figure.width(), figure.height());
    BufferedImage image =
        new BufferedImage(
            pixels(figure.width(), scale),
            pixels(figure.height(), scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(scale, scale);
      figure.draw(new Graphics2dSurface(g), scale);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static int pixels(double length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }
}
