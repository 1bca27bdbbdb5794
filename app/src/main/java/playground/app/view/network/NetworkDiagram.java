package playground.app.view.network;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import playground.app.figure.NetworkGeometry;
import playground.app.raster.AtlasLayout;
import playground.app.raster.MapFrame;
import playground.app.session.walk.StepWalk;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Maps;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.UsesArrowKeys;
import playground.app.view.settings.FeatureButton;
import playground.model.data.Feature;
import playground.model.training.snapshot.Snapshot;

/**
 * The network: features, a map in each unit and output, weighted edges, and what stands below the
 * layers.
 */
final class NetworkDiagram extends Region implements UsesArrowKeys {
  private final ViewContext context;
  private final Readings readings;
  private final Maps maps;
  private final EdgeImage edges;
  private final HealthBadges badges = new HealthBadges();
  private final GradientMode gradientMode;

  /** Hides what scrolls under the footers. */
  private final Region ground = new Region();

  private final List<FeatureButton> features = new ArrayList<>();
  private final List<List<ImageView>> tiles = new ArrayList<>();
  private final LayerFooters footers;
  private final LayerHeads heads;
  private final Runnable wantEdges;
  private final DiagramWindow window = new DiagramWindow(this);
  private final DiagramOverlay overlay;
  private final DiagramPointer pointer;

  /** Units of each layer, the number of outputs last. */
  private List<Integer> units;

  private NetworkGeometry geometry;
  private boolean placed;

  NetworkDiagram(
      ViewContext context,
      Readings readings,
      Maps maps,
      EdgeImage edges,
      FrameClock clock,
      StepWalk walk) {
    this.context = context;
    this.readings = readings;
    this.maps = maps;
    this.edges = edges;
    units = NetworkGeometry.unitsOf(context.session().experimentProperty().get().architecture());
    geometry = new NetworkGeometry(units, 400, 300, context.appearance().fontSize());
    overlay = new DiagramOverlay(context, clock, walk, geometry);
    pointer = new DiagramPointer(context, maps, walk, this, overlay);
    setId("diagram");
    ground.getStyleClass().add("footer-ground");
    footers = new LayerFooters(context);
    heads = new LayerHeads(context);
    gradientMode = new GradientMode(context, clock);
    for (Feature feature : Feature.values()) {
      FeatureButton button = new FeatureButton(context, feature);
      features.add(button);
      button.focusedProperty().subscribe(focused -> reveal(button, focused));
    }
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    context.session().watch(seen -> seen.withHealth(true));
    wantEdges = clock.atMost(12, this::drawEdges);
    build(units);
    context
        .session()
        .experimentProperty()
        .subscribe(
            experiment -> {
              List<Integer> wanted = NetworkGeometry.unitsOf(experiment.architecture());
              if (!wanted.equals(units)) {
                build(wanted);
              }
            });
    context.session().snapshotProperty().subscribe(snapshot -> wantEdges.run());
    context.options().gradientModeProperty().subscribe((before, now) -> wantEdges.run());
    context.appearance().onChange(wantEdges);
    context.appearance().fontSizeProperty().subscribe((before, now) -> fitText());
    context.options().wholeNetworkProperty().subscribe((before, now) -> fitText());
    maps.frameProperty()
        .subscribe(
            frame -> {
              if (frame != null) {
                show(frame);
              }
            });
    readings.snapshotProperty().subscribe(snapshot -> showGradients());
  }

  /** Through the parameters of a unit. */
  @Override
  public boolean usesPages() {
    return true;
  }

  /** An input that Tab reaches is never behind the footers. */
  private void reveal(FeatureButton button, boolean focused) {
    if (focused) {
      window.reveal(button, geometry.footer());
    }
  }

  private void build(List<Integer> newUnits) {
    units = newUnits;
    placed = false;
    tiles.clear();
    // Training may not have come to the new network for a while; old edges would join nothing.
    edges.clear(units);
    for (int layer = 0; layer < units.size(); layer++) {
      List<ImageView> column = new ArrayList<>();
      for (int unit = 0; unit < units.get(layer); unit++) {
        column.add(new ImageView());
      }
      tiles.add(column);
    }
    List<Node> children = new ArrayList<>();
    children.add(edges);
    children.addAll(features);
    tiles.forEach(children::addAll);
    children.addAll(heads.of(units.size()));
    children.addAll(List.of(badges, ground, gradientMode));
    children.addAll(footers.of(units));
    children.add(overlay);
    // All at once: what stays is not taken off the window, and keeps its styles.
    getChildren().setAll(children);
    pointer.forget();
    fitText();
    wantEdges.run();
  }

  private void fitText() {
    double fontSize = context.appearance().fontSize();
    // As a whole it is as small as it has to be: what is pointed at can still be read.
    List<Integer> readable = context.options().wholeNetworkProperty().get() ? List.of() : units;
    setMinSize(
        NetworkGeometry.leastWidth(readable, fontSize),
        NetworkGeometry.leastHeight(readable, fontSize));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    // Numbers that change ask for a layout again and again, in which all stays where it is.
    boolean same =
        placed
            && geometry.width() == getWidth()
            && geometry.height() == getHeight()
            && geometry.shownHeight() == window.height()
            && geometry.fontSize() == context.appearance().fontSize();
    if (!same) {
      placed = true;
      place();
    }
  }

  private void place() {
    geometry =
        new NetworkGeometry(
            units, getWidth(), getHeight(), window.height(), context.appearance().fontSize());
    badges.fit(getWidth(), getHeight());
    for (FeatureButton button : features) {
      button.resizeRelocate(
          0,
          geometry.featureY(button.feature().ordinal()),
          geometry.featureRight(),
          geometry.featureHeight());
    }
    for (int layer = 0; layer < tiles.size(); layer++) {
      for (int unit = 0; unit < tiles.get(layer).size(); unit++) {
        place(tiles.get(layer).get(unit), layer, unit);
      }
    }
    heads.place(geometry);
    placeFooters();
    overlay.fit(geometry);
    maps.setSizes(geometry.tile(), maps.outputPixels());
    lookAgain();
  }

  /**
   * Footers stand still while the network scrolls behind them, or grows under the pointer that adds
   * units.
   */
  private void placeFooters() {
    double y = footerY();
    ground.setVisible(y < geometry.footerY());
    ground.resizeRelocate(0, y, getWidth(), geometry.footer());
    gradientMode.resizeRelocate(0, y, geometry.featureRight(), geometry.footer());
    footers.place(geometry, y);
  }

  /** The upper edge of the footers: at the bottom of what can be seen. */
  double footerY() {
    double y = window.bottom() - geometry.footer();
    return y > 0 ? Math.min(y, geometry.footerY()) : geometry.footerY();
  }

  private void place(ImageView tile, int layer, int unit) {
    tile.setFitWidth(geometry.tile());
    tile.setFitHeight(geometry.tile());
    tile.relocate(geometry.tileX(layer), geometry.tileY(unit));
  }

  private void show(MapFrame frame) {
    AtlasLayout layout = frame.layout();
    if (!NetworkGeometry.unitsOf(layout.architecture()).equals(units)) {
      return;
    }
    Rectangle2D seen = window.seen();
    for (int layer = 0; layer < units.size(); layer++) {
      for (int unit = 0; unit < units.get(layer); unit++) {
        show(layout, layer, unit, seen);
      }
    }
  }

  /** An image would be drawn anew with each frame also where nobody sees it. */
  private void show(AtlasLayout layout, int layer, int unit, Rectangle2D seen) {
    ImageView tile = tiles.get(layer).get(unit);
    double side = geometry.tile();
    if (!seen.intersects(geometry.tileX(layer), geometry.tileY(unit), side, side)) {
      tile.setImage(null);
    } else if (layer == layout.layers()) {
      tile.setImage(maps.output());
      tile.setViewport(null);
    } else if (tile.getImage() != maps.tiles()) {
      tile.setImage(maps.tiles());
      tile.setViewport(
          new Rectangle2D(layout.x(layer), layout.y(unit), layout.tile(), layout.tile()));
    }
  }

  private boolean fits(Snapshot snapshot) {
    return NetworkGeometry.unitsOf(snapshot.architecture()).equals(units);
  }

  /** Whether the network can be read only in more room than {@code pane} has. */
  boolean outgrows(Bounds pane) {
    double fontSize = context.appearance().fontSize();
    return NetworkGeometry.leastWidth(units, fontSize) > pane.getWidth()
        || NetworkGeometry.leastHeight(units, fontSize) > pane.getHeight();
  }

  /** What {@code scroll} does not show need not be drawn; it is when it comes to that. */
  void seenThrough(ScrollPane scroll) {
    window.scrolls(scroll, this::lookAgain);
  }

  /** Something else of the network can be seen. */
  private void lookAgain() {
    if (placed && geometry.shownHeight() != window.height()) {
      requestLayout();
    }
    placeFooters();
    MapFrame frame = maps.frameProperty().get();
    if (frame != null) {
      show(frame);
    }
    drawEdges();
  }

  private void drawEdges() {
    Snapshot snapshot = context.session().snapshotProperty().get();
    Rectangle2D seen = window.seen();
    boolean laidOut = geometry.units().equals(units);
    if (laidOut && fits(snapshot) && seen.getWidth() > 0 && seen.getHeight() > 0) {
      edges.want(snapshot, geometry, seen);
      badges.show(
          snapshot.readings().health().orElse(null),
          context.options().gradientModeProperty().get(),
          geometry);
    }
  }

  private void showGradients() {
    Snapshot snapshot = readings.snapshotProperty().get();
    if (fits(snapshot)) {
      footers.show(snapshot.gradientFlow());
    }
  }
}
