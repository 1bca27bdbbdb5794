package playground.app.preference;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each system keeps what programs save for a user without being asked. */
public final class DataFolder {
  private DataFolder() {}

  /** The folder of this user; empty where the system has no way to name it. */
  public static Optional<Path> find() {
    return find(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  static Optional<Path> find(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    try {
      if (name.startsWith("windows")) {
        return Optional.of(
            PreferencesFile.absolute(environment.get("LOCALAPPDATA"))
                .orElse(Path.of(home, "AppData", "Local"))
                .resolve("Backprop Playground"));
      }
      if (name.startsWith("mac")) {
        return Optional.of(Path.of(home, "Library", "Application Support", "Backprop Playground"));
      }
      return Optional.of(
          PreferencesFile.absolute(environment.get("XDG_DATA_HOME"))
              .orElse(Path.of(home, ".local", "share"))
              .resolve("backprop-playground"));
    } catch (InvalidPathException e) {
      // A home whose name the program's character encoding cannot write.
      return Optional.empty();
    }
  }
}
