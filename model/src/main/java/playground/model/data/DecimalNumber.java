package playground.model.data;

import java.util.OptionalDouble;

/**
 * Numbers as people and programs write them: digits with at most one decimal point, a sign, an
 * exponent. Not what {@link Double#parseDouble} takes beyond that (1f, 0x1p3, NaN).
 */
public final class DecimalNumber {
  private DecimalNumber() {}

  /**
   * The number that {@code text} is, infinite where it is beyond the doubles; empty where it is
   * none. White space around it is ignored; takes a time proportional to the length.
   */
  public static OptionalDouble parse(String text) {
    String number = text.strip();
    return isNumber(number)
        ? OptionalDouble.of(Double.parseDouble(number))
        : OptionalDouble.empty();
  }

  private static boolean isNumber(String text) {
    int at = afterSign(text, 0);
    int whole = afterDigits(text, at);
    int digits = whole - at;
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = afterDigits(text, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits == 0) {
      return false;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = afterSign(text, at + 1);
      at = afterDigits(text, exponent);
      return at == text.length() && at > exponent;
    }
    return at == text.length();
  }

  private static int afterSign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
  }

  private static int afterDigits(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
