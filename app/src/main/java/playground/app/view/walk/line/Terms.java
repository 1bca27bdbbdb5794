package playground.app.view.walk.line;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** A sum written term by term; where there are many, the rest of them as one number. */
final class Terms {
  /** How many are written one by one. */
  static final int MOST = 6;

  private Terms() {}

  /**
   * The sum of {@code count} terms.
   *
   * @param written a term as it is written
   * @param value its value, of which the rest is summed
   */
  static String sum(int count, IntFunction<String> written, IntToDoubleFunction value) {
    int shown = count > MOST ? MOST - 1 : count;
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < shown; k++) {
      text.append(k == 0 ? "" : " + ").append(written.apply(k));
    }
    if (shown < count) {
      double rest = 0;
      for (int k = shown; k < count; k++) {
        rest += value.applyAsDouble(k);
      }
      text.append(" + … + ").append(Notation.factor(rest));
    }
    return text.toString();
  }

  /** A sum in letters; where there are many, only the first ones. */
  static String letters(int count, IntFunction<String> written) {
    return count > MOST ? sum(MOST - 1, written, k -> 0) + " + …" : sum(count, written, k -> 0);
  }

  /** A product of two numbers. */
  static String product(double first, double second) {
    return Notation.factor(first) + "·" + Notation.factor(second);
  }
}
