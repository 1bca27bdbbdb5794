package playground.app.script.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers and texts as Python writes them; each number is read back as the same double. */
public final class Python {
  private Python() {}

  /** A finite number. */
  public static String number(double value) {
    return Double.toString(value).toLowerCase(Locale.ROOT);
  }

  /** A list of finite numbers. */
  public static String list(double... values) {
    return Arrays.stream(values)
        .mapToObj(Python::number)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A list of lists, each on a line of its own. */
  public static String rows(double[][] rows) {
    return Arrays.stream(rows)
        .map(row -> "    " + list(row) + ",\n")
        .collect(Collectors.joining("", "[\n", "]"));
  }

  /** A text between quotation marks. */
  public static String text(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A truth value. */
  public static String truth(boolean value) {
    return value ? "True" : "False";
  }
}
