package playground.app.figure.vector;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import playground.app.figure.surface.Figure;

/** Draws figures as pixels, at a size that need not have their shape. */
public final class PixelImage {
  private PixelImage() {}

  /**
   * The picture of {@code figure}.
   *
   * @param ground the colour beside it, as ARGB
   */
  public static BufferedImage of(Figure figure, FigureSize size, int ground) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      size.drawForPixels(figure, ground, g);
    } finally {
      g.dispose();
    }
    return image;
  }
}
