package playground.app.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.figure.Mark;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;

/** A canvas of the window as what charts are drawn on. JavaFX thread only. */
public final class CanvasSurface implements Surface {
  /** Width of the line around letters, half of which is inside them. */
  private static final double HALO = 4;

  private final Canvas canvas;
  private final GraphicsContext g;
  private PixelImage cells = new PixelImage(1, 1);
  private Font font = Font.getDefault();
  private double letters = -1;

  /** Draws on {@code canvas}. */
  public CanvasSurface(Canvas canvas) {
    this.canvas = canvas;
    g = canvas.getGraphicsContext2D();
  }

  /** Takes away all that was drawn. */
  public void clear() {
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  @Override
  public void rectangle(double x, double y, double width, double height, int argb) {
    g.setFill(FxColor.of(argb));
    g.fillRect(x, y, width, height);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Pen pen) {
    take(pen);
    g.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void polyline(double[] xs, double[] ys, int count, Pen pen) {
    take(pen);
    g.strokePolyline(xs, ys, count);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int argb) {
    g.setFill(FxColor.of(argb));
    g.fillPolygon(xs, ys, count);
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, Pen pen) {
    take(pen);
    double middle = (x1 + x2) / 2;
    g.beginPath();
    g.moveTo(x1, y1);
    g.bezierCurveTo(middle, y1, middle, y2, x2, y2);
    g.stroke();
  }

  @Override
  public void mark(Mark mark, double x, double y, double radius, int argb, Pen rim) {
    take(rim);
    g.setFill(FxColor.of(argb));
    if (mark.isDisc()) {
      g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
      g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
      return;
    }
    double[] xs = new double[mark.corners()];
    double[] ys = new double[mark.corners()];
    for (int k = 0; k < xs.length; k++) {
      xs[k] = x + radius * mark.x(k);
      ys[k] = y + radius * mark.y(k);
    }
    g.fillPolygon(xs, ys, xs.length);
    g.strokePolygon(xs, ys, xs.length);
  }

  @Override
  public void text(String text, double x, double middle, double size, double most, int argb) {
    take(size);
    g.setFill(FxColor.of(argb));
    if (most == Double.MAX_VALUE) {
      g.fillText(text, x, middle);
    } else {
      g.fillText(text, x, middle, most);
    }
  }

  @Override
  public void halo(String text, double x, double middle, double size, double most, int argb) {
    take(size);
    take(Pen.of(argb, HALO));
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.strokeText(text, x, middle, most);
    g.setLineJoin(StrokeLineJoin.MITER);
  }

  @Override
  public double width(String text, double size) {
    return TextWidth.of(text, size);
  }

  @Override
  public void cells(
      int[] argb,
      int stride,
      int columns,
      int rows,
      double x,
      double y,
      double width,
      double height) {
    if (!cells.hasSize(stride, rows)) {
      cells = new PixelImage(stride, rows);
    }
    cells.set(argb);
    g.setImageSmoothing(false);
    g.drawImage(cells.image(), 0, 0, columns, rows, x, y, width, height);
  }

  private void take(Pen pen) {
    g.setStroke(FxColor.of(pen.argb()));
    g.setLineWidth(pen.width());
    g.setLineCap(pen.round() ? StrokeLineCap.ROUND : StrokeLineCap.SQUARE);
    g.setLineDashes(pen.dashes().stream().mapToDouble(length -> length).toArray());
  }

  private void take(double size) {
    if (letters != size) {
      letters = size;
      font = Font.font(size);
    }
    g.setFont(font);
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
  }
}
