package playground.app.view.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import playground.app.figure.gradient.GradientChart;
import playground.app.figure.surface.ChartMark;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.naming.Marks;
import playground.model.inspection.GradientFactors;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/** A gradient chart of one network, which tells the value at the pointer. */
public final class GradientCanvas {
  private final ViewContext context;
  private final Supplier<@Nullable Snapshot> state;
  private final Supplier<RunHistory> history;
  private final GradientChart chart = new GradientChart();
  private final CanvasPane pane = new CanvasPane(this::draw);
  private Optional<Point2D> pointer = Optional.empty();

  /**
   * Of a network.
   *
   * @param state what it is like now; null while there is none
   * @param history its gradients over the epochs; asked for only while there is a state
   */
  public GradientCanvas(
      ViewContext context, Supplier<@Nullable Snapshot> state, Supplier<RunHistory> history) {
    this.context = context;
    this.state = state;
    this.history = history;
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

  /** Draws the state as it is now, with the factors where they are wanted. */
  public void draw() {
    Snapshot snapshot = state.get();
    if (snapshot == null) {
      return;
    }
    GradientFactors factors =
        context.options().showFactorsProperty().get()
            ? snapshot.readings().factors().orElse(null)
            : null;
    List<ChartMark> marks = Marks.of(history.get(), context.texts());
    chart.draw(
        pane.cleared(),
        pane.canvas().getWidth(),
        pane.canvas().getHeight(),
        snapshot.gradientFlow(),
        history.get(),
        marks,
        factors,
        new GradientTexts(context.texts(), snapshot).words(),
        context.appearance().ink(),
        context.appearance().fontSize());
    if (pointer.isPresent()) {
      tell();
    }
  }
}
