package playground.app.view.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import playground.app.session.io.Background;
import playground.app.session.io.ExperimentFiles;
import playground.app.text.Notice;
import playground.app.view.context.ViewContext;

/** Opens experiments from files, and begins anew; what is not saved is asked about before that. */
public final class ExperimentCommands {
  private final ViewContext context;
  private final FilePrompt prompt;
  private final UnsavedChanges unsaved;
  private final ExperimentFiles experiments;

  public ExperimentCommands(ViewContext context, FilePrompt prompt, UnsavedChanges unsaved) {
    this.context = context;
    this.prompt = prompt;
    this.unsaved = unsaved;
    experiments = new ExperimentFiles(context.session(), context.edits(), context.options());
  }

  /** Begins with the experiment of the first start. */
  void openNew() {
    unsaved.before(context.session()::openNew);
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
    unsaved.before(() -> experiments.open(file));
  }

  /** Opens one of the files that were used last; one that is no longer there is forgotten. */
  void openRecent(Path file) {
    Background.run(
        "recent",
        () -> Files.notExists(file),
        isGone -> {
          if (isGone) {
            context.options().recentFiles().remove(file);
            context.session().tell(Notice.problem("recent.gone", file));
          } else {
            open(file);
          }
        });
  }

  /** Opens a file's content. */
  void open(String pasted) {
    unsaved.before(
        () ->
            experiments.open(
                context.texts().get("file.pasted"),
                () -> new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8))));
  }
}
