package playground.app.view.instrument;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import playground.app.chart.TextWidth;
import playground.app.session.SessionModel;
import playground.app.session.past.TimeTravel;
import playground.app.text.Numbers;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.runs.RunsWindow;
import playground.model.training.session.PastState;

/**
 * Below the loss curves: a slider over the epochs that the run has been through. At its right end
 * the window shows the present; elsewhere the epoch chosen, from which the run plays again as it
 * was, or goes on otherwise.
 */
final class PastBar extends HBox {
  /** Of a second. */
  private static final double NANOS = 1e9;

  private static final double MEGABYTE = 1 << 20;

  private final ViewContext context;
  private final SessionModel session;
  private final TimeTravel past;
  private final Slider slider = new Slider();
  private final Label where = new Label();

  /** Width of what is said of the epoch where its digits are wide, in sizes of text. */
  private final DoubleProperty words = new SimpleDoubleProperty();

  private final BooleanProperty replaying = new SimpleBooleanProperty();
  private final BooleanProperty away = new SimpleBooleanProperty();
  private final BooleanProperty compared = new SimpleBooleanProperty();
  private final Runnable redraw;
  private double replayed;
  private long frameAt;

  /** While it follows training by itself. */
  private boolean following;

  /** Calls {@code redraw} where the chart above shows something else. */
  PastBar(ViewContext context, FrameClock clock, Runnable redraw) {
    super(8);
    this.context = context;
    this.redraw = redraw;
    session = context.session();
    past = session.past();
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    setId("pastBar");
    Named.control(context.texts(), "past", slider);
    slider.setMinWidth(60);
    HBox.setHgrow(slider, Priority.ALWAYS);
    where.setId("pastWhere");
    where.setMinWidth(0);
    where.getStyleClass().add("slider-value");
    sayOnShowing(slider.getTooltip(), this::help);
    where.setTooltip(Named.tooltip(context.texts(), "past.help"));
    sayOnShowing(where.getTooltip(), this::memory);
    slider.accessibleHelpProperty().unbind();
    slider.focusedProperty().subscribe(focused -> slider.setAccessibleHelp(help()));
    // An epoch at a time by the arrow keys.
    slider.setBlockIncrement(1);
    Button replay = Named.button(context.texts(), "past.replay", Feather.PLAY, this::replay);
    Button branch =
        Named.button(context.texts(), "past.branch", Feather.GIT_BRANCH, session::branch);
    Button now =
        Named.button(context.texts(), "past.now", Feather.CHEVRONS_RIGHT, past::backToPresent);
    Button forget = Named.button(context.texts(), "past.forget", Feather.X, this::forgetEarlier);
    Button runs =
        Named.button(
            context.texts(),
            "runs.open",
            Feather.LIST,
            () -> RunsWindow.open(context, getScene().getWindow()));
    // The slider keeps its length under the pointer that drags it, as long as the run has no more
    // digits.
    where.prefWidthProperty().bind(context.appearance().fontSizeProperty().multiply(words));
    where.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(slider, where, replay, branch, now, forget, runs);
    for (Button button : List.of(replay, branch, now, forget, runs)) {
      button.getStyleClass().add("small-icon");
      button.setMinWidth(USE_PREF_SIZE);
    }
    List.of(replay, branch, now).forEach(button -> button.disableProperty().bind(away.not()));
    forget.visibleProperty().bind(compared);
    forget.managedProperty().bind(compared);
    slider.valueProperty().subscribe((before, value) -> chosen(value.doubleValue()));
    past.shownProperty().subscribe(shown -> show(shown));
    clock.everyFrame(this::frame);
    context.texts().languageProperty().subscribe(language -> follow());
    follow();
  }

  private void frame(long now) {
    follow();
    double seconds = (now - frameAt) / NANOS;
    frameAt = now;
    if (replaying.get()) {
      replayed += session.playback().speedProperty().get() * seconds;
      long epoch = (long) Math.min(replayed, session.newest().epoch());
      past.show(session.newest().run(), epoch);
      if (epoch == session.newest().epoch()) {
        past.backToPresent();
      }
    }
  }

  /** The slider reaches as far as the run; at its end it stays there. */
  private void follow() {
    long newest = session.newest().epoch();
    OptionalLong first = past.firstEpoch(session.newest().run());
    following = true;
    slider.setMin(first.orElse(newest));
    slider.setMax(Math.max(newest, slider.getMin() + 1));
    slider.setDisable(first.isEmpty() || newest <= first.getAsLong());
    if (past.shownProperty().get() == null && !slider.isValueChanging()) {
      slider.setValue(slider.getMax());
    }
    following = false;
    compared.set(session.histories().earlier().isPresent());
    tell();
  }

  /** What {@code said} says of the memory is true when it is read. */
  private static void sayOnShowing(Tooltip tooltip, Supplier<String> said) {
    tooltip.textProperty().unbind();
    tooltip.setOnShowing(event -> tooltip.setText(said.get()));
  }

  private String help() {
    return context.texts().get("past.help") + "\n" + memory();
  }

  private String memory() {
    return context
        .texts()
        .get(
            "past.memory",
            Numbers.format(past.bytes() / MEGABYTE, 2),
            Numbers.format(past.budget() / MEGABYTE, 2));
  }

  private void tell() {
    PastState shown = past.shownProperty().get();
    String newest = Numbers.count(session.newest().epoch());
    where.setText(
        shown == null
            ? context.texts().get("past.present")
            : context.texts().get("past.epoch", Numbers.count(shown.snapshot().epoch()), newest));
    String wide = newest.replaceAll("\\d", "8");
    words.set(TextWidth.of(context.texts().get("past.epoch", wide, wide), 1));
  }

  private void chosen(double value) {
    if (following) {
      return;
    }
    replaying.set(false);
    if (value >= session.newest().epoch()) {
      past.backToPresent();
    } else {
      past.show(session.newest().run(), Math.round(value));
    }
  }

  private void show(@Nullable PastState shown) {
    away.set(shown != null);
    following = true;
    if (shown == null) {
      replaying.set(false);
      slider.setValue(slider.getMax());
    } else if (!slider.isValueChanging()) {
      slider.setValue(shown.snapshot().epoch());
    }
    following = false;
    tell();
    redraw.run();
  }

  private void replay() {
    PastState shown = past.shownProperty().get();
    if (shown != null) {
      replayed = shown.snapshot().epoch();
      replaying.set(!replaying.get());
    }
  }

  private void forgetEarlier() {
    session.histories().forgetEarlier();
    redraw.run();
  }
}
