package playground.app.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that there is always a whole one: the old, or the new. */
final class WholeFile {
  private WholeFile() {}

  /** Writes what is to be in a file. */
  interface Content {
    void writeTo(Path unfinished) throws IOException;
  }

  /**
   * Writes {@code content} beside {@code file} and puts it in its place once it is complete.
   *
   * @throws IOException if the folder cannot be written to; {@code file} is as before then
   */
  static void write(Path file, String suffix, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(file + " is a folder");
    }
    Path unfinished = Files.createTempFile(folder, ".unfinished", suffix);
    try {
      content.writeTo(unfinished);
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
