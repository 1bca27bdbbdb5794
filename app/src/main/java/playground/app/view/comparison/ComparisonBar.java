package playground.app.view.comparison;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.comparison.ComparisonModel;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.StatusLine;
import playground.app.view.control.number.SpeedSlider;
import playground.model.experiment.preset.PresetComparison;

/** Running all networks at once, ready comparisons, and what was last reported of the networks. */
final class ComparisonBar extends VBox {
  private final ViewContext context;
  private final ComparisonModel comparison;

  ComparisonBar(ViewContext context, ComparisonModel comparison, Runnable leave) {
    this.context = context;
    this.comparison = comparison;
    getStyleClass().add("comparison-bar");
    Button play =
        Named.button(context.texts(), "compare.play", Feather.PLAY, comparison::togglePlaying);
    play.getStyleClass().add("accent");
    ((FontIcon) play.getGraphic())
        .iconCodeProperty()
        .bind(
            Bindings.when(comparison.playingProperty())
                .<Ikon>then(Feather.PAUSE)
                .otherwise(Feather.PLAY));
    Label epoch = new Label();
    epoch.getStyleClass().add("epoch");
    epoch.setId("compareEpoch");
    comparison
        .snapshotsProperty()
        .subscribe(
            all ->
                epoch.setText(
                    Numbers.epoch(
                        all.stream().mapToLong(snapshot -> snapshot.epoch()).max().orElse(0))));
    SpeedSlider speed = new SpeedSlider(context);
    speed.setPrefWidth(190);
    context
        .session()
        .playback()
        .speedProperty()
        .subscribe(now -> comparison.setSpeed(now.doubleValue()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first =
        new HBox(
            8,
            Named.button(context.texts(), "compare.leave", Feather.ARROW_LEFT, leave),
            Named.button(context.texts(), "compare.reset", Feather.ROTATE_CCW, comparison::reset),
            play,
            Named.button(
                context.texts(), "compare.step", Feather.SKIP_FORWARD, comparison::stepEpoch),
            epoch,
            speed,
            space,
            factors(),
            ready(),
            settings());
    first.setAlignment(Pos.CENTER_LEFT);
    StatusLine notice =
        new StatusLine(
            context, "compareStatus", comparison.noticeProperty(), comparison.preparingProperty());
    notice.setWrapText(true);
    notice.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(first, notice);
  }

  private CheckBox factors() {
    CheckBox box =
        Named.box(context.texts(), "gradients.factors", context.options().showFactorsProperty());
    context.options().showFactorsProperty().subscribe(comparison::watchFactors);
    return box;
  }

  private ToggleButton settings() {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(context.texts().bind("compare.settings"));
    button.setGraphic(new FontIcon(Feather.SLIDERS));
    Named.control(context.texts(), "compare.settings", button);
    button.setMinWidth(USE_PREF_SIZE);
    button.selectedProperty().bindBidirectional(context.options().laneSettingsProperty());
    return button;
  }

  private MenuButton ready() {
    MenuButton menu = new MenuButton();
    menu.textProperty().bind(context.texts().bind("compare.ready"));
    Named.control(context.texts(), "compare.ready", menu);
    menu.setMinWidth(USE_PREF_SIZE);
    for (PresetComparison each : PresetComparison.values()) {
      MenuItem item = new MenuItem();
      item.setId("ready." + each.name());
      // What it shows is told once it is open: a line of the menu has no room for it.
      item.textProperty().bind(context.texts().bind(Texts.nameKey(each)));
      item.setOnAction(event -> comparison.open(each));
      menu.getItems().add(item);
    }
    return menu;
  }
}
