package playground.app.notice;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import playground.app.file.DiskFullException;
import playground.app.file.WriteProtectedException;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;

/** What came of writing a file, in a sentence that names it. */
public final class WriteNotices {
  private static final int LONGEST = 200;

  private WriteNotices() {}

  /** Writes a file. */
  public interface Write {
    void run() throws IOException;
  }

  public static Notice of(Path file, Write write) {
    try {
      write.run();
      return Notice.info("export.written", file);
    } catch (IOException e) {
      return of(file, e);
    }
  }

  private static Notice of(Path file, IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> Notice.problem("export.denied", file);
      case WriteProtectedException kept -> Notice.problem("export.protected", file);
      case DiskFullException full ->
          Notice.problem(
              "export.diskFull", file, Numbers.format(Math.max(0.001, full.size() / 1e6), 2));
      case FileAlreadyExistsException other -> Notice.problem("export.notAFile", file);
      // The folder of what a link leads to, where the file is one.
      case NoSuchFileException missing ->
          Notice.problem("export.noFolder", line(String.valueOf(missing.getFile())));
      case FileSystemLoopException loop -> Notice.problem("export.loop", file);
      // Its message begins with a name, which can be that of the unfinished file.
      case FileSystemException other when other.getReason() != null ->
          failed(file, other.getReason());
      default -> failed(file, String.valueOf(e.getLocalizedMessage()));
    };
  }

  /** It is not written, for a reason that only the system has words for. */
  public static Notice failed(Path file, String reason) {
    return Notice.problem("export.failed", file, line(reason));
  }

  private static String line(String text) {
    return Shortened.toLine(LONGEST, text);
  }
}
