package playground.app.view.walk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.walk.StepWalk;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;

/** Goes back and on, by itself where that is wanted, and from one example to another. */
final class WalkControls extends HBox {
  private static final double SLOWEST = 0.5;
  private static final double FASTEST = 8;

  WalkControls(ViewContext context, StepWalk walk) {
    super(4);
    Texts texts = context.texts();
    setAlignment(Pos.CENTER_LEFT);
    ToggleButton play = new ToggleButton();
    FontIcon icon = new FontIcon(Feather.PLAY);
    play.setGraphic(icon);
    play.getStyleClass().addAll("button-icon", "small-icon");
    Named.control(texts, "walk.play", play);
    play.selectedProperty().bindBidirectional(walk.playingProperty());
    play.selectedProperty().subscribe(on -> icon.setIconCode(on ? Feather.PAUSE : Feather.PLAY));
    Slider pace = Named.control(texts, "walk.pace", new Slider(SLOWEST, FASTEST, 1));
    pace.valueProperty().bindBidirectional(walk.paceProperty());
    pace.setMinWidth(30);
    pace.setPrefWidth(70);
    HBox.setHgrow(pace, Priority.ALWAYS);
    Button exampleBack = button(texts, "walk.exampleBack", Feather.MINUS, () -> follow(walk, -1));
    Button exampleNext = button(texts, "walk.exampleNext", Feather.PLUS, () -> follow(walk, 1));
    exampleBack.disableProperty().bind(walk.aloneProperty().isNotNull());
    exampleNext.disableProperty().bind(walk.aloneProperty().isNotNull());
    getChildren()
        .addAll(
            button(texts, "walk.back", Feather.CHEVRON_LEFT, walk::back),
            button(texts, "walk.next", Feather.CHEVRON_RIGHT, walk::next),
            button(texts, "walk.skip", Feather.CHEVRONS_RIGHT, walk::skipLayer),
            play,
            pace,
            exampleBack,
            exampleNext);
  }

  private static void follow(StepWalk walk, int steps) {
    WalkView view = walk.viewProperty().get();
    if (view != null) {
      walk.follow(view.example() + steps);
    }
  }

  private static Button button(Texts texts, String key, Feather icon, Runnable command) {
    Button button = Named.button(texts, key, icon, command);
    button.getStyleClass().add("small-icon");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
