package playground.app.view;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where a file should go; the system's dialog, or something else in tests. */
public interface FileTargets {
  /**
   * Asks for a PNG file to write.
   *
   * @param suggestion a file name
   * @return empty where the user thought better of it
   */
  Optional<Path> choosePng(String suggestion);
}
