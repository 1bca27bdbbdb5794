package playground.model.sweep.axis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;
import playground.model.experiment.table.Names;

/**
 * A setting with the values that a sweep gives it.
 *
 * @param setting which setting
 * @param values its values, each of them once, in the order of the axis; at least one
 */
public record Axis(SweptSetting setting, List<AxisValue> values) {
  /** The most values of an axis. */
  public static final int MOST_VALUES = 100_000;

  /** To be made by the methods below, which look at the values. */
  public Axis {
    values = List.copyOf(values);
  }

  /**
   * The numbers of {@code range}. Those of a setting that is a whole number are rounded, and where
   * some of them are equal then, one is kept.
   *
   * @throws AxisException if {@code setting} of {@code experiment} cannot be these
   */
  public static Axis over(SweptSetting setting, Experiment experiment, NumberRange range)
      throws AxisException {
    if (range.first() > range.last()) {
      throw new AxisException(new AxisProblem.Reversed(setting, range.first(), range.last()));
    }
    requireCount(setting, range.count());
    if (range.count() == 1 && range.first() < range.last()) {
      throw new AxisException(new AxisProblem.OneOfMany(setting));
    }
    if (range.scale() == NumberRange.Scale.LOG && range.first() <= 0) {
      throw new AxisException(new AxisProblem.NoLogarithm(setting, range.first()));
    }
    boolean whole =
        switch (setting.domain(experiment)) {
          case AxisDomain.Names(List<String> names) ->
              throw new AxisException(new AxisProblem.NoRange(setting, names));
          case AxisDomain.Numbers(Range allowed, boolean isWhole) -> {
            // Rounded, an end that is out of the range could come into it.
            requireInRange(setting, range.first(), allowed);
            requireInRange(setting, range.last(), allowed);
            yield isWhole;
          }
          case AxisDomain.Texts texts -> true;
        };
    List<AxisValue> values =
        range
            .values()
            .map(number -> whole ? Math.rint(number) : number)
            .distinct()
            .<AxisValue>mapToObj(AxisValue.Number::new)
            .toList();
    return of(setting, experiment, values);
  }

  /**
   * These values. A name of a choice may be in capitals and with underscores.
   *
   * @throws AxisException if {@code setting} of {@code experiment} cannot be these
   */
  public static Axis of(SweptSetting setting, Experiment experiment, List<AxisValue> values)
      throws AxisException {
    requireCount(setting, values.size());
    AxisDomain domain = setting.domain(experiment);
    Set<AxisValue> checked = new LinkedHashSet<>();
    for (AxisValue value : values) {
      AxisValue allowed = allowed(setting, domain, value);
      if (!checked.add(allowed)) {
        throw new AxisException(new AxisProblem.Twice(setting, allowed));
      }
    }
    return new Axis(setting, List.copyOf(checked));
  }

  /** {@code value} as the setting spells it. */
  private static AxisValue allowed(SweptSetting setting, AxisDomain domain, AxisValue value)
      throws AxisException {
    switch (domain) {
      case AxisDomain.Numbers(Range range, boolean whole) -> {
        if (!(value instanceof AxisValue.Number(double number))) {
          throw new AxisException(new AxisProblem.NotANumber(setting, value.text()));
        }
        requireInRange(setting, number, range);
        requireWhole(setting, number, whole);
        return value;
      }
      case AxisDomain.Names(List<String> names) -> {
        String name = Names.spelled(value.text());
        if (!names.contains(name)) {
          throw new AxisException(new AxisProblem.NotAChoice(setting, value.text(), names));
        }
        return new AxisValue.Name(name);
      }
      case AxisDomain.Texts(Range range) -> {
        if (value instanceof AxisValue.Number(double number)) {
          requireInRange(setting, number, range);
          requireWhole(setting, number, true);
        }
        return value;
      }
    }
  }

  private static void requireCount(SweptSetting setting, int count) throws AxisException {
    if (count < 1 || count > MOST_VALUES) {
      throw new AxisException(new AxisProblem.WrongCount(setting, count, MOST_VALUES));
    }
  }

  private static void requireInRange(SweptSetting setting, double number, Range range)
      throws AxisException {
    if (!range.contains(number)) {
      throw new AxisException(new AxisProblem.OutOfRange(setting, number, range));
    }
  }

  private static void requireWhole(SweptSetting setting, double number, boolean whole)
      throws AxisException {
    if (whole && number != Math.rint(number)) {
      throw new AxisException(new AxisProblem.NotWhole(setting, number));
    }
  }
}
