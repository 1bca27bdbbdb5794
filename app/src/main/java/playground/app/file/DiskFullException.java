package playground.app.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
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
   * Whether {@code e} was thrown because {@code size} bytes do not fit into {@code folder}: Java
   * has no exception of its own for that. A file system that cannot be written to has no room
   * either, though that is not the reason; nor is it where one may not write.
   */
  static boolean isReason(IOException e, Path folder, long size) throws IOException {
    FileStore store = Files.getFileStore(folder);
    return !(e instanceof AccessDeniedException)
        && !store.isReadOnly()
        && store.getTotalSpace() > 0
        && store.getUsableSpace() < size;
  }
}
