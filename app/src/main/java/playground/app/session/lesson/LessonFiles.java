package playground.app.session.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import playground.app.file.FolderWatch;
import playground.app.notice.ReadNotices;
import playground.app.session.SessionModel;
import playground.app.session.io.Background;
import playground.app.text.Notice;
import playground.app.text.Shortened;

/**
 * Lessons in the user's files. They are read on another thread; while one is open, a change that is
 * saved in its file is shown at once. A file that is wrong is told in the status line, and all goes
 * on as it was.
 */
public final class LessonFiles implements AutoCloseable {
  private final SessionModel session;
  private final Lessons lessons;
  private final Map<String, Path> files = new HashMap<>();
  private @Nullable Followed followed;

  /** Of several readings the one that was asked for last counts, whichever ends last. */
  private long opens;

  private long looks;

  /**
   * The file of the open lesson.
   *
   * @param read what it held when it was last read
   */
  private record Followed(
      String id, Path file, FolderWatch watch, LessonFile.@Nullable Outcome read) {}

  /** For the lessons of a session. */
  public LessonFiles(SessionModel session, Lessons lessons) {
    this.session = session;
    this.lessons = lessons;
    lessons
        .placeProperty()
        .subscribe(place -> forgetUnless(place == null ? "" : place.lesson().id()));
  }

  /**
   * Adds the lessons of the files in {@code folder} to the menu, in the order of their names. What
   * is wrong with one is told; where there is no such folder, nothing happens.
   */
  public void addAll(Path folder) {
    Background.run(
        "lessons", () -> LessonFolder.read(folder), found -> found.forEach(this::addOne));
  }

  private void addOne(Path file, LessonFile.Outcome outcome) {
    switch (outcome) {
      case LessonFile.Bad(Notice reason) -> session.tell(reason);
      case LessonFile.Good good -> {
        if (files.putIfAbsent(good.id(), file) == null) {
          lessons.library().add(good);
        }
      }
    }
  }

  /** Opens the lesson of a file, at its first step. */
  public void open(Path file) {
    long mine = ++opens;
    read(
        file,
        outcome -> {
          if (mine == opens) {
            opened(file, outcome);
          }
        });
  }

  /** Opens one of the user's lessons again, from its file. */
  public void openAgain(String id) {
    open(files.get(id));
  }

  /** Says what is wrong with the lesson of a file, or that nothing is. */
  public void check(Path file) {
    read(
        file,
        outcome -> {
          switch (outcome) {
            case LessonFile.Bad(Notice reason) -> session.tell(reason);
            case LessonFile.Good good -> session.tell(good.sound(Shortened.nameOf(file)));
          }
        });
  }

  private static void read(Path file, Consumer<LessonFile.Outcome> then) {
    Background.run("lesson", () -> LessonFile.read(file), then);
  }

  private void opened(Path file, LessonFile.Outcome outcome) {
    switch (outcome) {
      case LessonFile.Bad(Notice reason) -> session.tell(reason);
      case LessonFile.Good good -> {
        files.put(good.id(), file);
        lessons.open(good);
        follow(good, file);
      }
    }
  }

  private void follow(LessonFile.Good good, Path file) {
    forgetUnless("");
    try {
      FolderWatch watch =
          new FolderWatch(
              file.toAbsolutePath().getParent(), () -> Platform.runLater(() -> lookAgain(file)));
      followed = new Followed(good.id(), file, watch, good);
    } catch (IOException e) {
      session.tell(ReadNotices.of(e, Shortened.nameOf(file)));
    }
  }

  private void lookAgain(Path file) {
    if (followed != null && followed.file().equals(file)) {
      long mine = ++looks;
      read(
          file,
          outcome -> {
            if (mine == looks) {
              changed(file, outcome);
            }
          });
    }
  }

  /** Something in the folder has changed; it need not be the lesson. */
  private void changed(Path file, LessonFile.Outcome outcome) {
    Followed now = followed;
    if (now == null || !now.file().equals(file) || outcome.equals(now.read())) {
      return;
    }
    followed = new Followed(now.id(), file, now.watch(), outcome);
    switch (outcome) {
      case LessonFile.Bad(Notice reason) -> session.tell(reason);
      case LessonFile.Good good -> {
        lessons.replace(good);
        session.tell(Notice.info("lesson.readAgain", Shortened.nameOf(file)));
      }
    }
  }

  private void forgetUnless(String id) {
    if (followed != null && !followed.id().equals(id)) {
      followed.watch().close();
      followed = null;
    }
  }

  /** Ends watching. */
  @Override
  public void close() {
    forgetUnless("");
  }
}
