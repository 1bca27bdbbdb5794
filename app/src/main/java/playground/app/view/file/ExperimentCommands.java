package playground.app.view.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import playground.app.file.SavedExperiment;
import playground.app.session.SessionModel;
import playground.app.session.io.ExperimentFiles;
import playground.app.session.io.FileWrites;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Experiment;
import playground.model.training.history.SavedRun;

/** Opens experiments from files, and saves the present one. */
public final class ExperimentCommands {
  private final ViewContext context;
  private final SessionModel session;
  private final FilePrompt prompt;
  private final FileSaving saving;
  private final ExperimentFiles experiments;

  public ExperimentCommands(ViewContext context, FilePrompt prompt, FileSaving saving) {
    this.context = context;
    this.prompt = prompt;
    this.saving = saving;
    session = context.session();
    experiments = new ExperimentFiles(session, context.edits(), context.options());
  }

  /** Asks for a file and opens it. */
  void askForExperiment() {
    prompt.toRead(FileKind.EXPERIMENT, this::open);
  }

  /** Whether a file is one of an experiment, by its name. */
  static boolean isExperiment(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** Opens a file. */
  void open(Path file) {
    experiments.open(file);
  }

  /** Opens a file's content. */
  void open(String pasted) {
    experiments.open(
        context.texts().get("file.pasted"),
        () -> new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8)));
  }

  /** Asks where the present experiment should go and writes it there. */
  void save() {
    Experiment present = session.experimentProperty().get();
    List<String> hidden = context.options().hiddenProperty().get().names();
    saving.save(
        FileKind.EXPERIMENT,
        "backprop-experiment.json",
        file -> SavedExperiment.write(present, hidden, null, file),
        experiments::saved);
  }

  /** Likewise, with what was learned: opened again, training goes on from there. */
  void saveTrained() {
    List<String> hidden = context.options().hiddenProperty().get().names();
    Future<SavedRun> run = session.savedRun();
    saving.save(
        FileKind.EXPERIMENT,
        "backprop-experiment.json",
        file -> {
          SavedRun saved = FileWrites.await(run);
          SavedExperiment.write(saved.experiment(), hidden, saved.checkpoint(), file);
        });
  }
}
