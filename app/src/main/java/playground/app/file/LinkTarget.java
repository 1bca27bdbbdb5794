package playground.app.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where links lead. */
final class LinkTarget {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private LinkTarget() {}

  /**
   * What {@code file} leads to, whether it is there or not; {@code file} itself where it is no
   * link.
   *
   * @throws FileSystemLoopException if it leads back to itself
   */
  static Path of(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }
}
