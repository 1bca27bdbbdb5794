package playground.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the user's documents are. */
final class DocumentsFolder {
  /** A line of the XDG user directories: {@code XDG_DOCUMENTS_DIR="$HOME/文档"}. */
  private static final Pattern LINE =
      Pattern.compile("^XDG_DOCUMENTS_DIR=\"(\\$HOME)?(.*)\"\\s*$", Pattern.MULTILINE);

  private DocumentsFolder() {}

  /** The folder, or else the user's home; empty where neither is there. */
  static Optional<File> find() {
    return find(System.getProperty("user.home"), System.getenv());
  }

  static Optional<File> find(String home, Map<String, String> environment) {
    Optional<File> named = namedByDesktop(home, environment).filter(File::isDirectory);
    return named
        .or(() -> Optional.of(new File(home, "Documents")).filter(File::isDirectory))
        .or(() -> Optional.of(new File(home)).filter(File::isDirectory));
  }

  /** What a Linux desktop calls it, in the user's language. */
  private static Optional<File> namedByDesktop(String home, Map<String, String> environment) {
    try {
      String folder = environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config");
      Path names = Path.of(folder, "user-dirs.dirs");
      if (!Files.isRegularFile(names)) {
        return Optional.empty();
      }
      Matcher line = LINE.matcher(Files.readString(names));
      return line.find()
          ? Optional.of(new File((line.group(1) == null ? "" : home) + line.group(2)))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // The dialog can begin elsewhere.
      return Optional.empty();
    }
  }
}
