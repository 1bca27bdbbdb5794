package playground.app.figure.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import playground.app.figure.Mark;

/** A {@link Graphics2D} as what charts are drawn on; what it was set to before does not count. */
public final class Graphics2dSurface implements Surface {
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 100);
  private static final FontRenderContext UNROUNDED =
      new FontRenderContext(new AffineTransform(), true, true);

  /** Width of the line around letters, half of which is inside them. */
  private static final float HALO = 4;

  private final Graphics2D g;

  /** Draws on {@code g}, whose units are those of the surface. */
  public Graphics2dSurface(Graphics2D g) {
    this.g = g;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
  }

  @Override
  public void rectangle(double x, double y, double width, double height, int argb) {
    take(argb);
    g.fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Pen pen) {
    draw(new Line2D.Double(x1, y1, x2, y2), pen);
  }

  @Override
  public void polyline(double[] xs, double[] ys, int count, Pen pen) {
    if (count > 0) {
      draw(path(xs, ys, count), pen);
    }
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int argb) {
    if (count > 0) {
      take(argb);
      g.fill(closed(xs, ys, count));
    }
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, Pen pen) {
    double middle = (x1 + x2) / 2;
    draw(new CubicCurve2D.Double(x1, y1, middle, y1, middle, y2, x2, y2), pen);
  }

  @Override
  public void mark(Mark mark, double x, double y, double radius, int argb, Pen rim) {
    Shape outline = outline(mark, x, y, radius);
    take(argb);
    g.fill(outline);
    draw(outline, rim);
  }

  private static Shape outline(Mark mark, double x, double y, double radius) {
    if (mark.isDisc()) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    double[] xs = new double[mark.corners()];
    double[] ys = new double[mark.corners()];
    for (int k = 0; k < xs.length; k++) {
      xs[k] = x + radius * mark.x(k);
      ys[k] = y + radius * mark.y(k);
    }
    return closed(xs, ys, xs.length);
  }

  private static Path2D closed(double[] xs, double[] ys, int count) {
    Path2D path = path(xs, ys, count);
    path.closePath();
    return path;
  }

  private static Path2D path(double[] xs, double[] ys, int count) {
    Path2D path = new Path2D.Double();
    path.moveTo(xs[0], ys[0]);
    for (int k = 1; k < count; k++) {
      path.lineTo(xs[k], ys[k]);
    }
    return path;
  }

  @Override
  public void text(String text, double x, double middle, double letters, double most, int argb) {
    take(argb);
    AffineTransform before = g.getTransform();
    moveTo(text, x, middle, letters, most);
    g.drawString(text, 0, 0);
    g.setTransform(before);
  }

  @Override
  public void halo(String text, double x, double middle, double letters, double most, int argb) {
    take(argb);
    AffineTransform before = g.getTransform();
    moveTo(text, x, middle, letters, most);
    g.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(g.getFont().createGlyphVector(g.getFontRenderContext(), text).getOutline());
    g.setTransform(before);
  }

  /** Makes 0, 0 the left end of the line that {@code text} stands on. */
  private void moveTo(String text, double x, double middle, double letters, double most) {
    Font font = FONT.deriveFont((float) letters);
    LineMetrics metrics = font.getLineMetrics(text, UNROUNDED);
    g.setFont(font);
    g.translate(x, middle + (metrics.getAscent() - metrics.getDescent()) / 2.0);
    double width = width(text, letters);
    if (width > most) {
      g.scale(most / width, 1);
    }
  }

  @Override
  public double width(String text, double letters) {
    return FONT.getStringBounds(text, UNROUNDED).getWidth() * letters / FONT.getSize();
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
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, columns, rows, argb, 0, stride);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(width / columns, height / rows);
    g.drawImage(image, place, null);
  }

  private void draw(Shape shape, Pen pen) {
    take(pen.argb());
    g.setStroke(
        new BasicStroke(
            (float) pen.width(),
            pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE,
            BasicStroke.JOIN_MITER,
            10,
            dashes(pen),
            0));
    g.draw(shape);
  }

  private static float @Nullable [] dashes(Pen pen) {
    if (pen.dashes().isEmpty()) {
      return null;
    }
    float[] dashes = new float[pen.dashes().size()];
    for (int k = 0; k < dashes.length; k++) {
      dashes[k] = pen.dashes().get(k).floatValue();
    }
    return dashes;
  }

  private void take(int argb) {
    g.setColor(new Color(argb, true));
  }
}
