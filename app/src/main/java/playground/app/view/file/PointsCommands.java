package playground.app.view.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import playground.app.file.PointsFile;
import playground.app.file.RegularFile;
import playground.app.session.io.PointsFiles;
import playground.app.session.io.PointsFiles.Bad;
import playground.app.session.io.PointsFiles.Good;
import playground.app.session.io.PointsFiles.Table;
import playground.app.text.Notice;
import playground.app.text.Shortened;
import playground.app.view.context.ViewContext;
import playground.app.view.data.TableDialog;
import playground.model.data.csv.CsvPreview;
import playground.model.data.csv.CsvSource;
import playground.model.data.plane.CustomPoints;

/** Opens tables of points, after a look at how they were understood, and saves points as one. */
public final class PointsCommands {
  private final ViewContext context;
  private final Stage stage;
  private final FilePrompt prompt;
  private final FileSaving saving;
  private final PointsFiles points;

  public PointsCommands(ViewContext context, Stage stage, FilePrompt prompt, FileSaving saving) {
    this.context = context;
    this.stage = stage;
    this.prompt = prompt;
    this.saving = saving;
    points = new PointsFiles(context.session());
  }

  /** Asks for a file and opens it. */
  void askForTable() {
    prompt.toRead(FileKind.TABLE, this::open);
  }

  /** Opens a file. */
  void open(Path file) {
    CsvSource source = CsvSource.of(file);
    open(
        new Table(
            Shortened.nameOf(file),
            () -> {
              RegularFile.require(file);
              return source.open();
            }));
  }

  /** Opens what a spreadsheet has copied. */
  void open(String pasted) {
    open(new Table(context.texts().get("file.pasted"), CsvSource.of(pasted)));
  }

  private void open(Table table) {
    points.preview(
        table,
        outcome -> {
          switch (outcome) {
            case Bad<CsvPreview> bad -> context.session().tell(bad.reason());
            case Good<CsvPreview> good ->
                new TableDialog(context, points, table, good.result()).open(stage);
          }
        });
  }

  /** Asks where the present points should go and writes them there. */
  void save() {
    Optional<Supplier<CustomPoints>> present = points.present();
    if (present.isEmpty()) {
      context.session().tell(Notice.problem("csv.notClasses"));
    } else {
      saving.save(
          FileKind.TABLE,
          "backprop-points.csv",
          file -> PointsFile.write(present.get().get(), file));
    }
  }
}
