package playground.app.figure;

import java.util.List;
import java.util.stream.IntStream;
import playground.app.text.Numbers;
import playground.model.data.Bounds;
import playground.model.data.CustomPoints;
import playground.model.experiment.DataSettings;

/**
 * The numbers along the axes of a map: those of the plane, or of own points that are laid on it.
 */
public final class PlaneAxis {
  private static final int MANY = 6;
  private static final int FEW = 3;

  /** Most characters of a number of which there is room for many. */
  private static final int SHORT = 3;

  private PlaneAxis() {}

  /**
   * A number at an axis.
   *
   * @param place where it is in the plane, −6 to 6
   * @param label what is written there
   */
  public record Tick(double place, String label) {}

  /** How the coordinates of the data are laid on the plane. */
  public static Bounds bounds(DataSettings data) {
    CustomPoints own = data.customPoints();
    return own == null ? Bounds.SQUARE : own.bounds();
  }

  /** Along x₁. */
  public static List<Tick> x1(Bounds bounds) {
    return bounds.equals(Bounds.SQUARE)
        ? plane()
        : values(bounds.minX1(), bounds.maxX1()).stream()
            .map(value -> new Tick(bounds.x1InSquare(value), label(value)))
            .toList();
  }

  /** Along x₂. */
  public static List<Tick> x2(Bounds bounds) {
    return bounds.equals(Bounds.SQUARE)
        ? plane()
        : values(bounds.minX2(), bounds.maxX2()).stream()
            .map(value -> new Tick(bounds.x2InSquare(value), label(value)))
            .toList();
  }

  /**
   * Every so manyth of {@code ticks}, evenly spaced as they are, from the first, so that they stand
   * apart by at least {@code share} of the map's side.
   */
  public static List<Tick> apart(List<Tick> ticks, double share) {
    if (ticks.size() < 2) {
      return ticks;
    }
    double spacing = Plane.shareOfX1(ticks.get(1).place()) - Plane.shareOfX1(ticks.get(0).place());
    int step = (int) Math.clamp(Math.ceil(share / Math.abs(spacing)), 1, ticks.size());
    return IntStream.range(0, ticks.size())
        .filter(index -> index % step == 0)
        .mapToObj(ticks::get)
        .toList();
  }

  /** Fewer numbers where they are long. */
  private static List<Double> values(double min, double max) {
    List<Double> values = Ticks.linear(min, max, MANY);
    boolean isLong = values.stream().anyMatch(value -> label(value).length() > SHORT);
    return isLong ? Ticks.linear(min, max, FEW) : values;
  }

  private static List<Tick> plane() {
    return IntStream.rangeClosed(-3, 3)
        .mapToObj(half -> new Tick(2 * half, label(2 * half)))
        .toList();
  }

  private static String label(double value) {
    return Numbers.format(value, 4);
  }
}
