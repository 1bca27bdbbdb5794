package playground.app.view.export;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import playground.app.export.ExperimentFigures;
import playground.app.export.FigureFormat;
import playground.app.export.FigureKind;
import playground.app.figure.surface.Figure;
import playground.app.figure.vector.FigureSize;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.ChoiceNames;
import playground.app.view.control.Dialogs;
import playground.app.view.control.Named;
import playground.app.view.control.number.NumberField;
import playground.app.view.control.number.SliderScale;
import playground.app.view.file.FileKind;
import playground.app.view.file.FileSaving;
import playground.model.experiment.Range;

/**
 * Asks what a picture should show and how large it should be, then draws and writes it on another
 * thread while training goes on.
 */
public final class ExportDialog {
  /** Below it words cannot be read. */
  private static final int LEAST_SIZE = 300;

  private static final Range SIZES = new Range(LEAST_SIZE, FigureSize.MOST);

  private final ViewContext context;
  private final FileSaving saving;
  private final NumberField field;
  private final Slider size = new Slider(LEAST_SIZE, FigureSize.MOST, 1200);
  private final ComboBox<FigureKind> figure = new ComboBox<>();
  private final ComboBox<FigureFormat> format = new ComboBox<>();
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
    Named.control(context.texts(), "export.size", field);
    field.setId("export.size.field");
    field.setOnCommit(size::setValue);
    size.valueProperty().subscribe(value -> field.show(Math.rint(value.doubleValue())));
    Named.control(context.texts(), "export.size", size);
    figure.getItems().setAll(FigureKind.values());
    figure.setValue(FigureKind.BOUNDARY);
    Named.control(context.texts(), "export.figure", figure);
    format.getItems().setAll(FigureFormat.values());
    format.setValue(FigureFormat.PNG);
    Named.control(context.texts(), "export.format", format);
  }

  private void name(CheckBox box, String key) {
    box.textProperty().bind(context.texts().bind(key));
    Named.control(context.texts(), key, box);
  }

  /** Opens the dialog above {@code owner}. */
  public void open(Window owner) {
    Texts texts = context.texts();
    figure.setConverter(new ChoiceNames<>(texts));
    format.setConverter(new ChoiceNames<>(texts));
    testPoints.setSelected(context.options().showTestProperty().get());
    size.setPrefWidth(260);
    HBox sizeRow = new HBox(10, size, field, Named.label(texts, "export.pixels", field));
    sizeRow.setAlignment(Pos.CENTER_LEFT);
    VBox ofBoundary = new VBox(10, points, testPoints, axes, legend);
    ofBoundary.disableProperty().bind(figure.valueProperty().isNotEqualTo(FigureKind.BOUNDARY));
    GridPane choices = new GridPane(10, 10);
    choices.addRow(0, Named.label(texts, "export.figure", figure), figure);
    choices.addRow(1, Named.label(texts, "export.format", format), format);
    figure.setMaxWidth(Double.MAX_VALUE);
    format.setMaxWidth(Double.MAX_VALUE);
    VBox body = new VBox(10, choices, Named.label(texts, "export.size", size), sizeRow, ofBoundary);
    ButtonType export = Dialogs.confirm(texts, "export.write");
    ButtonType copy = Dialogs.other(texts, "export.copy");
    Dialog<ButtonType> dialog =
        Dialogs.above(owner, texts.get("export.title"), body, export, copy, Dialogs.cancel(texts));
    // The picture is of the moment in which it was asked for, however long the dialog is open.
    ExperimentFigures maker = ShownFigures.of(context);
    Optional<ButtonType> answer = dialog.showAndWait();
    if (answer.isEmpty() || answer.get() != export && answer.get() != copy) {
      return;
    }
    Figure chosen = figure(figure.getValue(), maker);
    FigureSize pixels = FigureSize.ofLongerSide((int) Math.rint(size.getValue()), chosen);
    if (answer.get() == copy) {
      CopiedPicture.copy(chosen, pixels, context.session());
    } else {
      FigureFormat chosenFormat = format.getValue();
      saving.save(
          kindOf(chosenFormat),
          figure.getValue().fileName(maker.snapshot()) + chosenFormat.ending(),
          file -> chosenFormat.write(chosen, pixels, file));
    }
  }

  private static FileKind kindOf(FigureFormat format) {
    return switch (format) {
      case PNG -> FileKind.PNG;
      case SVG -> FileKind.SVG;
      case PDF -> FileKind.PDF;
    };
  }

  private Figure figure(FigureKind kind, ExperimentFigures maker) {
    return kind == FigureKind.BOUNDARY
        ? maker.boundary(
            points.isSelected(), testPoints.isSelected(), axes.isSelected(), legend.isSelected())
        : maker.of(kind);
  }
}
