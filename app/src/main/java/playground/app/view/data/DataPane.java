package playground.app.view.data;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.SessionModel;
import playground.app.session.WindowPane;
import playground.app.session.edit.Datasets;
import playground.app.view.context.ViewContext;
import playground.app.view.control.ControlRow;
import playground.app.view.control.Named;
import playground.app.view.control.Title;
import playground.app.view.control.number.NumberSlider;
import playground.app.view.control.number.SliderScale;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;

/** Which data, how many, how noisy, how divided; and the seed of all random numbers. */
public final class DataPane extends VBox {
  /** Width of the button of a data set where there is room, in sizes of text. */
  private static final double WIDEST_SET = 4.6;

  /** Width of a setting where this pane fills the window, likewise. */
  private static final double WIDEST = 28;

  private final ViewContext context;
  private final TilePane sets = new TilePane(2, 3);
  private List<Dataset> shown = List.of();

  public DataPane(ViewContext context) {
    this.context = context;
    SessionModel session = context.session();
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "data-pane");
    sets.setPrefColumns(3);
    sets.setId("controls.datasets");
    // Three share the row, so that no name touches the edge of its button.
    DoubleBinding fontSize = context.appearance().fontSizeProperty();
    sets.prefTileWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  double third = Math.floor((sets.getWidth() - 2 * sets.getHgap()) / 3);
                  return Math.clamp(third, 0, WIDEST_SET * fontSize.get());
                },
                sets.widthProperty(),
                fontSize));
    // Known in a layout only, which the rows and so this pane's height follow in the next one.
    sets.prefTileWidthProperty().subscribe(() -> Platform.runLater(this::requestLayout));
    NumberSlider points =
        new NumberSlider(
            context,
            "points",
            Limits.POINTS,
            SliderScale.WHOLE_LOG,
            experiment -> experiment.data().points(),
            value -> session.settings().editData(data -> data.withPoints((int) value)));
    NumberSlider noise =
        new NumberSlider(
            context,
            "noise",
            Limits.NOISE_PERCENT,
            SliderScale.WHOLE,
            experiment -> experiment.data().noisePercent(),
            value -> session.settings().editData(data -> data.withNoisePercent((int) value)));
    NumberSlider train =
        new NumberSlider(
            context,
            "trainShare",
            Limits.TRAIN_PERCENT,
            SliderScale.WHOLE,
            experiment -> experiment.data().trainPercent(),
            value -> session.settings().editData(data -> data.withTrainPercent((int) value)));
    List<Region> settings = List.of(points, noise, train, classes(), seed());
    settings.forEach(each -> each.maxWidthProperty().bind(fontSize.multiply(WIDEST)));
    getChildren()
        .addAll(Title.of(context.texts(), WindowPane.DATA), sets, CustomPointsLabel.of(context));
    getChildren().addAll(settings);
    for (NumberSlider ofMadeData : List.of(points, noise)) {
      session
          .experimentProperty()
          .subscribe(now -> ofMadeData.setDisable(now.data().customPoints() != null));
    }
    session.experimentProperty().subscribe(this::showSets);
  }

  /** Shown where the data set can have more than two classes. */
  private StackPane classes() {
    SessionModel session = context.session();
    NumberSlider classes =
        new NumberSlider(
            context,
            "classes",
            Limits.CLASSES,
            SliderScale.WHOLE,
            experiment -> experiment.data().classes(),
            value -> session.settings().editData(data -> data.withClasses((int) value)));
    // Not the slider itself, which the user can hide.
    StackPane offered = new StackPane(classes);
    session
        .experimentProperty()
        .subscribe(
            experiment -> {
              DataSettings data = experiment.data();
              boolean many = data.dataset().mostClasses() > 2;
              // Its room is kept with own examples: the panes do not move when one paints.
              offered.setManaged(many);
              offered.setVisible(many && data.customPoints() == null);
            });
    return offered;
  }

  private void showSets(Experiment experiment) {
    List<Dataset> choices = Datasets.of(experiment.data().problem());
    if (!choices.equals(shown)) {
      shown = choices;
      // Not a group of toggles: in one, Tab reaches but the chosen one, and arrows light up another
      // without choosing it.
      sets.getChildren().clear();
      for (Dataset set : choices) {
        DatasetButton button = new DatasetButton(context, set);
        button.setUserData(set);
        button.setOnAction(
            event -> {
              context.session().settings().editData(data -> data.withDataset(set));
              showSets(context.session().experimentProperty().get());
            });
        sets.getChildren().add(button);
      }
    }
    for (var node : sets.getChildren()) {
      if (node instanceof DatasetButton button) {
        button.setSelected(
            experiment.data().customPoints() == null
                && button.getUserData() == experiment.data().dataset());
      }
    }
  }

  private HBox seed() {
    SessionModel session = context.session();
    TextField field = new TextField();
    field.getStyleClass().add("number-field");
    Named.control(context.texts(), "seed", field);
    // Not always the seed: a field shows no line breaks, which a seed from outside can have.
    AtomicReference<String> shown = new AtomicReference<>("");
    Runnable commit =
        () -> {
          String typed = field.getText().strip();
          if (typed.isEmpty()) {
            field.setText(session.experimentProperty().get().seed());
          } else if (!field.getText().equals(shown.get())) {
            session.settings().editSeed(typed);
          }
        };
    field.setOnAction(event -> commit.run());
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown.get())) {
            field.setText(shown.get());
            event.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                commit.run();
              }
            });
    session
        .experimentProperty()
        .subscribe(
            experiment -> {
              if (!field.getText().equals(experiment.seed())) {
                field.setText(experiment.seed());
              }
              shown.set(field.getText());
            });
    Button again = new Button();
    again.setGraphic(new FontIcon(Feather.REFRESH_CW));
    again.getStyleClass().addAll("button-icon", "small-icon");
    again.setOnAction(event -> session.settings().newData());
    Named.control(context.texts(), "newData", again);
    Label name = Named.label(context.texts(), "seed", field);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    field.setMinWidth(0);
    ControlRow row = new ControlRow(6, name, field, again);
    row.getStyleClass().add("seed-row");
    return row;
  }
}
