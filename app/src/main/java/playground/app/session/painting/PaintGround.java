package playground.app.session.painting;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;

/**
 * What strokes go over.
 *
 * @param samples gives the points that are there; a computation over all of them
 */
record PaintGround(Supplier<Samples> samples) {

  /**
   * What strokes have made.
   *
   * @param size how many points
   * @param points the points; null where they are of no use, there being none or too many
   */
  record Painted(int size, @Nullable CustomPoints points) {}

  /** What {@code strokes} make of it, one after the other. */
  Painted with(List<Stroke> strokes) {
    Samples made = samples.get();
    for (Stroke each : strokes) {
      made = each.applyTo(made);
    }
    boolean isOfUse = made.size() > 0 && made.size() <= CustomPoints.MOST;
    return new Painted(made.size(), isOfUse ? new CustomPoints(made) : null);
  }

  /** An empty plane, with the axes and the classes of {@code samples}; two where they have none. */
  static Samples emptied(Samples samples) {
    Samples none = samples.range(0, 0);
    return samples.classNames().isEmpty()
        ? Samples.ofTwoClasses(new double[0], new double[0], new double[0])
        : none;
  }
}
