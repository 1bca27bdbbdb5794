package playground.app.figure.surface;

import java.util.Arrays;
import playground.app.figure.Mark;

/**
 * A part of another surface, with places of its own.
 *
 * @param whole the other surface
 * @param left where its left edge is on that
 * @param top where its upper edge is on that
 */
public record ShiftedSurface(Surface whole, double left, double top) implements Surface {
  @Override
  public void rectangle(double x, double y, double width, double height, int argb) {
    whole.rectangle(left + x, top + y, width, height, argb);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Pen pen) {
    whole.line(left + x1, top + y1, left + x2, top + y2, pen);
  }

  @Override
  public void polyline(double[] xs, double[] ys, int count, Pen pen) {
    whole.polyline(moved(xs, count, left), moved(ys, count, top), count, pen);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int argb) {
    whole.polygon(moved(xs, count, left), moved(ys, count, top), count, argb);
  }

  private static double[] moved(double[] places, int count, double by) {
    return Arrays.stream(places, 0, count).map(place -> place + by).toArray();
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, Pen pen) {
    whole.curve(left + x1, top + y1, left + x2, top + y2, pen);
  }

  @Override
  public void mark(Mark mark, double x, double y, double radius, int argb, Pen rim) {
    whole.mark(mark, left + x, top + y, radius, argb, rim);
  }

  @Override
  public void text(String text, double x, double middle, double letters, double most, int argb) {
    whole.text(text, left + x, top + middle, letters, most, argb);
  }

  @Override
  public void halo(String text, double x, double middle, double letters, double most, int argb) {
    whole.halo(text, left + x, top + middle, letters, most, argb);
  }

  @Override
  public double width(String text, double letters) {
    return whole.width(text, letters);
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
    whole.cells(argb, stride, columns, rows, left + x, top + y, width, height);
  }
}
