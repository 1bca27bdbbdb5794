package playground.app.figure.gradient;

import org.jspecify.annotations.Nullable;
import playground.app.figure.Ink;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.ShiftedSurface;
import playground.app.figure.surface.Surface;
import playground.model.inspection.GradientFactors;
import playground.model.inspection.GradientFlow;
import playground.model.training.history.RunHistory;

/**
 * A picture of the gradients: the chart of the window, a row a layer, with its heading.
 *
 * @param flow the gradients of the bars
 * @param history those over the epochs; nobody may add to it while it is drawn
 * @param marks the lines across the history
 * @param factors the factors to show beside the history; null for none
 * @param words on the chart
 * @param ink its colours
 * @param heading the first layer's gradient against the output's
 */
public record GradientFigure(
    GradientFlow flow,
    RunHistory history,
    StripMarks marks,
    @Nullable GradientFactors factors,
    GradientWords words,
    Ink ink,
    Heading heading)
    implements Figure {
  private static final double WIDTH = 600;
  private static final double WIDTH_WITH_FACTORS = 860;
  private static final double MARGIN = 14;
  private static final double TEXT = 14;

  /** Height of a layer's row, in sizes of text. */
  private static final double ROW = 1.8;

  private static final double LEAST_ROWS = 5;

  @Override
  public double width() {
    return factors == null ? WIDTH : WIDTH_WITH_FACTORS;
  }

  @Override
  public double height() {
    return top() + MARGIN + (Math.max(LEAST_ROWS, flow.depth()) + 2) * ROW * TEXT;
  }

  private static double top() {
    return MARGIN + Heading.HEIGHT * TEXT;
  }

  @Override
  public int ground() {
    return ink.ground();
  }

  @Override
  public void draw(Surface surface, double scale) {
    surface.rectangle(0, 0, width(), height(), ground());
    heading.draw(
        surface, new Captions(surface), MARGIN, width() - MARGIN, MARGIN + 0.6 * TEXT, ink, TEXT);
    new GradientChart()
        .draw(
            new ShiftedSurface(surface, MARGIN, top()),
            width() - 2 * MARGIN,
            height() - top() - MARGIN,
            flow,
            history,
            marks,
            factors,
            words,
            ink,
            TEXT);
  }
}
