package playground.app.view.output;

import org.jspecify.annotations.Nullable;
import playground.app.figure.surface.PointMarks;
import playground.app.raster.PointSample;
import playground.app.session.io.Background;
import playground.model.data.Plane;
import playground.model.data.Points;

/**
 * The points of a set that are drawn on the map. Of very many, those that stand for all are chosen
 * on another thread; until it is done, the first ones are shown.
 */
final class ShownPoints {
  private final Runnable redraw;
  private @Nullable Points all;
  private @Nullable Points shown;

  /** Runs {@code redraw} when others are to be drawn than were given. */
  ShownPoints(Runnable redraw) {
    this.redraw = redraw;
  }

  /** Those of {@code points} that are drawn on a map of {@code plane}, few enough to be seen. */
  Points of(Points points, Plane plane) {
    Points known = shown;
    if (known != null && points == all) {
      return known;
    }
    Points first = PointSample.first(points, PointMarks.MOST);
    all = points;
    shown = first;
    if (first != points) {
      Background.run(
          "points",
          () -> PointSample.of(points, plane, PointMarks.MOST),
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
