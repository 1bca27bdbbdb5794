package playground.model.data.csv;

import java.util.Comparator;
import java.util.OptionalDouble;
import playground.model.data.DecimalNumber;

/** The order of classes by their names, so that the order of a table's rows does not matter. */
final class ClassOrder {
  /** Numbers by their size, then other names by the alphabet. */
  static final Comparator<String> BY_NAME =
      Comparator.comparingDouble(ClassOrder::number).thenComparing(Comparator.naturalOrder());

  private ClassOrder() {}

  /** The number that a name is; larger than all of them where it is not a number. */
  private static double number(String name) {
    OptionalDouble number = DecimalNumber.parse(name);
    return number.orElse(Double.NaN);
  }
}
