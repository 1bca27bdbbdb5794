package playground.app.session.file;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.file.LessonPlace;
import playground.model.experiment.file.WindowState;

/**
 * An experiment from its beginning through all that the user makes of it, which has one file at
 * most. What is opened or begun anew is another document.
 */
public final class Document {
  private final ReadOnlyObjectWrapper<@Nullable SavedFile> file =
      new ReadOnlyObjectWrapper<>(this, "file");

  private final ObjectProperty<@Nullable LessonPlace> lesson =
      new SimpleObjectProperty<>(this, "lesson");

  /** Its file; null where it was neither opened from one nor saved. */
  public ReadOnlyObjectProperty<@Nullable SavedFile> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Where in a lesson the user is with it; null where no lesson is open. */
  public ObjectProperty<@Nullable LessonPlace> lessonProperty() {
    return lesson;
  }

  /** What a file keeps of the window beside it. */
  public WindowState kept(List<String> hidden) {
    return new WindowState(hidden, Optional.ofNullable(lesson.get()));
  }

  /** It is in {@code newFile} from now on, as that has just been read or written. */
  public void isIn(SavedFile newFile) {
    file.set(newFile);
  }
}
