package playground.app.figure.vector;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import playground.app.figure.surface.Figure;

/** Draws figures as pixels; off the JavaFX thread, since a large one takes seconds. */
public final class FigureImage {
  private FigureImage() {}

  /** Its pixels row by row, each as ARGB with all of its alpha. */
  public static int[] pixels(Figure figure, FigureSize size) {
    return of(figure, size).getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
  }

  /** The picture of {@code figure}. */
  public static BufferedImage of(Figure figure, FigureSize size) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      size.drawForPixels(figure, g);
    } finally {
      g.dispose();
    }
    return image;
  }
}
