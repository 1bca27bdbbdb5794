package playground.app.session.io;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import playground.app.session.HiddenControls;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.file.Document;
import playground.app.session.file.FileContent;
import playground.app.session.file.SavedFile;
import playground.app.session.file.TrainingPlace;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.LessonPlace;
import playground.model.experiment.file.WindowState;
import playground.model.training.snapshot.Snapshot;

/**
 * The file of the present experiment, and whether saving would change what it holds. That is found
 * by comparing, so that it does not matter what has changed something, and undoing it counts.
 */
public final class CurrentFile {
  private final SessionModel session;
  private final ViewOptions options;
  private final ObservableValue<@Nullable SavedFile> file;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
  private @Nullable Compared compared;

  /** Compares with what this session and its window have. */
  public CurrentFile(SessionModel session, ViewOptions options) {
    this.session = session;
    this.options = options;
    file = session.documentProperty().flatMap(Document::fileProperty);
  }

  /** What was compared last; the very same need not be compared again. */
  private record Compared(
      @Nullable SavedFile file,
      Experiment experiment,
      HiddenControls hidden,
      @Nullable LessonPlace lesson,
      Snapshot snapshot) {
    WindowState window() {
      return new WindowState(hidden.names(), Optional.ofNullable(lesson));
    }

    boolean isSame(Compared other) {
      return file == other.file
          && experiment == other.experiment
          && hidden == other.hidden
          && lesson == other.lesson
          && snapshot == other.snapshot;
    }
  }

  /** The file of the present experiment; null where there is none. */
  public ObservableValue<@Nullable SavedFile> fileProperty() {
    return file;
  }

  /**
   * Whether there is a file, and something that it holds differs from what is there; as of the last
   * {@link #pulse}.
   */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Compares, where there is something new; called once a frame, after the session's own pulse. */
  public void pulse() {
    Compared now =
        new Compared(
            session.documentProperty().get().fileProperty().get(),
            session.experimentProperty().get(),
            options.hiddenProperty().get(),
            session.documentProperty().get().lessonProperty().get(),
            session.newest());
    if (compared == null || !compared.isSame(now)) {
      compared = now;
      changed.set(now.file() != null && differs(now.file().content(), now));
    }
  }

  private boolean differs(FileContent saved, Compared now) {
    if (!saved.experiment().equals(now.experiment()) || !saved.window().equals(now.window())) {
      return true;
    }
    TrainingPlace place = saved.place();
    // A network that is still to come is the one that was asked for last, as that of a file.
    return place != null && session.isUpToDate() && !place.isOf(now.snapshot());
  }
}
