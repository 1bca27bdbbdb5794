package playground.app.view.output;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;
import playground.app.figure.DiagramPart;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.OutputColors;
import playground.app.figure.boundary.MapAxes;
import playground.app.figure.boundary.MapKey;
import playground.app.figure.surface.MarkSize;
import playground.app.figure.surface.PointMarks;
import playground.app.session.painting.PointPainter;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Maps;
import playground.app.view.context.ViewContext;
import playground.app.view.control.UsesArrowKeys;
import playground.model.data.Samples;
import playground.model.data.Split;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.DataSettings;
import playground.model.network.Architecture;
import playground.model.training.snapshot.Snapshot;

/** The output over the plane, always square, with the data points, axes and a colour scale. */
final class OutputMap extends Region implements UsesArrowKeys {
  private final ViewContext context;
  private final Maps maps;
  private final PointPainter painter;
  private final ImageView map = new ImageView();
  private final Canvas over = new Canvas();
  private final CanvasSurface marks = new CanvasSurface(over);
  private final ObjectProperty<@Nullable Point2D> pointed =
      new SimpleObjectProperty<>(this, "pointed");
  private final MapKeys keys;
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
    keys = new MapKeys(this);
    getChildren().addAll(map, over, new PaintGesture(painter, this).brush());
    Runnable wantDrawing = clock.atMost(30, this::draw);
    painter.changesProperty().subscribe((before, now) -> wantDrawing.run());
    maps.subjectProperty().subscribe((before, now) -> wantDrawing.run());
    setMinSize(120, 120);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    context.texts().languageProperty().subscribe(() -> tell(""));
    accessibleHelpProperty().bind(context.texts().bind("output.map.help"));
    pointed.subscribe(
        (before, now) -> {
          if (keys.place() != null) {
            draw();
          }
        });
    focusedProperty().subscribe((before, now) -> draw());
    setId("outputMap");
    getStyleClass().add("output-map");
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

  /** Goes to a place, as the pointer would; beside the map with null. */
  void point(@Nullable Point2D place) {
    pointed.set(place);
  }

  /** The place that the keys move. */
  MapKeys keys() {
    return keys;
  }

  /** Where a place of the map is in this region. */
  Point2D pixelOf(Point2D place) {
    return new Point2D(x + place.getX() * side, y + place.getY() * side);
  }

  /** Has screen readers say what is at the place that the keys are at. */
  void tell(String reading) {
    String name = context.texts().get("output.map");
    setAccessibleText(keys.place() == null || reading.isEmpty() ? name : reading + ". " + name);
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
    Ink ink = context.appearance().ink();
    double letters = context.appearance().fontSize() * 0.85;
    marks.clear();
    MapAxes axes = new MapAxes(marks, x, y, side, letters, ink);
    axes.draw(snapshot.experiment().data().plane());
    MapKey key = new MapKey(marks, x, y + side + letters * 2.2, side, letters, ink);
    if (snapshot.architecture().outputs() <= 2) {
      scale(key, snapshot, colors);
    } else if (!legendTellsColors(snapshot)) {
      key.classes(snapshot.architecture().outputs());
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
      axes.ring(ringed.getX(), ringed.getY(), 1.2 * context.appearance().fontSize());
    }
    Point2D keyed = keys.place();
    if (keyed != null) {
      axes.ring(keyed.getX(), keyed.getY(), 0.4 * context.appearance().fontSize());
    }
  }

  /** From −1 to +1, or over what the output can be. */
  private void scale(MapKey key, Snapshot snapshot, MapColors colors) {
    OutputColors meaning = new OutputColors(snapshot.experiment().decision(), colors);
    boolean ofOutput = isOutput(maps.subjectProperty().get(), snapshot.architecture());
    key.scale(colors, ofOutput ? meaning.lowest() : "−1", ofOutput ? meaning.highest() : "+1");
  }

  private static boolean isOutput(DiagramPart.@Nullable Mapped subject, Architecture network) {
    return switch (subject) {
      case null -> true;
      case DiagramPart.Input input -> false;
      case DiagramPart.Neuron neuron -> neuron.layer() >= network.depth() - 1;
    };
  }
}
