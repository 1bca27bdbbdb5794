package playground.app.view;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import playground.app.export.SavedExperiment;
import playground.app.session.Background;
import playground.app.session.ExperimentFiles;
import playground.app.session.Notice;
import playground.app.session.SessionModel;
import playground.model.experiment.Experiment;

/** Opens experiments from files, and saves the present one. */
final class ExperimentCommands {
  private final ViewContext context;
  private final SessionModel session;
  private final FileTargets files;
  private final ExperimentFiles experiments;

  ExperimentCommands(ViewContext context, FileTargets files) {
    this.context = context;
    this.files = files;
    session = context.session();
    experiments = new ExperimentFiles(session);
  }

  /** Asks for a file and opens it. */
  void askForExperiment() {
    files.chooseExperiment().ifPresent(this::open);
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
    files.chooseJson("backprop-experiment.json").ifPresent(this::save);
  }

  private void save(Path file) {
    Experiment present = session.experimentProperty().get();
    session.tell(Notice.info("export.writing", file));
    Background.run(
        "experiment",
        () -> WriteNotices.of(file, () -> SavedExperiment.write(present, file)),
        written -> session.tell(experiments.saved(written)));
  }
}
