package playground.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as the user reads and types them, alike in every language. */
public final class Numbers {
  static final String LOWERED = "-0123456789";
  static final String RAISED = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numbers() {}

  /**
   * A value as it is read, with the digits that {@code significant} asks for: plain from 0.001 up
   * to a million, with a power of ten beyond ({@code 1.2×10⁻⁹}, {@code 10⁻⁶}); never {@code −0}.
   */
  public static String format(double value, int significant) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
    }
    String text = editable(value, significant);
    int e = text.indexOf('e');
    return (e < 0 ? text : withPower(text.substring(0, e), text.substring(e + 1)))
        .replace('-', '−');
  }

  /** The same as it is typed into a field, and read by {@link #parse}: {@code 1.2e-9}. */
  public static String editable(double value, int significant) {
    if (value == 0) {
      return "0";
    }
    if (!Double.isFinite(value)) {
      return format(value, significant);
    }
    BigDecimal rounded = new BigDecimal(value, new MathContext(significant)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    return exponent < -3 || exponent >= 6
        ? rounded.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent
        : rounded.toPlainString();
  }

  /**
   * A loss, at least 0: always three digits after the first that is not 0, so that it does not
   * jitter.
   */
  public static String loss(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value)) {
      return format(value, 3);
    }
    if (size != 0 && (size < 1e-3 || size >= 1000)) {
      String text = String.format(Locale.ROOT, "%.2e", size);
      int e = text.indexOf('e');
      return text.substring(0, e) + "×" + power(Integer.parseInt(text.substring(e + 1)));
    }
    return String.format(Locale.ROOT, "%.4f", size);
  }

  /** Ten to the power of {@code exponent}: 10⁻⁶; 1 and 10 as they are. */
  public static String powerOfTen(int exponent) {
    return exponent == 0 ? "1" : exponent == 1 ? "10" : power(exponent);
  }

  private static String withPower(String digits, String exponent) {
    String power = power(Integer.parseInt(exponent));
    return switch (digits) {
      case "1" -> power;
      case "-1" -> "-" + power;
      default -> digits + "×" + power;
    };
  }

  private static String power(int exponent) {
    StringBuilder text = new StringBuilder("10");
    for (char each : Integer.toString(exponent).toCharArray()) {
      text.append(RAISED.charAt(LOWERED.indexOf(each)));
    }
    return text.toString();
  }

  /**
   * A fraction from 0 to 1 in percent, with one digit after the point and cut off there: 100.0 %
   * are all, and not nearly all. No line ends before the sign.
   */
  public static String percent(double fraction) {
    BigDecimal percent = BigDecimal.valueOf(fraction).movePointRight(2);
    return percent.setScale(1, RoundingMode.DOWN) + "\u00a0%";
  }

  /** A count with thousands separators and at least six digits: 001,234. */
  public static String epoch(long epoch) {
    String digits = String.format(Locale.ROOT, "%06d", epoch);
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
  }

  /** A count with thousands separators: 1,234. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /**
   * The number that {@code text} is, as people type it or copy it from the window: blanks and the
   * commas between groups of three digits are left out, a minus may be the typographic one, a power
   * of ten may be written as {@code 1e-6} or {@code 10⁻⁶}. Empty where it is not a number, or not
   * finite.
   */
  public static OptionalDouble parse(String text) {
    return TypedNumber.parse(text);
  }
}
