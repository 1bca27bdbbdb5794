package playground.app.chart;

import java.util.List;
import java.util.Optional;
import playground.app.figure.Ink;
import playground.app.figure.Ticks;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.inspection.Histogram;
import playground.model.inspection.LayerHistograms;

/**
 * Draws the histograms of a layer's activations and gradients, side by side or one above the other,
 * as the room is: bars from a line up, what they are of above, the values at the ends and in the
 * middle below.
 */
public final class HistogramChart {
  /** A bin of one of the two. */
  public record Bin(boolean gradients, int bin) {
    /** The histogram it is in. */
    public Histogram of(LayerHistograms histograms) {
      return gradients ? histograms.gradients() : histograms.activations();
    }
  }

  private record Area(double x, double y, double width, double height) {
    boolean contains(double px, double py) {
      return px >= x && px < x + width && py >= y && py < y + height;
    }
  }

  private Area activations = new Area(0, 0, 0, 0);
  private Area gradients = activations;
  private int bins;
  private List<Caption> captions = List.of();

  /**
   * Draws over the whole of a surface, which is empty.
   *
   * @param activationsTitle what the histogram of the activations is of
   * @param gradientsTitle what that of the gradients is of
   */
  public void draw(
      Surface g,
      double width,
      double height,
      LayerHistograms histograms,
      String activationsTitle,
      String gradientsTitle,
      Ink ink,
      double fontSize) {
    Captions writing = new Captions(g);
    double letters = fontSize * 0.8;
    double gap = letters;
    if (width > 1.8 * height && width > 26 * letters) {
      double half = (width - gap) / 2;
      activations = new Area(0, 0, half, height);
      gradients = new Area(half + gap, 0, half, height);
    } else {
      activations = new Area(0, 0, width, height / 2);
      gradients = new Area(0, height / 2, width, height / 2);
    }
    bins = histograms.activations().bins();
    letters = Math.min(letters, activations.height() / 4.5);
    one(g, writing, activations, histograms.activations(), activationsTitle, false, ink, letters);
    one(g, writing, gradients, histograms.gradients(), gradientsTitle, true, ink, letters);
    captions = writing.written();
  }

  private static void one(
      Surface g,
      Captions writing,
      Area area,
      Histogram histogram,
      String title,
      boolean powers,
      Ink ink,
      double letters) {
    double line = letters * 1.3;
    double top = area.y() + line;
    double bottom = area.y() + area.height() - line;
    if (bottom - top < 4) {
      return;
    }
    double fitting = Math.min(1, area.width() / g.width(title, letters));
    writing.write(
        title, area.x(), area.y() + line / 2, Alignment.LEFT, letters * fitting, ink.muted());
    bars(g, area, histogram, top, bottom, powers ? ink.test() : ink.train());
    double ground = Math.round(bottom) + 0.5;
    g.line(area.x(), ground, area.x() + area.width(), ground, Pen.of(ink.grid(), 1));
    double axis = bottom + line / 2 + 1;
    double right = area.x() + area.width();
    String least = label(histogram.least(), powers);
    String most = label(histogram.most(), powers);
    writing.write(least, area.x(), axis, Alignment.LEFT, letters, ink.muted());
    writing.write(most, right, axis, Alignment.RIGHT, letters, ink.muted());
    double span = histogram.most() - histogram.least();
    for (double tick : Ticks.linear(histogram.least(), histogram.most(), 4)) {
      writing.writeIfFree(
          label(tick, powers),
          area.x() + area.width() * (tick - histogram.least()) / span,
          axis,
          Alignment.CENTER,
          letters,
          ink.muted(),
          area.x(),
          right);
    }
  }

  private static void bars(
      Surface g, Area area, Histogram histogram, double top, double bottom, int color) {
    int most = 1;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      most = Math.max(most, histogram.count(bin));
    }
    double bar = area.width() / histogram.bins();
    for (int bin = 0; bin < histogram.bins(); bin++) {
      if (histogram.count(bin) > 0) {
        double size = Math.max(1, (bottom - top - 2) * histogram.count(bin) / most);
        double left = area.x() + bin * bar + 0.5;
        g.rectangle(left, bottom - size, Math.max(1, bar - 1), size, color);
      }
    }
  }

  /** The bin of the latest drawing at a place, if any. */
  public Optional<Bin> binAt(double x, double y) {
    boolean inGradients = gradients.contains(x, y);
    Area area = inGradients ? gradients : activations;
    return bins > 0 && area.contains(x, y)
        ? Optional.of(new Bin(inGradients, (int) ((x - area.x()) / area.width() * bins)))
        : Optional.empty();
  }

  /** The lower edge of {@code bin}, written. */
  public String from(Bin bin, LayerHistograms histograms) {
    return edge(bin, bin.bin(), histograms);
  }

  /** The upper edge of {@code bin}, written. */
  public String to(Bin bin, LayerHistograms histograms) {
    return edge(bin, bin.bin() + 1, histograms);
  }

  private static String edge(Bin bin, int edge, LayerHistograms histograms) {
    Histogram histogram = bin.of(histograms);
    double width = (histogram.most() - histogram.least()) / histogram.bins();
    return label(histogram.least() + edge * width, bin.gradients());
  }

  /**
   * A place on an axis.
   *
   * @param power whether the axis is of powers of ten
   */
  public static String label(double place, boolean power) {
    if (!power) {
      return Numbers.format(place, 2);
    }
    return place == Math.rint(place)
        ? Numbers.powerOfTen((int) place)
        : Numbers.format(Math.pow(10, place), 1);
  }

  /** What the latest drawing wrote. */
  public List<Caption> captions() {
    return captions;
  }
}
