package playground.app.session.io;

import java.nio.file.Path;
import java.util.List;
import playground.app.text.Shortened;
import playground.app.text.Texts;

/** What files are called in a list: by their names, with the folder where two are alike. */
public final class RecentNames {
  private static final int LONGEST_FOLDER = 60;

  private RecentNames() {}

  /** A name for each of {@code files}, which are absolute, on one line. */
  public static List<String> of(List<Path> files, Texts texts) {
    return files.stream().map(file -> name(file, files, texts)).toList();
  }

  private static String name(Path file, List<Path> files, Texts texts) {
    String name = Shortened.nameOf(file);
    List<Path> alike =
        files.stream()
            .filter(other -> !other.equals(file) && Shortened.nameOf(other).equals(name))
            .toList();
    return alike.isEmpty()
        ? name
        : texts.get("recent.inFolder", name, Shortened.toLine(LONGEST_FOLDER, folder(file, alike)));
  }

  /** As many folders above {@code file} as tell it from all of {@code alike}. */
  private static String folder(Path file, List<Path> alike) {
    int most = file.getNameCount() - 1;
    for (int folders = 1; folders <= most; folders++) {
      Path end = end(file, folders);
      int count = folders;
      if (alike.stream().noneMatch(other -> end.equals(end(other, count)))) {
        return end.toString();
      }
    }
    return String.valueOf(file.getParent());
  }

  /** The last {@code folders} folders above {@code file}, or all that there are. */
  private static Path end(Path file, int folders) {
    int last = file.getNameCount() - 1;
    int first = Math.max(0, last - folders);
    return last == 0 ? file.getRoot() : file.subpath(first, last);
  }
}
