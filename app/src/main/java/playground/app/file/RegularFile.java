package playground.app.file;

import java.nio.file.Files;
import java.nio.file.Path;

/** What can be read to its end: neither a folder nor a device. */
public final class RegularFile {
  private RegularFile() {}

  /**
   * @throws NotAFileException if {@code file} is there and is something else
   */
  public static void require(Path file) throws NotAFileException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new NotAFileException(file);
    }
  }
}
