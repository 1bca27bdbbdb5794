package playground.app.preference;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each system keeps what programs remember for a user. */
public final class PreferencesFile {
  private PreferencesFile() {}

  /** The file of this user; empty where the system has no way to name it. */
  public static Optional<Path> find() {
    return find(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  static Optional<Path> find(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    try {
      Path folder;
      if (name.startsWith("windows")) {
        folder =
            absolute(environment.get("APPDATA"))
                .orElse(Path.of(home, "AppData", "Roaming"))
                .resolve("Backprop Playground");
      } else if (name.startsWith("mac")) {
        folder = Path.of(home, "Library", "Application Support", "Backprop Playground");
      } else {
        folder =
            absolute(environment.get("XDG_CONFIG_HOME"))
                .orElse(Path.of(home, ".config"))
                .resolve("backprop-playground");
      }
      return Optional.of(folder.resolve("preferences.properties"));
    } catch (InvalidPathException e) {
      // A home whose name the program's character encoding cannot write.
      return Optional.empty();
    }
  }

  static Optional<Path> absolute(@Nullable String folder) {
    return Optional.ofNullable(folder).map(Path::of).filter(Path::isAbsolute);
  }
}
