package playground.app.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that must not be written, though its folder may be. */
public final class WriteProtectedException extends FileSystemException {
  private static final long serialVersionUID = 1;

  WriteProtectedException(Path file) {
    super(file.toString());
  }
}
