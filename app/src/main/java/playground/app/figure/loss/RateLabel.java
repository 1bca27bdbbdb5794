package playground.app.figure.loss;

import playground.app.text.Numbers;

/** A learning rate with its symbol, which is the same in every language. */
public final class RateLabel {
  private RateLabel() {}

  /** η and {@code rate}. */
  public static String of(double rate) {
    return "η " + Numbers.format(rate, 3);
  }
}
