package playground.app.view.output;

import org.jspecify.annotations.Nullable;
import playground.app.figure.surface.PointMarks;
import playground.app.raster.PointSample;
import playground.app.session.io.Background;
import playground.model.data.Samples;

/**
 * The points of a set that are drawn on the map. Of very many, those that stand for all are chosen
 * on another thread; until it is done, the first ones are shown.
 */
final class ShownPoints {
  private final Runnable redraw;
  private @Nullable Samples all;
  private @Nullable Samples shown;

  /** Runs {@code redraw} when others are to be drawn than were given. */
  ShownPoints(Runnable redraw) {
    this.redraw = redraw;
  }

  /** Those of {@code points} that are drawn, at most {@link PointMarks#MOST}. */
  Samples of(Samples points) {
    Samples known = shown;
    if (known != null && points == all) {
      return known;
    }
    Samples first = PointSample.first(points, PointMarks.MOST);
    all = points;
    shown = first;
    if (first != points) {
      Background.run(
          "points",
          () -> PointSample.of(points, PointMarks.MOST),
          sample -> {
            if (points == all) {
              shown = sample;
              redraw.run();
            }
          });
    }
    return first;
  }
}
