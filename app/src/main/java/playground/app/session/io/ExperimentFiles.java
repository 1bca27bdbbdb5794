package playground.app.session.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import playground.app.file.RegularFile;
import playground.app.session.HiddenControls;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.file.Document;
import playground.app.session.file.FileContent;
import playground.app.session.file.SavedFile;
import playground.app.session.file.TrainingPlace;
import playground.app.session.undo.EditHistory;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.model.experiment.file.WindowState;
import playground.model.training.Checkpoint;
import playground.model.training.file.TrainedFile;

/**
 * Opens files of experiments as the session's own. They are read on another thread; of a file that
 * is wrong the status line says why, and the experiment goes on as it was. Of several that are
 * being read at once, the one that was asked for last counts.
 */
public final class ExperimentFiles {
  private final SessionModel session;
  private final EditHistory edits;
  private final ViewOptions options;
  private long asked;

  /** For this session, whose edits can be undone, and the window that shows it. */
  public ExperimentFiles(SessionModel session, EditHistory edits, ViewOptions options) {
    this.session = session;
    this.edits = edits;
    this.options = options;
  }

  /** Starts the experiment of {@code file}: where it was saved, or from its beginning. */
  public void open(Path file) {
    open(
        file,
        Shortened.nameOf(file),
        () -> {
          RegularFile.require(file);
          return Files.newInputStream(file);
        });
  }

  /**
   * Starts the experiment of a file from its beginning.
   *
   * @param name of the file, or what else it is
   */
  public void open(String name, ExperimentReader.Source source) {
    open(null, name, source);
  }

  private void open(@Nullable Path file, String name, ExperimentReader.Source source) {
    session.tell(Notice.info("file.reading", name));
    long mine = ++asked;
    Background.run(
        "experiment",
        () -> ExperimentReader.read(name, source),
        outcome -> {
          if (mine == asked) {
            take(file, name, outcome);
          }
        });
  }

  private void take(@Nullable Path file, String name, ExperimentReader.Outcome outcome) {
    switch (outcome) {
      case ExperimentReader.Good(TrainedFile.Opened opened) ->
          edits.asOneStep(
              () -> {
                options
                    .hiddenProperty()
                    .set(HiddenControls.of(opened.settings().window().hidden()));
                session.begin(opened.experiment(), told(name, opened));
                Document document = session.documentProperty().get();
                opened.settings().window().lesson().ifPresent(document.lessonProperty()::set);
                if (file != null) {
                  document.isIn(new SavedFile(file, content(opened)));
                  options.recentFiles().add(file);
                }
                opened.checkpoint().ifPresent(checkpoint -> goOnFrom(checkpoint, name));
              });
      case ExperimentReader.Bad(Notice reason) -> session.tell(reason);
    }
  }

  private static FileContent content(TrainedFile.Opened opened) {
    return new FileContent(
        opened.experiment(),
        new WindowState(
            HiddenControls.of(opened.settings().window().hidden()).names(),
            opened.settings().window().lesson()),
        opened.checkpoint().map(TrainingPlace::of).orElse(null));
  }

  private static Notice told(String name, TrainedFile.Opened opened) {
    return opened
        .checkpoint()
        .map(
            checkpoint ->
                Notice.info("file.openedTrained", name, Numbers.count(checkpoint.epoch())))
        .orElseGet(
            () ->
                Notice.info(
                    opened.settings().wasScaled() ? "file.openedScaled" : "file.opened", name));
  }

  private void goOnFrom(Checkpoint checkpoint, String name) {
    Future<Boolean> answer = session.goOnFrom(checkpoint);
    Background.run(
        "checkpoint",
        () -> isYes(answer),
        goesOn -> {
          if (!goesOn) {
            session.tell(Notice.problem("file.notFinite", name));
          }
        });
  }

  private static boolean isYes(Future<Boolean> answer) {
    try {
      return FileWrites.await(answer);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether {@code text} is meant as a file's content, be it a good one or not. */
  public static boolean isMeantAsExperiment(String text) {
    return text.stripLeading().startsWith("{");
  }
}
