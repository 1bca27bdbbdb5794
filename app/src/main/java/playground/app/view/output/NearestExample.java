package playground.app.view.output;

import java.util.Optional;
import javafx.geometry.Point2D;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.Split;
import playground.model.training.snapshot.TracedExample;

/** Finds the example that a place of the map means. */
final class NearestExample {
  /** Farthest from an example at which it is still meant, as a fraction of the map's side. */
  private static final double REACH = 0.04;

  private NearestExample() {}

  /**
   * The example nearest to a place.
   *
   * @param place fractions of the map's width, from the left, and of its height, from above
   * @param withTest whether test examples are on the map too
   * @return empty where none is near
   */
  static Optional<TracedExample> at(Point2D place, Split split, Plane plane, boolean withTest) {
    int train = nearest(place, split.train(), plane);
    int test = withTest ? nearest(place, split.test(), plane) : -1;
    boolean ofTest =
        test >= 0
            && (train < 0
                || distance(place, split.test(), test, plane)
                    < distance(place, split.train(), train, plane));
    int index = ofTest ? test : train;
    return index < 0 ? Optional.empty() : Optional.of(new TracedExample(!ofTest, index));
  }

  private static int nearest(Point2D place, Samples samples, Plane plane) {
    int nearest = -1;
    double least = REACH * REACH;
    for (int k = 0; k < samples.size(); k++) {
      double distance = distance(place, samples, k, plane);
      if (distance < least) {
        least = distance;
        nearest = k;
      }
    }
    return nearest;
  }

  /** The square of the distance on the map. */
  private static double distance(Point2D place, Samples samples, int k, Plane plane) {
    double across = plane.fractionOfX1(samples.x1(k)) - place.getX();
    double down = plane.fractionOfX2(samples.x2(k)) - place.getY();
    return across * across + down * down;
  }
}
