package playground.model.data;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers with the digits that tell every double from all others. */
public final class ExactNumber {
  private static final MathContext SIGNIFICANT = new MathContext(17);

  private ExactNumber() {}

  /** A finite number with 17 significant digits, or with fewer where that is all of it. */
  public static String text(double value) {
    return new BigDecimal(value).round(SIGNIFICANT).toString();
  }
}
