package playground.app.view.seeds;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import playground.app.session.seeds.SeedRanking;
import playground.app.session.seeds.SeedsModel;
import playground.app.session.seeds.SeedsState;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.model.sweep.Cell;
import playground.model.sweep.spread.SuccessCriterion;
import playground.model.sweep.spread.SuccessMeasure;

/** The seeds that are trained, the best first; one of them can be opened in the window. */
final class SeedList extends VBox {
  /** Its width, in sizes of text. */
  private static final double WIDTH = 20;

  private final Texts texts;
  private final SeedsModel model;
  private final ReadOnlyObjectProperty<SuccessCriterion> criterion;
  private final ListView<Cell> list = new ListView<>();
  private final Label head = new Label();
  private final Button open = new Button();
  private final Consumer<Cell> opened;
  private boolean filling;

  /**
   * A list.
   *
   * @param chosen is given the seed that the user looks at; null for none
   * @param opened is given the seed that the user wants in the window
   */
  SeedList(
      ViewContext context,
      SeedsModel model,
      ReadOnlyObjectProperty<SuccessCriterion> criterion,
      Consumer<@Nullable Cell> chosen,
      Consumer<Cell> opened) {
    this.model = model;
    this.criterion = criterion;
    this.opened = opened;
    texts = context.texts();
    double em = context.appearance().fontSize();
    head.getStyleClass().add("control-label");
    head.setLabelFor(list);
    head.setMinHeight(USE_PREF_SIZE);
    Named.control(texts, "seeds.list", list);
    list.setTooltip(null);
    list.setCellFactory(
        view ->
            new SeedRow(texts, criterion::get, cell -> model.stateProperty().get().seed(cell), em));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            cell -> {
              if (!filling) {
                open.setDisable(cell == null);
                chosen.accept(cell);
              }
            });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            open();
          }
        });
    Named.control(texts, "seeds.open", open);
    open.textProperty().bind(texts.bind("seeds.open"));
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(event -> open());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(0);
    setSpacing(0.5 * em);
    setMinSize(WIDTH * em, 0);
    setPrefWidth(WIDTH * em);
    getChildren().addAll(head, list, open);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      // A list keeps it for itself, though nothing in it is edited.
      list.getScene().getWindow().hide();
      event.consume();
    }
  }

  private void open() {
    Cell cell = list.getSelectionModel().getSelectedItem();
    if (cell != null) {
      opened.accept(cell);
    }
  }

  /** Shows what is trained by now, and keeps the choice while it is of the same training. */
  void show() {
    SeedsState state = model.stateProperty().get();
    SuccessMeasure measure = criterion.get().measure();
    List<Cell> ranked = SeedRanking.of(state.done(), measure);
    head.setText(
        texts.get("seeds.ranked", texts.name(measure))
            + "\n"
            + String.join(" · ", new SeedTexts(texts, measure).columns(ranked)));
    if (ranked.equals(list.getItems())) {
      list.refresh();
      return;
    }
    Cell chosen = list.getSelectionModel().getSelectedItem();
    boolean keeps = chosen != null && ranked.contains(chosen);
    // The chart goes on to show it meanwhile.
    filling = keeps;
    list.getItems().setAll(ranked);
    if (keeps) {
      list.getSelectionModel().select(chosen);
    }
    filling = false;
    if (!keeps) {
      list.getSelectionModel().clearSelection();
    }
    open.setDisable(list.getSelectionModel().getSelectedItem() == null);
  }
}
