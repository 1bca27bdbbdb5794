package playground.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as the user reads and types them, alike in every language. */
public final class Numbers {
  private Numbers() {}

  /**
   * A value with the digits that {@code significant} asks for: plain from 0.001 up to a million,
   * scientific beyond ({@code 1.2e-9}); never {@code -0}.
   */
  public static String format(double value, int significant) {
    if (value == 0) {
      return "0";
    }
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    if (size < 1e-3 || size >= 1e6) {
      String text = String.format(Locale.ROOT, "%." + (significant - 1) + "e", value);
      return text.replaceFirst("\\.?0*e", "e").replace("e-0", "e-").replaceFirst("e\\+0?", "e");
    }
    return new BigDecimal(value, new MathContext(significant)).stripTrailingZeros().toPlainString();
  }

  /**
   * A loss, at least 0: always three digits behind the first that is not 0, so that it does not
   * jitter.
   */
  public static String loss(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-3 || size >= 1000) || !Double.isFinite(value)) {
      return Double.isFinite(value)
          ? String.format(Locale.ROOT, "%.2e", value)
              .replace("e-0", "e-")
              .replaceFirst("e\\+0?", "e")
          : format(value, 3);
    }
    return String.format(Locale.ROOT, "%.4f", size);
  }

  /**
   * A share from 0 to 1 in percent, with one digit behind the point and cut off there: 100.0 % are
   * all, and not nearly all.
   */
  public static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    return percent.setScale(1, RoundingMode.DOWN) + " %";
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
   * The number that {@code text} is, as people type it: thousands separators and blanks are left
   * out, a minus may be the typographic one. Empty where it is none, or not finite.
   */
  public static OptionalDouble parse(String text) {
    String plain = text.strip().replace(",", "").replace(" ", "").replace('−', '-');
    if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
