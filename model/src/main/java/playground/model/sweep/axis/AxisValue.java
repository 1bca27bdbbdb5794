package playground.model.sweep.axis;

import playground.model.data.ExactNumber;

/** What a setting is at one place of an axis. */
public sealed interface AxisValue {

  /** As it is written: a name, or a number with at most 17 significant digits. */
  String text();

  /** A finite number. */
  record Number(double value) implements AxisValue {
    /** Turns −0 into 0, which is the same setting. */
    public Number {
      value += 0.0;
    }

    @Override
    public String text() {
      return ExactNumber.text(value);
    }
  }

  /** The name of a choice, or any text. */
  record Name(String name) implements AxisValue {
    @Override
    public String text() {
      return name;
    }
  }
}
