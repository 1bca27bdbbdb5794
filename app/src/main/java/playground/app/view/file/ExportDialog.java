package playground.app.view.file;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import playground.app.figure.boundary.BoundaryPicture;
import playground.app.figure.boundary.BoundaryRenderer;
import playground.app.file.PngFile;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.view.context.TooltipStyles;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.NumberField;
import playground.app.view.control.SliderScale;
import playground.app.view.naming.ClassNames;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Range;
import playground.model.training.Snapshot;

/**
 * Asks how large the boundary picture should be and what it should show, then writes it on another
 * thread while training goes on.
 */
public final class ExportDialog {
  private static final Range SIZES =
      new Range(BoundaryPicture.LEAST_SIZE, BoundaryPicture.MOST_SIZE);

  private final ViewContext context;
  private final FileSaving saving;
  private final NumberField field;
  private final Slider size =
      new Slider(BoundaryPicture.LEAST_SIZE, BoundaryPicture.MOST_SIZE, 1200);
  private final CheckBox points = new CheckBox();
  private final CheckBox testPoints = new CheckBox();
  private final CheckBox axes = new CheckBox();
  private final CheckBox legend = new CheckBox();

  /** Writes the picture where {@code saving} asks for. */
  public ExportDialog(ViewContext context, FileSaving saving) {
    this.context = context;
    this.saving = saving;
    points.setSelected(true);
    axes.setSelected(true);
    legend.setSelected(true);
    for (var box : List.of(points, testPoints, axes, legend)) {
      box.setMnemonicParsing(false);
    }
    name(points, "export.points");
    name(testPoints, "export.testPoints");
    name(axes, "export.axes");
    name(legend, "export.legend");
    size.setBlockIncrement(100);
    field = new NumberField(context, "export.size", SIZES, SliderScale.WHOLE);
    field.setOnCommit(size::setValue);
    size.valueProperty().subscribe(value -> field.show(Math.rint(value.doubleValue())));
    Named.control(context.texts(), "export.size", size);
  }

  private void name(CheckBox box, String key) {
    box.textProperty().bind(context.texts().bind(key));
    Named.control(context.texts(), key, box);
  }

  /** Opens the dialog above {@code owner}. */
  public void open(Window owner) {
    Texts texts = context.texts();
    testPoints.setSelected(context.options().showTestProperty().get());
    Dialog<ButtonType> dialog = new Dialog<>();
    TooltipStyles.install(dialog.getDialogPane());
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("export.title"));
    dialog.setHeaderText(null);
    ButtonType export = new ButtonType(texts.get("export.write"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(export, cancel);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
    dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
    size.setPrefWidth(260);
    HBox sizeRow = new HBox(10, size, field, Named.label(texts, "export.pixels", field));
    sizeRow.setAlignment(Pos.CENTER_LEFT);
    VBox body =
        new VBox(
            10, Named.label(texts, "export.size", size), sizeRow, points, testPoints, axes, legend);
    body.getStyleClass().add("dialog-body");
    dialog.getDialogPane().setContent(body);
    // The picture is of the moment in which it was asked for, however long the dialog is open.
    Snapshot snapshot = context.session().snapshotProperty().get();
    Optional<ButtonType> answer = dialog.showAndWait();
    if (answer.isPresent() && answer.get() == export) {
      BoundaryPicture picture = picture(snapshot);
      saving.save(
          FileKind.PICTURE,
          fileName(snapshot),
          file -> PngFile.write(BoundaryRenderer.render(picture), file));
    }
  }

  /** A name for the picture's file: of which data, and when. */
  static String fileName(Snapshot snapshot) {
    DataSettings data = snapshot.experiment().data();
    String points =
        data.customPoints() == null
            ? data.dataset().name().toLowerCase(java.util.Locale.ROOT)
            : "own-points";
    return "boundary-%s-epoch-%d.png".formatted(points, snapshot.epoch());
  }

  private BoundaryPicture picture(Snapshot snapshot) {
    Texts texts = context.texts();
    return new BoundaryPicture(
        snapshot,
        context.appearance().mapColors(),
        (int) Math.rint(size.getValue()),
        points.isSelected(),
        testPoints.isSelected(),
        axes.isSelected(),
        legend.isSelected(),
        new BoundaryPicture.Words(
            texts.get("export.legend.train"),
            texts.get("export.legend.test"),
            texts.get("export.legend.epoch", Numbers.count(snapshot.epoch())),
            ClassNames.inLegend(snapshot.experiment().data()).stream()
                .map(label -> new BoundaryPicture.NamedClass(label, name(label, snapshot)))
                .toList()));
  }

  private static String name(double label, Snapshot snapshot) {
    return ClassNames.shortened(ClassNames.of(label, snapshot.experiment().data()));
  }
}
