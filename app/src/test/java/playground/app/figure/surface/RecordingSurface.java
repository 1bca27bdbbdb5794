package playground.app.figure.surface;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.app.figure.Mark;

/** Remembers the texts, the marks, the polylines and the polygons that are drawn on it. */
public final class RecordingSurface implements Surface {
  /** A mark, wherever it is. */
  public record Drawn(Mark mark, double radius, int argb, Pen rim) {}

  /** A line through places. */
  public record Polyline(double[] xs, double[] ys, Pen pen) {}

  /** A filled polygon. */
  public record Polygon(double[] xs, double[] ys, int argb) {}

  private final Surface measure =
      new Graphics2dSurface(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
  private final List<Caption> texts = new ArrayList<>();
  private final List<Drawn> marks = new ArrayList<>();
  private final List<Polyline> polylines = new ArrayList<>();
  private final List<Polygon> polygons = new ArrayList<>();

  /** What {@code figure} draws where its longer side has {@code size} pixels. */
  public static RecordingSurface of(Figure figure, int size) {
    RecordingSurface recording = new RecordingSurface();
    figure.draw(recording, size / Math.max(figure.width(), figure.height()));
    return recording;
  }

  /** The texts with the room that they take. */
  public List<Caption> texts() {
    return texts;
  }

  /** The marks. */
  public List<Drawn> marks() {
    return marks;
  }

  /** The lines with a pen of that colour. */
  public List<Polyline> polylines(int argb) {
    return polylines.stream().filter(line -> line.pen().argb() == argb).toList();
  }

  /** The polygons, in the order in which they lie over each other. */
  public List<Polygon> polygons() {
    return polygons;
  }

  /** The texts that say this, in their order. */
  public List<Caption> texts(String wanted) {
    return texts.stream().filter(each -> each.text().equals(wanted)).toList();
  }

  /** The first of them. */
  public Caption text(String wanted) {
    return texts(wanted).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(wanted + " is not among " + texts));
  }

  /** Texts that are cut off or lie over others. */
  public List<String> faults(Figure figure) {
    List<String> faults = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      if (!texts.get(k).isWithin(figure.width(), figure.height())) {
        faults.add("cut off: " + texts.get(k));
      }
      for (Caption other : texts.subList(k + 1, texts.size())) {
        if (texts.get(k).overlaps(other)) {
          faults.add("overlap: " + texts.get(k) + ", " + other);
        }
      }
    }
    return faults;
  }

  @Override
  public void rectangle(double x, double y, double width, double height, int argb) {}

  @Override
  public void line(double x1, double y1, double x2, double y2, Pen pen) {}

  @Override
  public void polyline(double[] xs, double[] ys, int count, Pen pen) {
    polylines.add(new Polyline(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), pen));
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int argb) {
    polygons.add(new Polygon(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), argb));
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, Pen pen) {}

  @Override
  public void mark(Mark mark, double x, double y, double radius, int argb, Pen rim) {
    marks.add(new Drawn(mark, radius, argb, rim));
  }

  @Override
  public void text(String text, double x, double middle, double letters, double most, int argb) {
    double height = Captions.LINE * letters;
    double width = Math.min(most, width(text, letters));
    texts.add(new Caption(text, x, middle - height / 2, width, height));
  }

  @Override
  public void halo(String text, double x, double middle, double letters, double most, int argb) {}

  @Override
  public double width(String text, double letters) {
    return measure.width(text, letters);
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
      double height) {}
}
