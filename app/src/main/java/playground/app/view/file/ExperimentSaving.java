package playground.app.view.file;

import java.nio.file.Path;
import java.util.concurrent.Future;
import playground.app.file.SavedExperiment;
import playground.app.session.SessionModel;
import playground.app.session.file.Document;
import playground.app.session.file.FileContent;
import playground.app.session.file.SavedFile;
import playground.app.session.file.TrainingPlace;
import playground.app.session.io.FileWrites;
import playground.app.text.Notice;
import playground.app.view.context.ViewContext;
import playground.model.experiment.file.WindowState;
import playground.model.training.history.SavedRun;

/** Saves the present experiment, in its file or in one that the user chooses. */
public final class ExperimentSaving {
  private final ViewContext context;
  private final SessionModel session;
  private final FilePrompt prompt;
  private final FileSaving saving;

  public ExperimentSaving(ViewContext context, FilePrompt prompt, FileSaving saving) {
    this.context = context;
    this.prompt = prompt;
    this.saving = saving;
    session = context.session();
  }

  /** Writes the experiment as it was at one moment to a file. */
  private interface Moment {
    void writeTo(Path file);
  }

  /** Saves in the file of the experiment what that holds, or asks where there is none. */
  void save() {
    save(() -> {});
  }

  /**
   * Likewise.
   *
   * @param saved runs once it is written, and not where it could not be
   */
  void save(Runnable saved) {
    SavedFile file = session.documentProperty().get().fileProperty().get();
    if (file == null) {
      ask(settings(saved));
    } else {
      (file.content().isTrained() ? trained(saved) : settings(saved)).writeTo(file.path());
    }
  }

  /** Asks where the settings should go and writes them there. */
  void saveAs() {
    ask(settings(() -> {}));
  }

  /** Likewise, with what was learned: opened again, training goes on from there. */
  void saveTrainedAs() {
    ask(trained(() -> {}));
  }

  private void ask(Moment now) {
    SavedFile file = session.documentProperty().get().fileProperty().get();
    prompt.toWrite(
        FileKind.EXPERIMENT,
        file == null ? "backprop-experiment.json" : String.valueOf(file.path().getFileName()),
        now::writeTo);
  }

  private Moment settings(Runnable saved) {
    Document document = session.documentProperty().get();
    FileContent content = new FileContent(session.experimentProperty().get(), kept(), null);
    return file ->
        saving.write(
            file,
            to -> SavedExperiment.write(content.experiment(), content.window(), null, to),
            outcome ->
                told(
                    withoutWhatWasSetByHand(outcome),
                    () -> isIn(document, new SavedFile(file, content)),
                    saved));
  }

  private Moment trained(Runnable saved) {
    Document document = session.documentProperty().get();
    WindowState window = kept();
    Future<SavedRun> run = session.savedRun();
    return file ->
        saving.write(
            file,
            to -> {
              SavedRun there = FileWrites.await(run);
              SavedExperiment.write(there.experiment(), window, there.checkpoint(), to);
            },
            outcome ->
                told(
                    outcome,
                    () -> isIn(document, new SavedFile(file, content(run, window))),
                    saved));
  }

  private void isIn(Document document, SavedFile file) {
    document.isIn(file);
    context.options().recentFiles().add(file.path());
  }

  private static FileContent content(Future<SavedRun> written, WindowState window) {
    SavedRun run = written.resultNow();
    return new FileContent(run.experiment(), window, TrainingPlace.of(run.checkpoint()));
  }

  private void told(Notice outcome, Runnable written, Runnable saved) {
    session.tell(outcome);
    if (outcome.kind() == Notice.Kind.INFO) {
      written.run();
      saved.run();
    }
  }

  private WindowState kept() {
    return session.documentProperty().get().kept(context.options().hiddenProperty().get().names());
  }

  private Notice withoutWhatWasSetByHand(Notice written) {
    boolean byHand = !session.newest().setByHand().isEmpty();
    return byHand && written.kind() == Notice.Kind.INFO
        ? Notice.info("file.savedWithoutByHand", written.arguments().toArray())
        : written;
  }
}
