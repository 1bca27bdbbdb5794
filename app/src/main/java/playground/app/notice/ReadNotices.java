package playground.app.notice;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import playground.app.file.NotAFileException;
import playground.app.text.Notice;
import playground.app.text.Shortened;

/** Why a file could not be read to its end, in a sentence that names it. */
public final class ReadNotices {
  private static final int LONGEST = 200;

  private ReadNotices() {}

  public static Notice of(IOException e, String name) {
    return switch (e) {
      case NoSuchFileException missing -> Notice.problem("file.noFile", name);
      case NotAFileException other -> Notice.problem("file.notAFile", name);
      case AccessDeniedException denied -> Notice.problem("file.denied", name);
      default ->
          Notice.problem(
              "file.unreadable", name, Shortened.toLine(LONGEST, String.valueOf(e.getMessage())));
    };
  }
}
