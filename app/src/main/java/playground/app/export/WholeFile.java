package playground.app.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files so that there is always a whole one: the old, or the new. */
final class WholeFile {
  private WholeFile() {}

  /** Writes what is to be in a file. */
  interface Content {
    void writeTo(Path unfinished) throws IOException;
  }

  /**
   * Writes {@code content} beside {@code file} and puts it in its place once it is complete; where
   * {@code file} is a link, in the place of what it leads to.
   *
   * @throws FileAlreadyExistsException if {@code file} is a folder or a device
   * @throws IOException if the folder cannot be written to; {@code file} is as before then
   */
  static void write(Path file, String suffix, Content content) throws IOException {
    boolean exists = Files.exists(file);
    Path target = exists ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || exists && !Files.isRegularFile(target)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    // A temporary file could be read by its owner alone, also once it is in its place.
    Path unfinished = Files.createFile(folder.resolve(".unfinished" + UUID.randomUUID() + suffix));
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
