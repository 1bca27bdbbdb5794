package playground.app.text;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.model.data.DecimalNumber;

/**
 * Reads what people type or paste as a number, in a time proportional to its length: anything can
 * be pasted.
 */
final class TypedNumber {
  private static final Pattern POWER =
      Pattern.compile("([+-]?)(?:([0-9.,]++)[×·])?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]++)");

  private TypedNumber() {}

  /** As {@link Numbers#parse}. */
  static OptionalDouble parse(String text) {
    String typed = lowered(text.strip().replace(" ", "").replace('−', '-'));
    if (!groupsThousands(typed)) {
      return OptionalDouble.empty();
    }
    OptionalDouble value = DecimalNumber.parse(typed.replace(",", ""));
    return value.stream().filter(Double::isFinite).findFirst();
  }

  /** 1.2×10⁻⁹ and 10⁻⁹ as 1.2e-9 and 1e-9. */
  private static String lowered(String text) {
    Matcher power = POWER.matcher(text);
    if (!power.matches()) {
      return text;
    }
    StringBuilder exponent = new StringBuilder();
    for (char each : power.group(3).toCharArray()) {
      exponent.append(Numbers.LOWERED.charAt(Numbers.RAISED.indexOf(each)));
    }
    String digits = power.group(2) == null ? "1" : power.group(2);
    return power.group(1) + digits + "e" + exponent;
  }

  /**
   * Whether the commas in {@code number}, if any, stand between thousands. One that was meant as a
   * decimal mark would make another number of 0,03, namely 3.
   */
  private static boolean groupsThousands(String number) {
    int first = number.indexOf(',');
    if (first < 0) {
      return true;
    }
    int begin = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
    int end = afterDigitsAndCommas(number, begin);
    boolean shortFirst = first > begin && first - begin <= 3 && number.charAt(begin) != '0';
    boolean threes = (end - first) % 4 == 0 && number.lastIndexOf(',') < end;
    for (int at = first; at < end && threes; at++) {
      threes = (number.charAt(at) == ',') == ((at - first) % 4 == 0);
    }
    return shortFirst && threes;
  }

  private static int afterDigitsAndCommas(String number, int begin) {
    int at = begin;
    while (at < number.length()
        && (Character.isDigit(number.charAt(at)) || number.charAt(at) == ',')) {
      at++;
    }
    return at;
  }
}
