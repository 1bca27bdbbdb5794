package playground.app.file;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes PNG files so that there is always a whole one: the old, or the new. */
public final class PngFile {
  private PngFile() {}

  /**
   * Writes {@code image} beside {@code file} and puts it in its place once it is complete.
   *
   * @throws IOException as {@link WholeFile#write}; {@code file} is as before then
   */
  public static void write(RenderedImage image, Path file) throws IOException {
    WholeFile.write(file, ".png", out -> write(image, out));
  }

  /**
   * Writes {@code image} to {@code out}, which stays open.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(RenderedImage image, OutputStream out) throws IOException {
    // Left to itself, ImageIO keeps a second copy in a file of its own.
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", stream)) {
        throw new IOException("no PNG writer");
      }
    }
  }
}
