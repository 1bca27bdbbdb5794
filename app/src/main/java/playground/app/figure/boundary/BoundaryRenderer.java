package playground.app.figure.boundary;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import playground.app.figure.Mark;
import playground.app.figure.OutputColors;
import playground.app.figure.PlaneAxis;
import playground.app.raster.FieldMap;
import playground.app.raster.PointSample;
import playground.model.data.Plane;
import playground.model.data.Points;
import playground.model.data.Split;
import playground.model.experiment.DataSettings;
import playground.model.training.Snapshot;

/**
 * Draws a {@link BoundaryPicture}: the network is run at every pixel of the map, marks and text are
 * drawn as large as the picture asks for, so nothing is scaled up.
 */
public final class BoundaryRenderer {
  /** Most points of a set that are drawn; more would only hide the map. */
  private static final int MOST_POINTS = 20_000;

  /** Height of the row of classes in the legend, in hundredths of the picture. */
  private static final double CLASS_ROW = 4;

  /** Room for the numbers and the name of the axis below the map, in hundredths of the picture. */
  private static final double BELOW = 8.5;

  /** Room for those of the axis beside it, likewise. */
  private static final double BESIDE = 9;

  /** Radius of a mark, and of one where there are very many, in hundredths of the picture. */
  private static final double RADIUS = 0.85;

  private static final double SMALL_RADIUS = 0.45;

  /** More points than that are very many. */
  private static final int MANY_POINTS = 2000;

  private static final String X1 = "x₁";
  private static final String X2 = "x₂";

  private final BoundaryPicture picture;
  private final BufferedImage image;
  private final double unit;
  private final Color ink;
  private final Color ground;
  private final double radius;
  private int left;
  private int top;
  private int side;

  private BoundaryRenderer(BoundaryPicture picture) {
    this.picture = picture;
    image = new BufferedImage(picture.size(), picture.size(), BufferedImage.TYPE_INT_RGB);
    unit = picture.size() / 100.0;
    ink = picture.colors().dark() ? new Color(0xe6edf3) : new Color(0x24292f);
    radius = radius(picture) * unit;
    ground = picture.colors().dark() ? new Color(0x0d1117) : Color.WHITE;
  }

  /** Of a mark, in hundredths of the picture: all marks of a picture are of one size. */
  private static double radius(BoundaryPicture picture) {
    Split split = picture.snapshot().split();
    int most =
        Math.max(
            picture.points() ? split.train().size() : 0,
            picture.testPoints() ? split.test().size() : 0);
    return (most > MANY_POINTS ? SMALL_RADIUS : RADIUS)
        * Mark.enlargement(picture.snapshot().experiment().data());
  }

  /** The picture, {@code size} × {@code size} pixels. Takes seconds where it is large. */
  public static BufferedImage render(BoundaryPicture picture) {
    return new BoundaryRenderer(picture).draw();
  }

  private BufferedImage draw() {
    place();
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setColor(ground);
      g.fillRect(0, 0, picture.size(), picture.size());
      map();
      Shape whole = g.getClip();
      g.setClip(left, top, side, side);
      if (picture.testPoints()) {
        points(g, picture.snapshot().split().test(), Color.BLACK);
      }
      if (picture.points()) {
        points(g, picture.snapshot().split().train(), Color.WHITE);
      }
      g.setClip(whole);
      g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) (2.6 * unit)));
      if (picture.axes()) {
        axes(g);
      }
      if (picture.legend()) {
        legend(g);
      }
    } finally {
      g.dispose();
    }
    return image;
  }

  /** Without axes and legend the map fills the picture; they take room at the left and below. */
  private void place() {
    double legend = picture.words().classes().isEmpty() ? 8 : 8 + CLASS_ROW;
    double bottom = (picture.axes() ? BELOW : 0) + (picture.legend() ? legend : 0);
    double margin = picture.axes() || picture.legend() ? 2 : 0;
    double reserved = Math.max(bottom + margin, picture.axes() ? BESIDE + margin : 0);
    side = (int) Math.round(picture.size() - reserved * unit);
    double before = picture.axes() ? BESIDE * unit : (picture.size() - side) / 2.0;
    double rest = picture.size() - side - before;
    left = (int) Math.round(before + Math.max(0, rest - margin * unit) / 2);
    top = (int) Math.round(margin * unit);
  }

  private void map() {
    Snapshot snapshot = picture.snapshot();
    OutputColors colors = new OutputColors(snapshot.architecture(), picture.colors());
    FieldMap field =
        new FieldMap(
            snapshot.architecture(), snapshot.experiment().network().features(), plane(), side);
    float[] answers = field.answers(snapshot.architecture().depth() - 1);
    field.run(
        snapshot.parameters().toArray(),
        (pixel, count) -> {
          for (int k = 0; k < count; k++) {
            int at = pixel + k;
            image.setRGB(
                left + at % side, top + at / side, colors.color(answers, k, field.stride()));
          }
        });
  }

  /** What the map shows. */
  private Plane plane() {
    return picture.snapshot().experiment().data().plane();
  }

  private void points(Graphics2D g, Points all, Color rim) {
    Points points = PointSample.of(all, plane(), MOST_POINTS);
    Plane plane = plane();
    for (int k = 0; k < points.size(); k++) {
      double x = left + plane.shareOfX1(points.x1(k)) * side;
      double y = top + plane.shareOfX2(points.x2(k)) * side;
      mark(g, points.label(k), x, y, rim);
    }
  }

  /** A mark, in the map as in the legend. */
  private void mark(Graphics2D g, double label, double x, double y, Color rim) {
    DataSettings data = picture.snapshot().experiment().data();
    g.setStroke(new BasicStroke((float) (radius / 3.5)));
    Shape mark = MarkShape.of(Mark.of(label, data), x, y, radius);
    g.setColor(new Color(Mark.color(label, data, picture.colors().palette(), false)));
    g.fill(mark);
    g.setColor(rim);
    g.draw(mark);
  }

  private void axes(Graphics2D g) {
    g.setColor(ink);
    g.setStroke(new BasicStroke((float) (0.2 * unit)));
    g.draw(new Rectangle2D.Double(left, top, side, side));
    FontMetrics metrics = g.getFontMetrics();
    double tick = unit;
    float below = (float) (top + side + 1.4 * tick + metrics.getAscent());
    for (PlaneAxis.Tick mark : PlaneAxis.x1(plane())) {
      double x = left + mark.share() * side;
      g.draw(new Line2D.Double(x, top + side, x, top + side + tick));
      double width = metrics.stringWidth(mark.label());
      double inside = Math.clamp(x - width / 2, 0, picture.size() - width);
      g.drawString(mark.label(), (float) inside, below);
    }
    double half = metrics.getAscent() / 2.0 - metrics.getDescent() / 2.0;
    double widest = 0;
    for (PlaneAxis.Tick mark : PlaneAxis.x2(plane())) {
      double y = top + mark.share() * side;
      g.draw(new Line2D.Double(left - tick, y, left, y));
      double width = metrics.stringWidth(mark.label());
      widest = Math.max(widest, width);
      g.drawString(mark.label(), (float) (left - 1.4 * tick - width), (float) (y + half));
    }
    double middle = left + (side - metrics.stringWidth(X1)) / 2.0;
    g.drawString(X1, (float) middle, below + (float) (metrics.getHeight() * 0.95));
    double beside = left - 2.2 * tick - widest - metrics.stringWidth(X2);
    g.drawString(X2, (float) Math.max(0, beside), (float) (top + side / 2.0 + half));
  }

  /**
   * The colour scale on the left; what the marks mean and the epoch on the right of it. Below, the
   * classes that have names.
   */
  private void legend(Graphics2D g) {
    FontMetrics metrics = g.getFontMetrics();
    double y = top + side + (picture.axes() ? BELOW + 0.5 : 1.5) * unit;
    double height = 2.2 * unit;
    double baseline = y + height / 2 + metrics.getAscent() / 2.0 - metrics.getDescent() / 2.0;
    double x = scale(g, left, y, height, baseline);
    if (picture.points()) {
      x = key(g, x, y + height / 2, baseline, Color.WHITE, picture.words().train());
    }
    if (picture.testPoints()) {
      x = key(g, x, y + height / 2, baseline, Color.BLACK, picture.words().test());
    }
    String epoch = picture.words().epoch();
    double right = left + side - metrics.stringWidth(epoch);
    if (right > x) {
      g.drawString(epoch, (float) right, (float) baseline);
    }
    double below = CLASS_ROW * unit;
    double at = left;
    for (BoundaryPicture.NamedClass named : picture.words().classes()) {
      at = key(g, at, y + height / 2 + below, baseline + below, named);
    }
  }

  /** A class: its mark, then its name; returns where it ends. */
  private double key(
      Graphics2D g, double x, double middle, double baseline, BoundaryPicture.NamedClass named) {
    double text = marks(g, x, middle, Color.WHITE, named.label());
    return words(g, text, baseline, named.name());
  }

  /** What points with this rim are: a mark a class, then the words; returns where they end. */
  private double key(
      Graphics2D g, double x, double middle, double baseline, Color rim, String words) {
    double[] labels = labels(picture.snapshot().experiment().data());
    return words(g, marks(g, x, middle, rim, labels), baseline, words);
  }

  /** Marks as they are on the map, on the ground that it has where the network is undecided. */
  private double marks(Graphics2D g, double x, double middle, Color rim, double... labels) {
    double pad = radius * 0.9;
    double step = 2.9 * radius;
    double width = 2 * (pad + radius) + (labels.length - 1) * step;
    g.setColor(new Color(picture.colors().palette().color(0, picture.colors().dark())));
    g.fill(
        new RoundRectangle2D.Double(
            x, middle - radius - pad, width, 2 * (radius + pad), radius, radius));
    for (int k = 0; k < labels.length; k++) {
      mark(g, labels[k], x + pad + radius + k * step, middle, rim);
    }
    return x + width + 0.8 * unit;
  }

  private double words(Graphics2D g, double x, double baseline, String words) {
    g.setColor(ink);
    g.drawString(words, (float) x, (float) baseline);
    return x + g.getFontMetrics().stringWidth(words) + 2.2 * unit;
  }

  private static double[] labels(DataSettings data) {
    return data.classes() > 2
        ? IntStream.range(0, data.classes()).mapToDouble(label -> label).toArray()
        : new double[] {1, -1};
  }

  /** The colours from the least to the largest of the output; returns where it ends. */
  private double scale(Graphics2D g, double x, double y, double height, double baseline) {
    FontMetrics metrics = g.getFontMetrics();
    // Beside two kinds of marks the epoch has its place, too.
    double width = (picture.points() && picture.testPoints() ? 14 : 22) * unit;
    OutputColors meaning = new OutputColors(picture.snapshot().architecture(), picture.colors());
    if (picture.snapshot().architecture().outputs() > 2) {
      return x;
    }
    g.setColor(ink);
    g.drawString(meaning.lowest(), (float) x, (float) baseline);
    double left = x + metrics.stringWidth(meaning.lowest()) + unit;
    int steps = (int) width;
    for (int step = 0; step < steps; step++) {
      g.setColor(new Color(picture.colors().color(2.0 * (step + 0.5) / steps - 1)));
      g.fill(new Rectangle2D.Double(left + step * width / steps, y, width / steps + 0.5, height));
    }
    g.setColor(ink);
    g.drawString(meaning.highest(), (float) (left + width + unit), (float) baseline);
    return left + width + 4 * unit + metrics.stringWidth(meaning.highest());
  }
}
