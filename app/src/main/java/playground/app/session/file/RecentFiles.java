package playground.app.session.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files that were opened or saved last. */
public final class RecentFiles {
  /** How many are remembered. */
  public static final int MOST = 10;

  private final ReadOnlyObjectWrapper<List<Path>> files =
      new ReadOnlyObjectWrapper<>(this, "files", List.of());

  /** The files, the latest first; at most {@value #MOST}, each once. */
  public ReadOnlyObjectProperty<List<Path>> filesProperty() {
    return files.getReadOnlyProperty();
  }

  /** Remembers {@code file} as the latest. */
  public void add(Path file) {
    Path absolute = file.toAbsolutePath();
    set(Stream.concat(Stream.of(absolute), files.get().stream()));
  }

  /** Remembers these alone, the latest first. */
  public void set(Stream<Path> remembered) {
    files.set(remembered.distinct().limit(MOST).toList());
  }

  /** No longer remembers {@code file}. */
  public void remove(Path file) {
    set(files.get().stream().filter(each -> !each.equals(file)));
  }

  /** No longer remembers any. */
  public void clear() {
    files.set(List.of());
  }
}
