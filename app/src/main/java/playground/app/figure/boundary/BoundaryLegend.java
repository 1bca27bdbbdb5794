package playground.app.figure.boundary;

import java.util.stream.IntStream;
import playground.app.figure.Ink;
import playground.app.figure.Mark;
import playground.app.figure.OutputColors;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.MarkSize;
import playground.app.figure.surface.PointMarks;
import playground.app.figure.surface.Surface;
import playground.model.data.Split;
import playground.model.experiment.DataSettings;

/**
 * The legend of a {@link BoundaryFigure}: the colour scale on the left; what the marks mean and the
 * epoch on the right of it. Below, the classes that have names.
 */
record BoundaryLegend(
    BoundaryFigure figure, Surface surface, Captions captions, Ink ink, double text) {
  private static final double HEIGHT = 8;

  /** Height of the row of classes. */
  private static final double CLASS_ROW = 4;

  /** Height of the colour scale. */
  private static final double SCALE = 2.2;

  private static final double NARROWEST_SCALE = 8;
  private static final double WIDEST_SCALE = 22;
  private static final double AFTER_SCALE = 3;

  private static final int STEPS = 256;

  /** Room around marks in the key, and from one to the next, in radii. */
  private static final double PAD = 0.9;

  private static final double STEP = 2.9;
  private static final double AFTER_MARKS = 0.8;
  private static final double BETWEEN = 2.2;

  /** Radius of a mark, and of one where there are very many. */
  private static final double RADIUS = 0.85;

  private static final double SMALL_RADIUS = 0.45;

  /** More points than that are very many. */
  private static final int MANY_POINTS = 2000;

  /** Of so many classes at most are there marks beside a word: enough for what they have alike. */
  private static final int MOST_MARKS = 4;

  /** A legend is at least as wide. */
  private static final double LEAST_WIDTH = 72;

  /** Room that it needs. */
  double height() {
    int classes = figure.words().classes().size();
    return HEIGHT + CLASS_ROW * Math.ceilDiv(classes, classesInARow());
  }

  private int classesInARow() {
    return (int) Math.max(1, LEAST_WIDTH / classWidth());
  }

  /** How far apart the names of two classes begin. */
  private double classWidth() {
    double widest = 0;
    for (BoundaryFigure.NamedClass named : figure.words().classes()) {
      widest = Math.max(widest, surface.width(named.name(), text));
    }
    return keyWidth(1) + widest + BETWEEN;
  }

  /** Of a mark: all marks of a picture are of one size. */
  static MarkSize marks(BoundaryFigure figure) {
    Split split = figure.snapshot().split();
    int most =
        Math.max(
            figure.points() ? split.train().size() : 0,
            figure.testPoints() ? split.test().size() : 0);
    double radius =
        (most > MANY_POINTS ? SMALL_RADIUS : RADIUS)
            * Mark.enlargement(figure.snapshot().experiment().data());
    return new MarkSize(radius, radius / 3.5);
  }

  /** Draws it between two edges, from the height {@code y} down. */
  void draw(double left, double right, double y) {
    double middle = y + SCALE / 2;
    double[] labels = labels(data());
    String epoch = figure.words().epoch();
    double rest = surface.width(epoch, text);
    if (figure.points()) {
      rest += keyRoom(figure.words().train(), labels.length);
    }
    if (figure.testPoints()) {
      rest += keyRoom(figure.words().test(), labels.length);
    }
    double x = scale(left, y, middle, right - rest);
    if (figure.points()) {
      x = key(x, middle, false, figure.words().train(), labels);
    }
    if (figure.testPoints()) {
      x = key(x, middle, true, figure.words().test(), labels);
    }
    // A large number may come somewhat nearer to the rest.
    if (right - surface.width(epoch, text) > x - BETWEEN / 2) {
      captions.write(epoch, right, middle, Alignment.RIGHT, text, ink.text());
    }
    int columns = classesInARow();
    for (int k = 0; k < figure.words().classes().size(); k++) {
      BoundaryFigure.NamedClass named = figure.words().classes().get(k);
      double below = middle + CLASS_ROW * (1 + k / columns);
      key(left + k % columns * classWidth(), below, false, named.name(), named.label());
    }
  }

  private DataSettings data() {
    return figure.snapshot().experiment().data();
  }

  /** Of the points whose marks stand for all training or test points. */
  private static double[] labels(DataSettings data) {
    return data.classes() > 2
        ? IntStream.range(0, Math.min(data.classes(), MOST_MARKS)).asDoubleStream().toArray()
        : new double[] {1, -1};
  }

  /**
   * What points with these labels are: marks as they are on the map, on the ground that it has
   * where the network is undecided, and then the words; returns where they end.
   */
  private double key(double x, double middle, boolean test, String words, double... labels) {
    MarkSize size = marks(figure);
    double radius = size.radius();
    double pad = PAD * radius;
    double width = keyWidth(labels.length) - AFTER_MARKS;
    int undecided = figure.colors().palette().color(0, figure.colors().dark());
    surface.rectangle(x, middle - radius - pad, width, 2 * (radius + pad), undecided);
    for (int k = 0; k < labels.length; k++) {
      double at = x + pad + radius + k * STEP * radius;
      PointMarks.draw(surface, labels[k], data(), at, middle, size, test, figure.colors());
    }
    double start = x + width + AFTER_MARKS;
    captions.write(words, start, middle, Alignment.LEFT, text, ink.text());
    return start + surface.width(words, text) + BETWEEN;
  }

  /** From the marks beside {@code words} to what comes next. */
  private double keyRoom(String words, int marks) {
    return keyWidth(marks) + surface.width(words, text) + BETWEEN;
  }

  /** Where the words begin after as many marks. */
  private double keyWidth(int count) {
    double radius = marks(figure).radius();
    return (2 * (PAD + 1) + (count - 1) * STEP) * radius + AFTER_MARKS;
  }

  /**
   * The colours from the least to the largest of the output, as wide as the rest of the row leaves
   * room for, which begins at {@code most}; returns where it ends.
   */
  private double scale(double x, double y, double middle, double most) {
    if (figure.snapshot().architecture().outputs() > 2) {
      return x;
    }
    OutputColors meaning =
        new OutputColors(figure.snapshot().experiment().decision(), figure.colors());
    captions.write(meaning.lowest(), x, middle, Alignment.LEFT, text, ink.text());
    double left = x + surface.width(meaning.lowest(), text) + 1;
    double after = surface.width(meaning.highest(), text) + 1 + AFTER_SCALE;
    double width = Math.clamp(most - after - left, NARROWEST_SCALE, WIDEST_SCALE);
    int[] colors = new int[STEPS];
    for (int step = 0; step < STEPS; step++) {
      colors[step] = figure.colors().color(2.0 * (step + 0.5) / STEPS - 1);
    }
    surface.cells(colors, STEPS, STEPS, 1, left, y, width, SCALE);
    double end = left + width + 1;
    captions.write(meaning.highest(), end, middle, Alignment.LEFT, text, ink.text());
    return left + width + after;
  }
}
