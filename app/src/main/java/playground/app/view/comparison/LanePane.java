package playground.app.view.comparison;

import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;
import playground.app.chart.FxColor;
import playground.app.chart.PixelImage;
import playground.app.figure.loss.ComparisonChart;
import playground.app.figure.surface.MarkSize;
import playground.app.figure.surface.PointMarks;
import playground.app.raster.MapFrame;
import playground.app.raster.MapRequest;
import playground.app.raster.PaintWorker;
import playground.app.raster.PointSample;
import playground.app.session.comparison.ComparisonModel;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.instrument.GradientCanvas;
import playground.model.data.Split;
import playground.model.training.snapshot.Snapshot;

/** One of the networks that are compared: its output over the plane and its gradient factors. */
final class LanePane extends VBox implements AutoCloseable {
  private final ViewContext context;
  private final ComparisonModel comparison;
  private final int lane;
  private final PaintWorker<MapRequest, MapFrame> worker = PaintWorker.ofMaps();
  private final GradientCanvas gradients;
  private final Label name = new Label();
  private final LaneReading reading;
  private final OutputSquare square;
  private @Nullable Snapshot requested;

  LanePane(ViewContext context, ComparisonModel comparison, int lane, List<LaneReading> readings) {
    this.context = context;
    this.comparison = comparison;
    this.lane = lane;
    gradients =
        new GradientCanvas(
            context, this::state, () -> comparison.history(lane), OptionalLong::empty);
    square = new OutputSquare();
    reading = new LaneReading(context.texts(), lane, readings);
    readings.add(reading);
    getStyleClass().add("pane");
    setMinSize(0, 0);
    name.setText(Character.toString('A' + lane));
    name.getStyleClass().add("lane-name");
    name.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(10, name, reading);
    HBox.setHgrow(reading, Priority.ALWAYS);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(square, Priority.ALWAYS);
    CanvasPane factors = gradients.pane();
    factors.setPrefHeight(150);
    factors.setMinHeight(110);
    factors.setMaxHeight(230);
    VBox.setVgrow(factors, Priority.SOMETIMES);
    getChildren().addAll(head, square, factors);
  }

  /** Draws what there is to draw; called some times a second. */
  void draw() {
    Snapshot snapshot = state();
    if (snapshot == null) {
      return;
    }
    name.setTextFill(FxColor.of(ComparisonChart.color(lane, context.appearance().ink())));
    reading.show(snapshot);
    gradients.draw();
    square.follow(snapshot);
    if (snapshot != requested) {
      requested = snapshot;
      worker.request(
          new MapRequest(
              snapshot.architecture(),
              snapshot.experiment().network().features(),
              snapshot.experiment().data().plane(),
              snapshot.parameters(),
              1,
              square.pixels(),
              comparison.playingProperty().get(),
              null,
              snapshot.experiment().decision(),
              context.appearance().mapColors()));
    }
  }

  /** Draws again also where nothing was trained since: colours or sizes have changed. */
  void redraw() {
    requested = null;
    square.mark();
    draw();
  }

  /** Takes over a finished map; called each frame. */
  void pulse() {
    MapFrame frame = worker.poll();
    if (frame != null) {
      square.show(frame);
      worker.giveBack(frame);
    }
  }

  private @Nullable Snapshot state() {
    var snapshots = comparison.snapshotsProperty().get();
    return lane < snapshots.size() ? snapshots.get(lane) : null;
  }

  @Override
  public void close() {
    worker.close();
  }

  /** The output map with the training points, square. */
  private final class OutputSquare extends Region {
    private final ImageView map = new ImageView();
    private final Canvas points = new Canvas();
    private final CanvasSurface marks = new CanvasSurface(points);
    private PixelImage image = new PixelImage(1, 1);
    private double side = 100;
    private double marked;
    private @Nullable Split shown;

    OutputSquare() {
      setMinSize(100, 100);
      // Another image of another size must not ask for a layout, which would ask for other images.
      map.setManaged(false);
      points.setId("lane.points." + lane);
      points.setManaged(false);
      getChildren().addAll(map, points);
      setAccessibleRole(AccessibleRole.IMAGE_VIEW);
      accessibleTextProperty().bind(context.texts().bind("output.map"));
    }

    void show(MapFrame frame) {
      if (!image.hasSize(frame.side(), frame.side())) {
        image = new PixelImage(frame.side(), frame.side());
      }
      image.set(frame.output());
      map.setImage(image.image());
    }

    /** Pixels of the screen on a side. */
    int pixels() {
      boolean isShown = getScene() != null && getScene().getWindow() != null;
      return (int) (side * (isShown ? getScene().getWindow().getOutputScaleX() : 1));
    }

    /** Draws the points anew where {@code snapshot} is of others than those that are shown. */
    void follow(Snapshot snapshot) {
      if (snapshot.split() != shown) {
        mark();
      }
    }

    void mark() {
      Snapshot snapshot = state();
      shown = snapshot == null ? null : snapshot.split();
      marks.clear();
      if (snapshot != null) {
        PointMarks.draw(
            marks,
            PointSample.first(snapshot.split().train(), PointMarks.MOST),
            snapshot.experiment().data(),
            0,
            0,
            side,
            MarkSize.onScreen(side, snapshot.experiment().data()),
            false,
            context.appearance().mapColors());
      }
    }

    @Override
    protected void layoutChildren() {
      side = Math.floor(Math.max(60, Math.min(getWidth(), getHeight())));
      double x = Math.floor((getWidth() - side) / 2);
      map.setFitWidth(side);
      map.setFitHeight(side);
      map.relocate(x, 0);
      points.setWidth(side);
      points.setHeight(side);
      points.relocate(x, 0);
      if (side != marked) {
        marked = side;
        mark();
        requested = null;
      }
    }
  }
}
