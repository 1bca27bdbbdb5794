package playground.app.view.data;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import playground.app.session.io.PointsFiles;
import playground.app.session.io.PointsFiles.Bad;
import playground.app.session.io.PointsFiles.Good;
import playground.app.session.io.PointsFiles.Outcome;
import playground.app.session.io.PointsFiles.Table;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.app.view.control.Named;
import playground.model.data.csv.CsvFormat;
import playground.model.data.csv.CsvFormat.DecimalMark;
import playground.model.data.csv.CsvFormat.Separator;
import playground.model.data.csv.CsvPreview;
import playground.model.data.plane.CustomPoints;

/** Shows how a table was understood, lets that be changed, and opens it. */
public final class TableDialog {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
  private static final int MOST_COLUMNS = 6;
  private static final int LONGEST_CELL = 18;

  private final ViewContext context;
  private final PointsFiles points;
  private final Table table;
  private final ChoiceBox<Separator> separator;
  private final ChoiceBox<DecimalMark> decimalMark;
  private final CheckBox header = new CheckBox();
  private final GridPane cells = new GridPane(18, 3);
  private final Label hint = new Label();
  private CsvFormat format;
  private boolean showing;
  private int asked;

  public TableDialog(ViewContext context, PointsFiles points, Table table, CsvPreview first) {
    this.context = context;
    this.points = points;
    this.table = table;
    separator = choice("csv.separator", Separator.values());
    decimalMark = choice("csv.decimalMark", DecimalMark.values());
    Named.control(context.texts(), "csv.header", header);
    header.setText(context.texts().get("csv.header"));
    header.setMnemonicParsing(false);
    format = first.format();
    separator.valueProperty().subscribe((b, now) -> change(f -> f.withSeparator(now)));
    decimalMark.valueProperty().subscribe((b, now) -> change(f -> f.withDecimalMark(now)));
    header.selectedProperty().subscribe((b, now) -> change(f -> f.withHeader(now)));
    cells.setId("tablePreview");
    cells.setMinHeight(12 * 1.6 * context.appearance().fontSize());
    hint.setId("tableHint");
    hint.getStyleClass().add("table-hint");
    hint.setWrapText(true);
    hint.setPrefWidth(480);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    show(first);
  }

  private <E extends Enum<E>> ChoiceBox<E> choice(String key, E[] values) {
    Texts texts = context.texts();
    ChoiceBox<E> box = new ChoiceBox<>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(E value) {
            return value == null ? "" : texts.name(value);
          }

          @Override
          public E fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    return Named.control(texts, key, box);
  }

  public void open(Window owner) {
    Texts texts = context.texts();
    FlowPane settings =
        new FlowPane(
            18, 8, row("csv.separator", separator), row("csv.decimalMark", decimalMark), header);
    ButtonType open = Dialogs.confirm(texts, "csv.open");
    Dialog<ButtonType> dialog =
        Dialogs.above(
            owner,
            texts.get("csv.previewTitle", table.name()),
            new VBox(12, settings, cells, hint),
            open,
            Dialogs.cancel(texts));
    dialog
        .resultProperty()
        .subscribe(
            answer -> {
              if (answer == open) {
                points.open(table, format);
              }
            });
    dialog.show();
  }

  private HBox row(String key, Node control) {
    HBox row = new HBox(6, Named.label(context.texts(), key, control), control);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void change(UnaryOperator<CsvFormat> edit) {
    if (showing) {
      return;
    }
    format = edit.apply(format);
    int number = ++asked;
    points.preview(
        table,
        format,
        outcome -> {
          if (number == asked) {
            show(outcome);
          }
        });
  }

  private void show(Outcome<CsvPreview> outcome) {
    switch (outcome) {
      case Good<CsvPreview> good -> show(good.result());
      case Bad<CsvPreview> bad -> {
        cells.getChildren().clear();
        tell(true, bad.reason().key(), bad.reason().arguments().toArray());
      }
    }
  }

  private void show(CsvPreview preview) {
    showing = true;
    format = preview.format();
    separator.setValue(format.separator());
    decimalMark.setValue(format.decimalMark());
    header.setSelected(format.header());
    showing = false;
    cells.getChildren().clear();
    addRow(0, titles(preview), "table-title");
    for (int row = 0; row < preview.rows().size(); row++) {
      addRow(row + 1, preview.rows().get(row), "table-cell-text");
    }
    boolean three = preview.rows().stream().allMatch(row -> row.size() == 3);
    if (preview.rows().isEmpty()) {
      tell(true, "csv.noRows");
    } else if (three) {
      tell(false, "csv.checking");
      check();
    } else {
      tell(true, "csv.notThree");
    }
  }

  /** Says what will come of opening the table: its beginning alone does not tell. */
  private void check() {
    int number = asked;
    points.check(
        table,
        format,
        outcome -> {
          if (number != asked) {
            return;
          }
          switch (outcome) {
            case Good<CustomPoints>(CustomPoints read) ->
                tell(
                    false,
                    "csv.looksRight",
                    Numbers.count(read.points().size()),
                    PointsFiles.names(read));
            case Bad<CustomPoints>(Notice reason) ->
                tell(true, reason.key(), reason.arguments().toArray());
          }
        });
  }

  private List<String> titles(CsvPreview preview) {
    return preview.columns().isEmpty()
        ? List.of("x₁", "x₂", context.texts().get("csv.class"))
        : preview.columns();
  }

  private void addRow(int row, List<String> texts, String styleClass) {
    for (int column = 0; column < Math.min(texts.size(), MOST_COLUMNS); column++) {
      Label cell = new Label(Shortened.toLine(LONGEST_CELL, texts.get(column)));
      cell.getStyleClass().add(styleClass);
      cells.add(cell, column, row);
    }
  }

  private void tell(boolean problem, String key, Object... arguments) {
    hint.setText(context.texts().get(key, arguments));
    hint.pseudoClassStateChanged(PROBLEM, problem);
    if (hint.getScene() != null) {
      // Ten names of classes take more lines than the dialog had room for when it opened.
      hint.getScene().getWindow().sizeToScene();
    }
  }
}
