package playground.app.chart;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** An image whose pixels are replaced as a whole. JavaFX thread only. */
public final class PixelImage {
  private final int[] pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;

  /** An image of this size, transparent at first. */
  public PixelImage(int width, int height) {
    pixels = new int[width * height];
    buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    image = new WritableImage(buffer);
  }

  /** What can be shown. */
  public WritableImage image() {
    return image;
  }

  /** Whether the image has this size. */
  public boolean hasSize(int width, int height) {
    return buffer.getWidth() == width && buffer.getHeight() == height;
  }

  /** Copies opaque or premultiplied ARGB pixels, rows from the top, as many as the image has. */
  public void set(int[] argb) {
    buffer.updateBuffer(
        target -> {
          System.arraycopy(argb, 0, pixels, 0, pixels.length);
          return null;
        });
  }
}
