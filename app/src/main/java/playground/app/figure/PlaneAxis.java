package playground.app.figure;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import playground.app.text.Numbers;
import playground.model.data.Plane;

/** The numbers along the axes of a map. */
public final class PlaneAxis {
  private static final int MANY = 6;
  private static final int FEW = 3;

  /** Most characters of a number of which there is room for many. */
  private static final int SHORT = 3;

  private PlaneAxis() {}

  /**
   * A number at an axis.
   *
   * @param fraction where it is: a fraction of the map's width from the left, or of its height from
   *     above
   * @param label what is written there
   */
  public record Tick(double fraction, String label) {}

  /** Along x₁. */
  public static List<Tick> x1(Plane plane) {
    return ticks(plane.minX1(), plane.maxX1(), plane::fractionOfX1);
  }

  /** Along x₂. */
  public static List<Tick> x2(Plane plane) {
    return ticks(plane.minX2(), plane.maxX2(), plane::fractionOfX2);
  }

  /**
   * Every nth of {@code ticks}, evenly spaced as they are, from the first, so that they stand apart
   * by at least {@code fraction} of the map's side.
   */
  public static List<Tick> apart(List<Tick> ticks, double fraction) {
    if (ticks.size() < 2) {
      return ticks;
    }
    double spacing = ticks.get(1).fraction() - ticks.get(0).fraction();
    int step = (int) Math.clamp(Math.ceil(fraction / Math.abs(spacing)), 1, ticks.size());
    return IntStream.range(0, ticks.size())
        .filter(index -> index % step == 0)
        .mapToObj(ticks::get)
        .toList();
  }

  /** Fewer numbers where they are long. */
  private static List<Tick> ticks(double min, double max, DoubleUnaryOperator fraction) {
    int digits = digits(min, max) + 1;
    List<Double> many = Ticks.linear(min, max, MANY);
    boolean isLong =
        many.stream().anyMatch(value -> Numbers.format(value, digits).length() > SHORT);
    List<Double> values = isLong ? Ticks.linear(min, max, FEW) : many;
    return values.stream()
        .map(value -> new Tick(fraction.applyAsDouble(value), Numbers.format(value, digits)))
        .toList();
  }

  /**
   * Significant digits of a place on an axis from {@code min} to {@code max}: three, and more where
   * its numbers differ in later ones alone.
   */
  public static int digits(double min, double max) {
    double largest = Math.max(Math.abs(min), Math.abs(max));
    return 3 + (int) Math.max(0, Math.log10(largest / (max - min)));
  }
}
