package playground.app.view;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import playground.app.session.Notice;

/** What came of writing a file, for the status line. */
final class WriteNotices {
  private WriteNotices() {}

  /** Writes a file. */
  interface Write {
    void run() throws IOException;
  }

  static Notice of(Path file, Write write) {
    try {
      write.run();
      return Notice.info("export.written", file);
    } catch (AccessDeniedException e) {
      return Notice.problem("export.denied", file);
    } catch (FileAlreadyExistsException e) {
      return Notice.problem("export.notAFile", file);
    } catch (NoSuchFileException e) {
      return Notice.problem("export.noFolder", file);
    } catch (IOException e) {
      return Notice.problem("export.failed", file, String.valueOf(e.getLocalizedMessage()));
    }
  }
}
