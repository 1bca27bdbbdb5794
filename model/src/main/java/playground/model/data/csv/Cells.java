package playground.model.data.csv;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import playground.model.data.DecimalNumber;
import playground.model.data.csv.CsvFormat.DecimalMark;

/** What a cell says. */
final class Cells {
  private static final Set<String> INFINITE = Set.of("inf", "infinity", "∞");
  private static final Set<String> MISSING = Set.of("", "nan", "na", "n/a", "null");

  private Cells() {}

  /** The number in {@code cell}; empty where it is not a number, or written with the other mark. */
  static OptionalDouble number(String cell, DecimalMark mark) {
    if (isInfinite(cell)) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    return switch (mark) {
      case POINT -> DecimalNumber.parse(cell);
      case COMMA ->
          cell.indexOf('.') >= 0
              ? OptionalDouble.empty()
              : DecimalNumber.parse(cell.replace(',', '.'));
    };
  }

  /** Whether {@code cell} stands for a value that is not there. */
  static boolean isMissing(String cell) {
    return cell.length() < 5 && MISSING.contains(cell.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether {@code cell} can be a column's name: neither a number, however written, nor missing.
   */
  static boolean isName(String cell) {
    return !isMissing(cell)
        && number(cell, DecimalMark.POINT).isEmpty()
        && number(cell, DecimalMark.COMMA).isEmpty();
  }

  private static boolean isInfinite(String cell) {
    String unsigned = cell.startsWith("-") || cell.startsWith("+") ? cell.substring(1) : cell;
    return unsigned.length() < 9 && INFINITE.contains(unsigned.toLowerCase(Locale.ROOT));
  }
}
