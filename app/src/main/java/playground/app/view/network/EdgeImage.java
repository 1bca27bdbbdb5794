package playground.app.view.network;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import playground.app.chart.PixelImage;
import playground.app.figure.NetworkGeometry;
import playground.app.raster.EdgeFrame;
import playground.app.raster.EdgeRequest;
import playground.app.raster.PaintWorker;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.model.training.snapshot.Snapshot;

/**
 * What of the network's edges can be seen, as one image. It is painted on another thread: hundreds
 * of curves would hold up the thread that renders the window.
 */
public final class EdgeImage extends ImageView implements AutoCloseable {
  private final ViewContext context;
  private final PaintWorker<EdgeRequest, EdgeFrame> worker = PaintWorker.ofEdges();
  private PixelImage pixels = new PixelImage(1, 1);
  private List<Integer> units = List.of();

  /** Takes over what was painted with each frame of {@code clock}. */
  public EdgeImage(ViewContext context, FrameClock clock) {
    this.context = context;
    setMouseTransparent(true);
    setSmooth(false);
    clock.everyFrame(now -> pulse());
  }

  /** Shows none until those of a network with these units, outputs last, are painted. */
  void clear(List<Integer> newUnits) {
    units = newUnits;
    setVisible(false);
  }

  /**
   * Paints the edges anew.
   *
   * @param seen what can be seen of the diagram, in its own coordinates
   */
  void want(Snapshot snapshot, NetworkGeometry geometry, Rectangle2D seen) {
    worker.request(
        new EdgeRequest(
            snapshot,
            geometry,
            context.options().gradientModeProperty().get(),
            (int) seen.getMinX(),
            (int) seen.getMinY(),
            (int) seen.getWidth(),
            (int) seen.getHeight(),
            scale(),
            context.appearance().mapColors(),
            context.appearance().ink().muted()));
  }

  private double scale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  private void pulse() {
    EdgeFrame next = worker.poll();
    if (next == null) {
      return;
    }
    if (!next.request().geometry().units().equals(units)) {
      worker.giveBack(next);
      return;
    }
    if (!pixels.hasSize(next.width(), next.height())) {
      pixels = new PixelImage(next.width(), next.height());
      setImage(pixels.image());
    }
    pixels.set(next.pixels());
    EdgeRequest request = next.request();
    setFitWidth(next.width() / request.scale());
    setFitHeight(next.height() / request.scale());
    relocate(request.x(), request.y());
    setVisible(true);
    worker.giveBack(next);
  }

  @Override
  public void close() {
    worker.close();
  }
}
