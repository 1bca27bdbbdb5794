package playground.app.cli.sweep;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What the colours of the picture of a sweep show: a column of its table. */
public enum SweepMeasure {
  /** L over the training examples. */
  TRAIN_LOSS,
  /** L over the test examples. */
  TEST_LOSS,
  /** The fraction of the training examples that are right. */
  TRAIN_ACCURACY,
  /** That of the test examples. */
  TEST_ACCURACY,
  /** ‖∂L/∂W‖ of the first layer over that of the last one. */
  GRADIENT_RATIO;

  private int column() {
    return ResultColumns.NAMES.indexOf(name().toLowerCase(Locale.ROOT));
  }

  /** Its number among the cells of a row that are results; empty where there is none. */
  OptionalDouble of(List<String> results) {
    String cell = results.get(column());
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
