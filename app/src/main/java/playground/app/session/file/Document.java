package playground.app.session.file;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An experiment from its beginning through all that the user makes of it, which has one file at
 * most. What is opened or begun anew is another document.
 */
public final class Document {
  private final ReadOnlyObjectWrapper<@Nullable SavedFile> file =
      new ReadOnlyObjectWrapper<>(this, "file");

  /** Its file; null where it was neither opened from one nor saved. */
  public ReadOnlyObjectProperty<@Nullable SavedFile> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** It is in {@code newFile} from now on, as that has just been read or written. */
  public void isIn(SavedFile newFile) {
    file.set(newFile);
  }
}
