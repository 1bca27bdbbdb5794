package playground.app.figure.loss;

import playground.app.figure.Ink;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.model.training.history.RunHistory;

/**
 * Draws the learning rate over the epochs behind the losses, on a logarithmic scale of its own: a
 * thin line with its newest value at its end.
 */
final class RateCurve {
  private static final double WIDTH = 1;

  /** Numbers below count as this, so that they have a logarithm. */
  private static final double LEAST = 1e-300;

  /** How much of the height is left free above and below the curve. */
  private static final double MARGIN = 0.12;

  /** Height of the letters, of the window's font size. */
  private static final double LETTERS = 0.8;

  private static final double GAP = 3;

  private final LossCurve curve = new LossCurve();
  private double low;
  private double span;

  /** Draws that of {@code history}; nothing where none is known. */
  void draw(Surface g, LossAxes axes, RunHistory history, Ink ink) {
    LossRange range = new LossRange();
    range.include(history, history.learningRate());
    double least = logOf(range.least());
    double most = logOf(range.most());
    // At least a decade: a small change must not look like a large one.
    span = Math.max(1, most - least);
    low = (least + most - span) / 2;
    curve.draw(
        g,
        axes,
        rate -> yOf(axes, rate),
        history,
        history.learningRate(),
        Pen.of(ink.muted(), WIDTH));
  }

  /** Writes its newest value at its end, with the ground around the letters. */
  void label(Surface g, LossAxes axes, RunHistory history, Ink ink, double fontSize) {
    int end = history.size() - 1;
    while (end >= 0 && Double.isNaN(history.learningRate().least(end))) {
      end--;
    }
    if (end >= 0) {
      double rate = history.learningRate().least(end);
      String label = RateLabel.of(rate);
      double letters = fontSize * LETTERS;
      double right = axes.xOf((double) end * history.epochsPerBucket());
      double width = g.width(label, letters);
      double x = Math.max(axes.xOf(0) + GAP, right - width - GAP);
      double middle = yOf(axes, rate) - letters;
      g.halo(label, x, middle, letters, width, ink.ground());
      g.text(label, x, middle, letters, width, ink.muted());
    }
  }

  private double yOf(LossAxes axes, double rate) {
    return axes.yAt(MARGIN + (1 - 2 * MARGIN) * (logOf(rate) - low) / span);
  }

  private static double logOf(double rate) {
    return Math.log10(Math.max(rate, LEAST));
  }
}
