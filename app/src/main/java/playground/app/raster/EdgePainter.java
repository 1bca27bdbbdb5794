package playground.app.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import playground.app.figure.diagram.DiagramEdges;

/**
 * Paints {@link DiagramEdges} into pixels, as far as they can be seen of the diagram. Not
 * thread-safe.
 */
final class EdgePainter implements PaintWorker.Painter<EdgeRequest, EdgeFrame> {
  private StrokeRaster raster = new StrokeRaster(1, 1);

  @Override
  public EdgeFrame paint(EdgeRequest request, @Nullable EdgeFrame spare) {
    int width = request.pixelWidth();
    int height = request.pixelHeight();
    int[] pixels;
    if (spare != null && spare.pixels().length == width * height) {
      pixels = spare.pixels();
      Arrays.fill(pixels, 0);
    } else {
      pixels = new int[width * height];
    }
    if (!raster.hasSize(width, height)) {
      raster = new StrokeRaster(width, height);
    }
    new DiagramEdges(
            request.snapshot(),
            request.geometry(),
            request.gradients(),
            request.colors(),
            request.frame())
        .draw(request.x(), request.x() + request.width(), new Pixels(request, raster, pixels));
    return new EdgeFrame(request, width, height, pixels);
  }

  /** What is drawn, from the diagram's places to those of the pixels. */
  private record Pixels(EdgeRequest request, StrokeRaster raster, int[] pixels)
      implements DiagramEdges.Sink {
    @Override
    public void edge(
        double x1, double y1, double x2, double y2, double width, int argb, double opacity) {
      double scale = request.scale();
      raster.curve(
          (x1 - request.x()) * scale,
          (y1 - request.y()) * scale,
          (x2 - request.x()) * scale,
          (y2 - request.y()) * scale,
          width * scale,
          argb,
          opacity,
          pixels);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int argb) {
      double scale = request.scale();
      raster.rectangle(
          (x - request.x()) * scale,
          (y - request.y()) * scale,
          width * scale,
          height * scale,
          argb,
          pixels);
    }
  }
}
