package playground.app.view.control.number;

import playground.app.text.Numbers;
import playground.model.experiment.Range;

/** How the places of a slider stand for numbers, and how exactly a place can be told. */
public enum SliderScale {
  /** Whole numbers, evenly apart. */
  WHOLE {
    @Override
    double round(double value) {
      return Math.rint(value);
    }
  },

  /** Whole numbers over several powers of ten. */
  WHOLE_LOG {
    @Override
    double toPlace(double value, Range range) {
      return Math.log10(value);
    }

    @Override
    double toValue(double place, Range range) {
      return Math.pow(10, place);
    }

    @Override
    double round(double value) {
      return Math.rint(twoDigits(value));
    }
  },

  /** Hundredths, evenly apart. */
  HUNDREDTHS {
    @Override
    double round(double value) {
      return Math.rint(value * 100) / 100;
    }
  },

  /** Several powers of ten. */
  LOG {
    @Override
    double toPlace(double value, Range range) {
      return Math.log10(value);
    }

    @Override
    double toValue(double place, Range range) {
      return Math.pow(10, place);
    }

    @Override
    double round(double value) {
      return twoDigits(value);
    }
  },

  /** Several powers of ten from 1e-5 up, with 0 at the left end. */
  LOG_OR_ZERO {
    @Override
    double toPlace(double value, Range range) {
      return value < SMALLEST ? ZERO_PLACE : Math.log10(value);
    }

    @Override
    double toValue(double place, Range range) {
      return place < Math.log10(SMALLEST) - 1e-9 ? 0 : Math.pow(10, place);
    }

    @Override
    double round(double value) {
      return twoDigits(value);
    }
  };

  /** Numbers that reach over as many times the least are spread by their powers of ten. */
  private static final double WIDE = 1000;

  private static final double SMALLEST = 1e-5;
  private static final double ZERO_PLACE = -5.25;

  /** The one that fits numbers of {@code range}. */
  public static SliderScale fitting(Range range) {
    return isWide(range) ? LOG : HUNDREDTHS;
  }

  /** The one that fits whole numbers of {@code range}. */
  public static SliderScale fittingWhole(Range range) {
    return isWide(range) ? WHOLE_LOG : WHOLE;
  }

  private static boolean isWide(Range range) {
    return range.min() > 0 && range.max() >= WIDE * range.min();
  }

  double toPlace(double value, Range range) {
    return value;
  }

  double toValue(double place, Range range) {
    return place;
  }

  /** A value that a slider stops at, near {@code value}. */
  abstract double round(double value);

  /** Whether only whole numbers are meant. */
  boolean isWhole() {
    return this == WHOLE || this == WHOLE_LOG;
  }

  /** How a value is written in the field; as exactly as it was typed. */
  String text(double value) {
    return isWhole() ? Numbers.count((long) value) : Numbers.editable(value, 6);
  }

  /** How a value is written in a sentence. */
  String inSentence(double value) {
    return isWhole() ? Numbers.count((long) value) : Numbers.format(value, 6);
  }

  private static double twoDigits(double value) {
    if (value == 0) {
      return 0;
    }
    double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1);
    return Double.parseDouble(Numbers.editable(Math.rint(value / unit) * unit, 2));
  }
}
