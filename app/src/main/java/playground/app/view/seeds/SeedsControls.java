package playground.app.view.seeds;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import playground.app.session.seeds.SeedsModel;
import playground.app.session.seeds.SeedsState;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.number.NumberField;
import playground.app.view.control.number.SliderScale;

/** How many seeds and epochs, start and stop, and how far it is. */
final class SeedsControls extends VBox {
  private final Texts texts;
  private final SeedsModel model;
  private final Button start = new Button();
  private final Button stop = new Button();
  private final ProgressBar bar = new ProgressBar();
  private final Label progress = new Label();
  private int seeds = SeedsModel.USUAL_SEEDS;
  private long epochs;

  SeedsControls(ViewContext context, SeedsModel model) {
    this.texts = context.texts();
    this.model = model;
    double em = context.appearance().fontSize();
    epochs = model.stateProperty().get().plan().epochs();
    NumberField count =
        new NumberField(context, "seeds.count", SeedsModel.SEEDS, SliderScale.WHOLE);
    NumberField length =
        new NumberField(context, "seeds.epochs", SeedsModel.EPOCHS, SliderScale.WHOLE);
    Named.control(texts, "seeds.count", count);
    Named.control(texts, "seeds.epochs", length);
    count.show(seeds);
    length.show(epochs);
    count.setOnCommit(value -> seeds = (int) value);
    length.setOnCommit(value -> epochs = (long) value);
    command("seeds.start", start, () -> model.start(seeds, epochs));
    command("seeds.stop", stop, model::stop);
    progress.setId("seedsProgress");
    progress.setMinWidth(USE_PREF_SIZE);
    bar.setFocusTraversable(false);
    bar.accessibleTextProperty().bind(progress.textProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(3 * em);
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox row =
        new HBox(
            0.6 * em,
            Named.label(texts, "seeds.count", count),
            count,
            Named.label(texts, "seeds.epochs", length),
            length,
            start,
            stop,
            bar,
            progress);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(row);
  }

  private void command(String key, Button button, Runnable action) {
    Named.control(texts, key, button);
    button.textProperty().bind(texts.bind(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
  }

  /** Where the focus is at first. */
  void focus() {
    stop.requestFocus();
  }

  void show(SeedsState state) {
    boolean running = state.phase() == SeedsState.Phase.RUNNING;
    // The focus goes to the other button, never out of the window.
    boolean focused = start.isFocused() || stop.isFocused();
    start.setDisable(running);
    stop.setDisable(!running);
    if (focused) {
      (running ? stop : start).requestFocus();
    }
    bar.setProgress((double) state.done().size() / state.seeds());
    progress.setText(
        texts.get(
            state.phase() == SeedsState.Phase.STOPPED ? "seeds.stopped" : "seeds.progress",
            Numbers.count(state.done().size()),
            Numbers.count(state.seeds())));
  }
}
