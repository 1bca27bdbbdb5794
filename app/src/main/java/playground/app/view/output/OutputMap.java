package playground.app.view.output;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;
import playground.app.chart.FxColor;
import playground.app.figure.ClassColors;
import playground.app.figure.DiagramPart;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.OutputColors;
import playground.app.figure.PlaneAxis;
import playground.app.figure.surface.MarkSize;
import playground.app.figure.surface.PointMarks;
import playground.app.session.painting.PointPainter;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Maps;
import playground.app.view.context.ViewContext;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.Split;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.DataSettings;
import playground.model.network.Architecture;
import playground.model.training.snapshot.Snapshot;

/** The output over the plane, always square, with the data points, axes and a colour scale. */
final class OutputMap extends Region {
  private final ViewContext context;
  private final Maps maps;
  private final PointPainter painter;
  private final ImageView map = new ImageView();
  private final Canvas over = new Canvas();
  private final CanvasSurface marks = new CanvasSurface(over);
  private final ObjectProperty<@Nullable Point2D> pointed =
      new SimpleObjectProperty<>(this, "pointed");
  private final ShownPoints trainPoints = new ShownPoints(this::draw);
  private final ShownPoints testPoints = new ShownPoints(this::draw);
  private double x;
  private double y;
  private double side;
  private @Nullable Point2D ringed;

  OutputMap(ViewContext context, Maps maps, PointPainter painter, FrameClock clock) {
    this.context = context;
    this.maps = maps;
    this.painter = painter;
    over.setMouseTransparent(true);
    getChildren().addAll(map, over, new PaintGesture(painter, this).brush());
    Runnable wantDrawing = clock.atMost(30, this::draw);
    painter.changesProperty().subscribe((before, now) -> wantDrawing.run());
    maps.subjectProperty().subscribe((before, now) -> wantDrawing.run());
    setMinSize(120, 120);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    accessibleTextProperty().bind(context.texts().bind("output.map"));
    setId("outputMap");
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointed.set(placeOf(event)));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointed.set(placeOf(event)));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointed.set(null));
    maps.frameProperty()
        .subscribe(
            frame -> {
              if (frame != null && map.getImage() != maps.large()) {
                map.setImage(maps.large());
              }
            });
    context.appearance().onChange(this::draw);
    context.appearance().fontSizeProperty().subscribe((before, now) -> requestLayout());
    context.options().showTestProperty().subscribe((before, now) -> draw());
    context
        .session()
        .snapshotProperty()
        .subscribe(
            (before, now) -> {
              if (before.split() != now.split()
                  || !before.architecture().equals(now.architecture())) {
                requestLayout();
                draw();
              }
            });
  }

  /** Where the pointer is over the map, as {@link #placeOf} says; null where it is not. */
  ReadOnlyObjectProperty<@Nullable Point2D> pointedProperty() {
    return pointed;
  }

  /** Draws a ring around a place, as {@link #placeOf} says; around none with null. */
  void ring(@Nullable Point2D place) {
    if (!Objects.equals(place, ringed)) {
      ringed = place;
      draw();
    }
  }

  /** Pixels of the map's side. */
  double side() {
    return side;
  }

  /**
   * The place of the map under the pointer: its shares of the width, from the left, and of the
   * height, from above; null beside the map.
   */
  @Nullable Point2D placeOf(MouseEvent event) {
    double across = (event.getX() - x) / side;
    double down = (event.getY() - y) / side;
    boolean inside = across >= 0 && across <= 1 && down >= 0 && down <= 1;
    return inside ? new Point2D(across, down) : null;
  }

  @Override
  protected void layoutChildren() {
    double font = context.appearance().fontSize();
    double left = 2.1 * font;
    Snapshot snapshot = context.session().snapshotProperty().get();
    boolean bar = snapshot.architecture().outputs() <= 2;
    double bottom = (legendTellsColors(snapshot) ? 1.6 : bar ? 2.8 : 3.7) * font;
    side = Math.floor(Math.max(60, Math.min(getWidth() - left - 4, getHeight() - bottom - 4)));
    x = Math.floor(left + (getWidth() - left - 4 - side) / 2);
    y = 4;
    map.setFitWidth(side);
    map.setFitHeight(side);
    map.relocate(x, y);
    over.setWidth(getWidth());
    over.setHeight(getHeight());
    maps.setSizes(maps.tilePixels(), side * scale());
    draw();
  }

  /** Whether the classes' colours are told beside their names: a scale would say it again. */
  private static boolean legendTellsColors(Snapshot snapshot) {
    CustomPoints own = snapshot.experiment().data().customPoints();
    return snapshot.architecture().outputs() > 2 && own != null && own.areClassesNamed();
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private void draw() {
    Snapshot snapshot = context.session().snapshotProperty().get();
    MapColors colors = context.appearance().mapColors();
    GraphicsContext g = over.getGraphicsContext2D();
    g.clearRect(0, 0, over.getWidth(), over.getHeight());
    axes(g);
    if (snapshot.architecture().outputs() <= 2) {
      colorScale(g, snapshot.architecture(), colors);
    } else if (!legendTellsColors(snapshot)) {
      classScale(g, snapshot.architecture().outputs());
    }
    Split split = snapshot.split();
    DataSettings data = snapshot.experiment().data();
    MarkSize size = MarkSize.onScreen(side, data);
    if (context.options().showTestProperty().get()) {
      Samples test = painter.shown(testPoints.of(split.test()), false);
      PointMarks.draw(marks, test, data, x, y, side, size, true, colors);
    }
    Samples train = painter.shown(trainPoints.of(split.train()), true);
    PointMarks.draw(marks, train, data, x, y, side, size, false, colors);
    if (ringed != null) {
      ring(g, ringed, 1.2 * context.appearance().fontSize());
    }
  }

  private void ring(GraphicsContext g, Point2D place, double size) {
    Ink ink = context.appearance().ink();
    double left = x + place.getX() * side - size / 2;
    double top = y + place.getY() * side - size / 2;
    g.setStroke(FxColor.of(ink.ground()));
    g.setLineWidth(5);
    g.strokeOval(left, top, size, size);
    g.setStroke(FxColor.of(ink.text()));
    g.setLineWidth(2.5);
    g.strokeOval(left, top, size, size);
  }

  private void axes(GraphicsContext g) {
    Ink ink = context.appearance().ink();
    double font = context.appearance().fontSize() * 0.85;
    g.setFont(Font.font(font));
    g.setStroke(FxColor.of(ink.muted()));
    g.setLineWidth(1);
    g.strokeRect(x - 0.5, y - 0.5, side + 1, side + 1);
    g.setFill(FxColor.of(ink.muted()));
    Plane plane = context.session().snapshotProperty().get().experiment().data().plane();
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    List<PlaneAxis.Tick> labels = PlaneAxis.x1(plane);
    double widest =
        labels.stream().mapToInt(tick -> tick.label().length()).max().orElse(0) * 0.6 * font;
    for (PlaneAxis.Tick tick : PlaneAxis.apart(labels, (widest + 0.6 * font) / side)) {
      double across = x + tick.fraction() * side;
      g.strokeLine(across, y + side, across, y + side + 3);
      g.fillText(tick.label(), across, y + side + 4);
    }
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    // Those at the edges are moved inwards by half a line.
    for (PlaneAxis.Tick tick : PlaneAxis.apart(PlaneAxis.x2(plane), 1.6 * font / side)) {
      double down = y + tick.fraction() * side;
      g.strokeLine(x - 4, down, x - 1, down);
      double inside = Math.max(y + font / 2, Math.min(down, y + side - font / 2));
      g.fillText(tick.label(), x - 6, inside, x - 6);
    }
  }

  /** A bar below the map, from −1 to +1 or over what the output can be. */
  private void colorScale(GraphicsContext g, Architecture network, MapColors colors) {
    OutputColors meaning = new OutputColors(network, colors);
    boolean ofOutput = isOutput(maps.subjectProperty().get(), network);
    Ink ink = context.appearance().ink();
    double font = context.appearance().fontSize() * 0.85;
    double top = y + side + font * 2.2;
    double width = side - 4 * font;
    double left = x + 2 * font;
    double thickness = font * 0.8;
    int steps = 64;
    for (int step = 0; step < steps; step++) {
      int argb = colors.color(2.0 * (step + 0.5) / steps - 1);
      g.setFill(FxColor.of(argb));
      g.fillRect(left + width * step / steps, top, width / steps + 0.6, thickness);
    }
    g.setFill(FxColor.of(ink.muted()));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(ofOutput ? meaning.lowest() : "−1", left - 5, top + thickness / 2);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(ofOutput ? meaning.highest() : "+1", left + width + 5, top + thickness / 2);
  }

  private static boolean isOutput(DiagramPart.@Nullable Mapped subject, Architecture network) {
    return switch (subject) {
      case null -> true;
      case DiagramPart.Input input -> false;
      case DiagramPart.Neuron neuron -> neuron.layer() >= network.depth() - 1;
    };
  }

  /** A patch a class below the map. */
  private void classScale(GraphicsContext g, int classes) {
    double font = context.appearance().fontSize() * 0.85;
    double top = y + side + font * 2.2;
    double width = side / classes;
    for (int index = 0; index < classes; index++) {
      g.setFill(FxColor.of(ClassColors.color(index)));
      g.fillRect(x + index * width + 1, top, width - 2, font);
      g.setFill(FxColor.of(context.appearance().ink().muted()));
      g.setTextBaseline(VPos.TOP);
      g.setTextAlign(TextAlignment.CENTER);
      g.fillText(Integer.toString(index), x + (index + 0.5) * width, top + font);
    }
  }
}
