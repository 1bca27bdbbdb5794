package playground.model.sweep.axis;

import java.util.List;
import playground.model.experiment.Range;

/** What a setting can be along an axis. */
public sealed interface AxisDomain {

  /**
   * A number of {@code range}.
   *
   * @param whole whether it is a whole one
   */
  record Numbers(Range range, boolean whole) implements AxisDomain {}

  /** One of {@code names}. */
  record Names(List<String> names) implements AxisDomain {}

  /** Any text, and so any whole number of {@code range} as it is written. */
  record Texts(Range range) implements AxisDomain {}
}
