package playground.app.view.settings;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.Playback;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;

/** Reset, play, step; and the epoch. */
final class RunBar extends HBox {
  private final ViewContext context;
  private final Label epoch = new Label();

  RunBar(ViewContext context) {
    super(8);
    this.context = context;
    Playback playback = context.session().playback();
    setAlignment(Pos.CENTER_LEFT);
    Button play = Named.button(context.texts(), "run.play", Feather.PLAY, playback::toggle);
    play.getStyleClass().add("accent");
    FontIcon icon = (FontIcon) play.getGraphic();
    icon.iconCodeProperty()
        .bind(
            Bindings.when(playback.playingProperty())
                .<Ikon>then(Feather.PAUSE)
                .otherwise(Feather.PLAY));
    play.accessibleTextProperty().unbind();
    play.accessibleTextProperty()
        .bind(
            Bindings.when(playback.playingProperty())
                .then(context.texts().bind("run.pause"))
                .otherwise(context.texts().bind("run.play")));
    HBox buttons =
        new HBox(
            4,
            Named.button(context.texts(), "run.reset", Feather.ROTATE_CCW, playback::reset),
            play,
            Named.button(
                context.texts(), "run.stepEpoch", Feather.SKIP_FORWARD, playback::stepEpoch),
            Named.button(
                context.texts(), "run.stepBatch", Feather.CHEVRON_RIGHT, playback::stepBatch));
    buttons.setAlignment(Pos.CENTER_LEFT);

    epoch.getStyleClass().add("epoch");
    epoch.setId("epoch");
    epoch.setMinWidth(USE_PREF_SIZE);
    VBox counter = new VBox(Named.label(context.texts(), "run.epoch", epoch), epoch);
    counter.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(buttons, counter);
    context
        .session()
        .snapshotProperty()
        .subscribe(snapshot -> epoch.setText(Numbers.epoch(snapshot.epoch())));
  }
}
