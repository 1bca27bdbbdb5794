package playground.model.sweep.axis;

import java.util.List;
import playground.model.experiment.Range;

/** Why there is no such axis, or no such sweep. */
public sealed interface AxisProblem {

  /** No setting that can be an axis is called {@code name}. */
  record NoSuchSetting(String name) implements AxisProblem {}

  /** The range of {@code setting} goes from {@code first} down to {@code last}. */
  record Reversed(SweptSetting setting, double first, double last) implements AxisProblem {}

  /** The axis of {@code setting} has {@code count} values; it can have 1 to {@code most}. */
  record WrongCount(SweptSetting setting, long count, int most) implements AxisProblem {}

  /** A single value for a range of {@code setting} whose ends differ. */
  record OneOfMany(SweptSetting setting) implements AxisProblem {}

  /** A logarithmic range of {@code setting} begins at {@code first}, which is not above 0. */
  record NoLogarithm(SweptSetting setting, double first) implements AxisProblem {}

  /** {@code setting} cannot be {@code value}. */
  record OutOfRange(SweptSetting setting, double value, Range range) implements AxisProblem {}

  /** {@code setting} is a whole number, which {@code value} is not. */
  record NotWhole(SweptSetting setting, double value) implements AxisProblem {}

  /** {@code setting} is a number, which {@code value} is not. */
  record NotANumber(SweptSetting setting, String value) implements AxisProblem {}

  /** {@code setting} cannot be {@code value}, but one of {@code names}. */
  record NotAChoice(SweptSetting setting, String value, List<String> names)
      implements AxisProblem {}

  /** {@code setting} has no range, since it is one of {@code names}. */
  record NoRange(SweptSetting setting, List<String> names) implements AxisProblem {}

  /** {@code value} stands twice among those of {@code setting}. */
  record Twice(SweptSetting setting, AxisValue value) implements AxisProblem {}

  /** Both axes are of {@code setting}. */
  record SameSetting(SweptSetting setting) implements AxisProblem {}

  /** The sweep would have {@code cells} cells, and {@code most} are the most. */
  record TooManyCells(long cells, int most) implements AxisProblem {}
}
