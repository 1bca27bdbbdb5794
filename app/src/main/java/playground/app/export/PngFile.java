package playground.app.export;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes PNG files so that there is always a whole one: the old, or the new. */
public final class PngFile {
  private PngFile() {}

  /**
   * Writes {@code image} beside {@code file} and puts it in its place once it is complete.
   *
   * @throws IOException if the folder cannot be written to; {@code file} is as before then
   */
  public static void write(RenderedImage image, Path file) throws IOException {
    WholeFile.write(
        file,
        ".png",
        unfinished -> {
          if (!ImageIO.write(image, "png", unfinished.toFile())) {
            throw new IOException("no PNG writer");
          }
        });
  }
}
