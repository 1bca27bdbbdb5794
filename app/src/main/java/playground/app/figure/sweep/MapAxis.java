package playground.app.figure.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import playground.app.figure.Ticks;
import playground.app.text.Numbers;

/**
 * An axis of a map, a cell for each of its values.
 *
 * @param title what its setting is called
 * @param values its values as they are written, at least one
 */
public record MapAxis(String title, List<String> values) {
  /** Up to as many values are all written. */
  private static final int FEW = 10;

  private static final int DIGITS = 3;

  /** Copies the list. */
  public MapAxis {
    values = List.copyOf(values);
  }

  /**
   * What is written beside it: its values where they are few or no rising numbers, and else round
   * numbers, each where it is between the middles of the cells.
   */
  public List<AxisTick> ticks() {
    double[] numbers = numbers();
    if (values.size() <= FEW || !isRising(numbers)) {
      return each();
    }
    double first = numbers[0];
    double last = numbers[numbers.length - 1];
    return isLogarithmic(numbers) ? powers(first, last) : round(numbers, first, last);
  }

  private List<AxisTick> each() {
    return IntStream.range(0, values.size())
        .mapToObj(k -> new AxisTick((k + 0.5) / values.size(), label(values.get(k))))
        .toList();
  }

  private List<AxisTick> powers(double first, double last) {
    List<AxisTick> ticks = new ArrayList<>();
    for (int power : Ticks.exponents(Math.log10(first), Math.log10(last), FEW)) {
      double along = (power - Math.log10(first)) / Math.log10(last / first);
      ticks.add(new AxisTick(inCells(along), Numbers.powerOfTen(power)));
    }
    return ticks.size() > 1 ? ticks : each();
  }

  private List<AxisTick> round(double[] numbers, double first, double last) {
    boolean whole = IntStream.range(0, numbers.length).allMatch(k -> isWhole(numbers[k]));
    List<AxisTick> ticks = new ArrayList<>();
    for (double tick : Ticks.linear(first, last, FEW)) {
      if (!whole || isWhole(tick)) {
        ticks.add(
            new AxisTick(inCells((tick - first) / (last - first)), Numbers.format(tick, DIGITS)));
      }
    }
    return ticks;
  }

  /** The place on the axis of what is {@code along} from the first value to the last one. */
  private double inCells(double along) {
    return (along * (values.size() - 1) + 0.5) / values.size();
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number);
  }

  private static boolean isRising(double[] numbers) {
    return numbers.length > 1
        && IntStream.range(1, numbers.length).allMatch(k -> numbers[k] > numbers[k - 1]);
  }

  /** Whether the value in the middle is nearer to equal quotients than to equal differences. */
  private static boolean isLogarithmic(double[] numbers) {
    int middle = numbers.length / 2;
    double first = numbers[0];
    double last = numbers[numbers.length - 1];
    double fraction = middle / (numbers.length - 1.0);
    double linear = first + fraction * (last - first);
    double logarithmic = first * Math.pow(last / first, fraction);
    return first > 0
        && Math.abs(numbers[middle] - logarithmic) < Math.abs(numbers[middle] - linear);
  }

  /** Empty where one of them is not a number. */
  private double[] numbers() {
    double[] numbers = new double[values.size()];
    for (int k = 0; k < numbers.length; k++) {
      OptionalDouble number = Numbers.parse(values.get(k));
      if (number.isEmpty()) {
        return new double[0];
      }
      numbers[k] = number.getAsDouble();
    }
    return numbers;
  }

  private static String label(String value) {
    OptionalDouble number = Numbers.parse(value);
    return number.isPresent() ? Numbers.format(number.getAsDouble(), DIGITS) : value;
  }
}
