package playground.app.session.painting;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import playground.model.data.CustomPoints;
import playground.model.data.Plane;
import playground.model.data.Points;
import playground.model.data.Problem;
import playground.model.experiment.DataSettings;

/**
 * What strokes go over.
 *
 * @param points gives the points that are there; a computation over all of them
 * @param classNames of their classes
 * @param plane what the map shows
 */
record PaintGround(Supplier<Points> points, List<String> classNames, Plane plane) {
  /** No points. */
  static final Points NOTHING = new Points(new double[0], new double[0], new double[0]);

  /**
   * What strokes have made.
   *
   * @param size how many points
   * @param points the points; null where they are of no use, there being none or too many
   */
  record Painted(int size, @Nullable CustomPoints points) {}

  /** The points of {@code own}. */
  static PaintGround of(CustomPoints own) {
    return new PaintGround(own::points, own.classNames(), own.plane());
  }

  /**
   * An empty plane with the classes and the axes of {@code data}; two classes where they have none.
   */
  static PaintGround emptied(DataSettings data) {
    CustomPoints own = data.customPoints();
    int classes = data.problem() == Problem.CLASSIFICATION ? data.classes() : 2;
    List<String> names = own == null ? CustomPoints.numbered(classes) : own.classNames();
    return new PaintGround(() -> NOTHING, names, data.plane());
  }

  /** What {@code strokes} make of it, one after the other. */
  Painted with(List<Stroke> strokes) {
    Points made = points.get();
    for (Stroke each : strokes) {
      made = each.applyTo(made, plane, classNames.size());
    }
    boolean isOfUse = made.size() > 0 && made.size() <= CustomPoints.MOST;
    return new Painted(made.size(), isOfUse ? new CustomPoints(made, classNames, plane) : null);
  }
}
