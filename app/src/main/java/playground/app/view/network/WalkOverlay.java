package playground.app.view.network;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;
import playground.app.figure.DiagramHit;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.walk.WalkMarks;
import playground.app.session.walk.StepWalk;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkView;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;

/** The walk through a training step, over the diagram; lets the pointer through. */
final class WalkOverlay extends Pane {
  /** How long values are on their way to a unit. */
  private static final double NANOS_ON_THE_WAY = 6e8;

  private final ViewContext context;
  private final StepWalk walk;
  private final Canvas canvas = new Canvas();
  private final CanvasSurface surface = new CanvasSurface(canvas);
  private NetworkGeometry geometry;
  private @Nullable WalkPlace shown;
  private double arrived = 1;
  private long last;

  WalkOverlay(ViewContext context, FrameClock clock, StepWalk walk, NetworkGeometry first) {
    this.context = context;
    this.walk = walk;
    geometry = first;
    setMouseTransparent(true);
    setId("diagram.walk");
    getChildren().add(canvas);
    walk.viewProperty().subscribe(this::take);
    context.appearance().onChange(this::draw);
    clock.everyFrame(this::go);
  }

  /** Takes the diagram's new measures. */
  void fit(NetworkGeometry newGeometry) {
    geometry = newGeometry;
    resizeRelocate(0, 0, geometry.width(), geometry.height());
    draw();
  }

  private void take(@Nullable WalkView view) {
    WalkPlace place = view == null ? null : view.place();
    if (place != null && !place.equals(shown)) {
      arrived = 0;
    }
    shown = place;
    draw();
  }

  private void go(long now) {
    if (shown != null && arrived < 1) {
      arrived = Math.min(1, arrived + (now - last) / NANOS_ON_THE_WAY);
      draw();
    }
    last = now;
  }

  private void draw() {
    WalkView view = walk.viewProperty().get();
    boolean there =
        view != null
            && view.place() != null
            && NetworkGeometry.unitsOf(view.trace().architecture()).equals(geometry.units());
    setVisible(there);
    // Else the canvas would hold as many pixels as the network has, all the time.
    canvas.setWidth(there ? geometry.width() : 1);
    canvas.setHeight(there ? geometry.height() : 1);
    surface.clear();
    if (there && view != null && view.place() != null) {
      DiagramHit places =
          new DiagramHit(
              geometry, view.trace().architecture(), view.step().experiment().network().features());
      new WalkMarks(
              surface,
              places,
              view.trace(),
              view.example(),
              context.appearance().ink(),
              context.appearance().fontSize())
          .draw(view.place().stage(), view.place().layer(), view.place().unit(), arrived);
    }
  }
}
