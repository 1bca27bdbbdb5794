package playground.app.view.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import playground.app.naming.DifferenceText;
import playground.app.session.comparison.ComparisonModel;
import playground.app.text.Unbroken;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;
import playground.app.view.menu.HelpMenu;
import playground.app.view.menu.Shortcuts;
import playground.app.view.menu.ViewMenu;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Difference;

/**
 * Networks that train in lockstep, side by side: what they differ in stands between them, their
 * losses are in one chart below.
 */
final class ComparisonView extends BorderPane implements AutoCloseable {
  private static final KeyCodeCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
  private static final KeyCodeCombination REDO_AS_ON_MAC =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final ViewContext context;
  private final ComparisonModel comparison;
  private final HBox lanes = new HBox();
  private final List<LanePane> panes = new ArrayList<>();
  private final List<Label> differences = new ArrayList<>();
  private final ComparisonLossPane losses;

  ComparisonView(
      ViewContext context,
      ComparisonModel comparison,
      FrameClock clock,
      Stage stage,
      Runnable leave) {
    this.context = context;
    this.comparison = comparison;
    lanes.getStyleClass().add("panes");
    losses = new ComparisonLossPane(context, comparison);
    losses.prefHeightProperty().bind(heightProperty().multiply(0.27));
    MenuBar menus =
        new MenuBar(editMenu(), ViewMenu.of(context, stage), HelpMenu.of(context, stage));
    setTop(new VBox(menus, new ComparisonBar(context, comparison, leave)));
    setCenter(lanes);
    setRight(new ComparisonSettings(context, comparison));
    setBottom(losses);

    Runnable wantDrawing = clock.atMost(15, this::draw);
    clock.everyFrame(
        now -> {
          comparison.pulse();
          panes.forEach(LanePane::pulse);
        });
    comparison.snapshotsProperty().subscribe(snapshots -> wantDrawing.run());
    comparison.experimentsProperty().subscribe(this::arrange);
    context
        .texts()
        .languageProperty()
        .subscribe(l -> write(comparison.experimentsProperty().get()));
    context.appearance().onChange(() -> panes.forEach(LanePane::redraw));
  }

  private Menu editMenu() {
    MenuItem undo = MenuMaker.itemWithPlainKey(context, "menu.edit.undo", UNDO, comparison::undo);
    undo.disableProperty().bind(comparison.canUndoProperty().not());
    MenuItem redo =
        MenuMaker.itemWithPlainKey(context, "menu.edit.redo", REDO_AS_ON_MAC, comparison::redo);
    redo.disableProperty().bind(comparison.canRedoProperty().not());
    return MenuMaker.menu(context, "menu.edit", undo, redo);
  }

  /** Does what a key means here, unless it means something to what has the focus. */
  void handle(KeyEvent event) {
    Node focus = getScene().getFocusOwner();
    if (Shortcuts.PLAY.match(event) && !Shortcuts.usesSpace(focus)) {
      comparison.togglePlaying();
    } else if (Shortcuts.STEP_EPOCH.match(event) && !Shortcuts.usesArrows(focus)) {
      comparison.stepEpoch();
    } else if (Shortcuts.RESET.match(event) && !Shortcuts.usesLetter(focus)) {
      comparison.reset();
    } else if (UNDO.match(event)) {
      comparison.undo();
    } else if (REDO.match(event) || REDO_AS_ON_MAC.match(event)) {
      comparison.redo();
    } else {
      return;
    }
    event.consume();
  }

  /** Makes a pane for each network, which may still be being made, and writes the differences. */
  private void arrange(List<Experiment> experiments) {
    if (experiments.size() != panes.size()) {
      build(experiments.size());
    }
    write(experiments);
  }

  private void build(int count) {
    panes.forEach(LanePane::close);
    panes.clear();
    differences.clear();
    lanes.getChildren().clear();
    List<LaneReading> readings = new ArrayList<>();
    for (int lane = 0; lane < count; lane++) {
      if (lane > 0) {
        lanes.getChildren().add(difference(lane));
      }
      LanePane pane = new LanePane(context, comparison, lane, readings);
      HBox.setHgrow(pane, Priority.ALWAYS);
      pane.setPrefWidth(100);
      panes.add(pane);
      lanes.getChildren().add(pane);
    }
    panes.forEach(LanePane::redraw);
  }

  private ScrollPane difference(int lane) {
    Label text = new Label();
    text.setId("difference." + lane);
    text.getStyleClass().add("difference");
    text.setWrapText(true);
    differences.add(text);
    VBox middle = new VBox(text);
    middle.setAlignment(Pos.CENTER);
    ScrollPane between = new ScrollPane(middle);
    between.getStyleClass().add("between-lanes");
    between.setFitToWidth(true);
    between.setFitToHeight(true);
    between.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    double fraction = comparison.experimentsProperty().get().size() > 2 ? 8.5 : 9.5;
    between.minWidthProperty().bind(context.appearance().fontSizeProperty().multiply(fraction));
    between.maxWidthProperty().bind(between.minWidthProperty());
    return between;
  }

  private void write(List<Experiment> experiments) {
    for (int k = 0; k < differences.size() && k + 1 < experiments.size(); k++) {
      differences
          .get(k)
          .setText(
              Unbroken.of(
                  DifferenceText.between(
                      Difference.between(experiments.get(k), experiments.get(k + 1)),
                      context.texts())));
    }
  }

  private void draw() {
    panes.forEach(LanePane::draw);
    losses.draw();
  }

  @Override
  public void close() {
    panes.forEach(LanePane::close);
    comparison.close();
  }
}
