package playground.app.figure.loss;

import java.util.List;
import playground.app.figure.Ink;
import playground.app.figure.surface.Alignment;
import playground.app.figure.surface.Captions;
import playground.app.figure.surface.ChartMark;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.ShiftedSurface;
import playground.app.figure.surface.Surface;
import playground.model.training.history.RunHistory;

/**
 * A picture of the loss curves: the chart of the window, with its heading and titles of its axes.
 *
 * @param history the losses; nobody may add to it while it is drawn
 * @param marks what was changed when
 * @param past what is shown of the past; nobody may add to that either
 * @param style how they are drawn
 * @param heading the losses now, each in the colour of its curve
 * @param loss what the vertical axis is called
 */
public record LossFigure(
    RunHistory history,
    List<ChartMark> marks,
    LossPast past,
    LossStyle style,
    Heading heading,
    String loss)
    implements Figure {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 350;
  private static final double MARGIN = 14;
  private static final double TEXT = 14;

  @Override
  public double width() {
    return WIDTH;
  }

  @Override
  public double height() {
    return HEIGHT;
  }

  @Override
  public int ground() {
    return style.ink().ground();
  }

  @Override
  public void draw(Surface surface, double scale) {
    Ink ink = style.ink();
    surface.rectangle(0, 0, WIDTH, HEIGHT, ground());
    Captions captions = new Captions(surface);
    double top = MARGIN + Heading.HEIGHT * TEXT;
    heading.draw(surface, captions, MARGIN, WIDTH - MARGIN, MARGIN + 0.6 * TEXT, ink, TEXT);
    double letters = 0.85 * TEXT;
    captions.write(loss, MARGIN, top + letters / 2, Alignment.LEFT, letters, ink.muted());
    double upper = top + 1.4 * letters;
    double lower = HEIGHT - MARGIN;
    new LossChart()
        .draw(
            new ShiftedSurface(surface, MARGIN, upper),
            WIDTH - 2 * MARGIN,
            lower - upper,
            history,
            marks,
            past,
            style,
            TEXT);
  }
}
