package playground.app.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** There is no room for a file. */
public final class DiskFullException extends FileSystemException {
  private static final long serialVersionUID = 1;

  private final long size;

  DiskFullException(Path file, long size) {
    super(file.toString());
    this.size = size;
  }

  /** How much room the file needs, in bytes. */
  public long size() {
    return size;
  }

  /**
   * Whether {@code size} bytes do not fit into {@code folder}: Java has no exception of its own.
   */
  static boolean isReason(Path folder, long size) throws IOException {
    return Files.getFileStore(folder).getUsableSpace() < size;
  }
}
