package playground.app.figure.gradient;

import playground.app.figure.surface.Captions;

/**
 * Where the parts of a {@link GradientChart} are: from left to right the layers' names, their
 * numbers, the bars, the history and the factors; above them what they are, below them the axes.
 *
 * @param letters size of the captions
 * @param rowLetters size of the names and numbers of the layers
 * @param labelled every how many layers one is named: 1, unless the rows are too low to be read
 * @param top upper edge of the rows
 * @param row height of a row
 * @param bottom lower edge of the rows
 * @param names right edge of the layers' names
 * @param numbers right edge of their numbers
 * @param bars where the bars begin, and how wide the widest is
 * @param strip where the history is; of width 0 where there is no room
 * @param factors where the factors are; of width 0 where there are none
 * @param factorColumns how many columns of factors there is room for
 */
record GradientLayout(
    double letters,
    double rowLetters,
    int labelled,
    double top,
    double row,
    double bottom,
    double names,
    double numbers,
    Span bars,
    Span strip,
    Span factors,
    int factorColumns) {

  /** From where and how far. */
  record Span(double x, double width) {
    static final Span NONE = new Span(0, 0);

    boolean contains(double place) {
      return place >= x && place < x + width;
    }

    double end() {
      return x + width;
    }
  }

  private static final double EDGE = 8;
  private static final double GAP = 6;
  private static final double SMALLEST_LETTERS = 6.5;

  /** Width of a column of factors, in sizes of letters. */
  private static final double FACTOR_WIDTH = 4.9;

  /**
   * The layout of a chart.
   *
   * @param nameLetters width of the widest name, in sizes of its letters
   * @param titleLetters width of the title of the names, likewise
   * @param numberLetters width of the widest number, likewise
   * @param withFactors whether factors are shown beside the history
   */
  static GradientLayout of(
      double width,
      double height,
      int depth,
      double fontSize,
      double nameLetters,
      double titleLetters,
      double numberLetters,
      boolean withFactors) {
    double letters = Math.clamp(height / 10, SMALLEST_LETTERS, fontSize * 0.85);
    double axis = letters * 1.42;
    boolean low = height < 5 * axis;
    double top = low ? 0 : axis;
    double bottom = low ? height : height - axis;
    double row = (bottom - top) / depth;
    double rowLetters = Math.clamp(row / Captions.LINE, SMALLEST_LETTERS, letters);
    double line = rowLetters * Captions.LINE;
    // Those at the ends stay on the chart, nearer to the next.
    double moved = Math.max(0, line - row) / 2;
    int labelled = (int) Math.ceil((line + moved) / row - 1e-9);
    double names = GAP + Math.max(nameLetters * rowLetters, low ? 0 : titleLetters * letters);
    double numbers = names + 1.5 * GAP + numberLetters * rowLetters;
    double bars = numbers + GAP;
    double room = Math.max(0, width - bars - EDGE);
    // So wide that the numbers of the two axes are read apart; columns of factors need the room.
    double gap = (withFactors ? 1.2 : 1.8) * letters;
    double fraction = withFactors ? 0.22 : 0.42;
    double barWidth = room < 110 ? room : Math.max(46, room * fraction);
    double rest = room - barWidth - gap;
    Span strip = Span.NONE;
    Span factors = Span.NONE;
    double column = FACTOR_WIDTH * letters;
    if (withFactors) {
      double stripWidth = Math.max(46, room * 0.25);
      double factorWidth = rest - stripWidth - gap;
      if (factorWidth < column) {
        stripWidth = -gap;
        factorWidth = rest;
      } else {
        strip = new Span(bars + barWidth + gap, stripWidth);
      }
      if (factorWidth >= column) {
        factors = new Span(bars + barWidth + gap + stripWidth + gap, factorWidth);
      }
    } else if (rest >= 20) {
      strip = new Span(bars + barWidth + gap, rest);
    }
    int columns =
        (int) Math.min(GradientFactor.values().length, Math.floor(factors.width() / column));
    return new GradientLayout(
        letters,
        rowLetters,
        labelled,
        top,
        row,
        bottom,
        names,
        numbers,
        new Span(bars, barWidth),
        strip,
        factors,
        columns);
  }

  /** The height in the middle of a layer's row. */
  double middle(int layer) {
    return top + (layer + 0.5) * row;
  }

  /** The height in the middle of its name and numbers. */
  double captionMiddle(int layer) {
    double half = rowLetters * Captions.LINE / 2;
    return Math.max(top + half, Math.min(bottom - half, middle(layer)));
  }

  /** Whether there is room above and below the rows. */
  boolean hasAxes() {
    return top > 0;
  }

  /** The middle of the line above the rows. */
  double titleLine() {
    return top / 2;
  }

  /** The middle of the line below the rows. */
  double axisLine() {
    return bottom + top / 2;
  }

  /** Whether a layer is named: of low rows not each is, the last always. */
  boolean isLabelled(int layer, int depth) {
    int last = depth - 1;
    return layer == last || layer % labelled == 0 && last - layer >= labelled;
  }
}
