package playground.app.export;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(file + " is a folder");
    }
    Path unfinished = Files.createTempFile(folder, ".unfinished", ".png");
    try {
      if (!ImageIO.write(image, "png", unfinished.toFile())) {
        throw new IOException("no PNG writer");
      }
      replace(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
