package playground.app.view.instrument;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import playground.app.figure.gradient.GradientChart;
import playground.app.figure.gradient.StripMarks;
import playground.app.naming.GradientTexts;
import playground.app.naming.Marks;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.model.inspection.GradientFactors;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/** A gradient chart of one network, which tells the value at the pointer. */
public final class GradientCanvas {
  private final ViewContext context;
  private final Supplier<@Nullable Snapshot> state;
  private final Supplier<RunHistory> history;
  private final Supplier<OptionalLong> shown;
  private final GradientChart chart = new GradientChart();
  private final CanvasPane pane = new CanvasPane(this::draw);
  private Optional<Point2D> pointer = Optional.empty();

  /**
   * Of a network.
   *
   * @param state what it is like; null while there is none
   * @param history its gradients over the epochs; asked for only while there is a state
   * @param shown the epoch of the state, where that is not the newest; likewise
   */
  public GradientCanvas(
      ViewContext context,
      Supplier<@Nullable Snapshot> state,
      Supplier<RunHistory> history,
      Supplier<OptionalLong> shown) {
    this.context = context;
    this.state = state;
    this.history = history;
    this.shown = shown;
    pane.describe(() -> texts().map(GradientTexts::description).orElse(""));
    pane.setOnMouseMoved(
        event -> {
          pane.point(event.getX(), event.getY());
          pointer = Optional.of(new Point2D(event.getX(), event.getY()));
          tell();
        });
    pane.setOnMouseExited(
        event -> {
          pointer = Optional.empty();
          tell();
        });
  }

  /** What shows it. */
  public CanvasPane pane() {
    return pane;
  }

  private Optional<GradientTexts> texts() {
    return Optional.ofNullable(state.get())
        .map(snapshot -> new GradientTexts(context.texts(), snapshot));
  }

  private void tell() {
    pane.tell(texts().flatMap(this::atPointer).orElse(""));
  }

  private Optional<String> atPointer(GradientTexts texts) {
    return pointer
        .flatMap(at -> chart.partAt(at.getX(), at.getY(), history.get()))
        .map(part -> texts.of(part, history.get()));
  }

  /** Draws the state, with the factors where they are wanted. */
  public void draw() {
    Snapshot snapshot = state.get();
    if (snapshot == null) {
      return;
    }
    GradientFactors factors =
        context.options().showFactorsProperty().get()
            ? snapshot.readings().factors().orElse(null)
            : null;
    chart.draw(
        pane.cleared(),
        pane.canvas().getWidth(),
        pane.canvas().getHeight(),
        snapshot.gradientFlow(),
        history.get(),
        new StripMarks(Marks.of(history.get(), context.texts()), shown.get()),
        factors,
        new GradientTexts(context.texts(), snapshot).words(shown.get()),
        context.appearance().ink(),
        context.appearance().fontSize());
    if (pointer.isPresent()) {
      tell();
    }
  }
}
