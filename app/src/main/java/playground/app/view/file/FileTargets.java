package playground.app.view.file;

import java.io.File;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the user for files; the system's dialogs, or something else in tests. */
public interface FileTargets {

  /**
   * Asks for a file to write.
   *
   * @param suggestion a file name
   * @param folder to begin in; null where none was used yet
   * @return empty where the user thought better of it
   */
  Optional<File> toWrite(FileKind kind, String suggestion, @Nullable File folder);

  /**
   * Asks for a file to read.
   *
   * @param folder to begin in; null where none was used yet
   * @return empty where the user thought better of it
   */
  Optional<File> toRead(FileKind kind, @Nullable File folder);
}
