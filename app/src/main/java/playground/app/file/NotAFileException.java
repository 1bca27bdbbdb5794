package playground.app.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder or a device, of which some have no end, and some wait for a writer for ever. */
public final class NotAFileException extends FileSystemException {
  private static final long serialVersionUID = 1;

  NotAFileException(Path file) {
    super(file.toString());
  }
}
