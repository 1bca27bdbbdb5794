package playground.model.data.csv;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import playground.model.data.DecimalNumber;
import playground.model.data.csv.CsvFormat.DecimalMark;

/** What a cell says. */
final class Cells {
  private static final Set<String> INFINITE = Set.of("inf", "infinity", "∞");
  private static final Set<String> MISSING = Set.of("", "nan", "na", "n/a", "null");

  /** Groups of three digits, all separated by the same character, and maybe a fraction. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "[-+]?[1-9]\\d{0,2}([,.'’ \u00a0\u202f])\\d{3}(\\1\\d{3})*((?!\\1)[,.]\\d+)?");

  private static final int LONGEST_GROUPED = 100;

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

  /** Whether {@code cell} is empty or one of the words for a value that is not there. */
  static boolean isMissing(String cell) {
    return cell.length() < 5 && MISSING.contains(cell.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether {@code cell} is a number whose thousands are separated, as in 1,234.5, 1 234 or
   * 1.234,5. That can also be true of a number with three digits after its decimal mark.
   */
  static boolean isGrouped(String cell) {
    return cell.length() <= LONGEST_GROUPED && GROUPED.matcher(cell).matches();
  }

  /** Whether a comma in {@code cell} either separates thousands or begins a fraction. */
  static boolean isAmbiguous(String cell) {
    return isGrouped(cell) && number(cell, DecimalMark.COMMA).isPresent();
  }

  /**
   * Whether {@code cell} can be a column's name: neither a number, however written, nor missing.
   */
  static boolean isName(String cell) {
    return !isMissing(cell)
        && !isGrouped(cell)
        && number(cell, DecimalMark.POINT).isEmpty()
        && number(cell, DecimalMark.COMMA).isEmpty();
  }

  private static boolean isInfinite(String cell) {
    String unsigned = cell.startsWith("-") || cell.startsWith("+") ? cell.substring(1) : cell;
    return unsigned.length() < 9 && INFINITE.contains(unsigned.toLowerCase(Locale.ROOT));
  }
}
