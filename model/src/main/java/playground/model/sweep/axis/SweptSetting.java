package playground.model.sweep.axis;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflictException;

/** A setting that an axis can go along. All of them are in {@link SweptSettings}. */
public final class SweptSetting {
  private final String name;
  private final Function<Experiment, AxisDomain> domain;
  private final BiFunction<Experiment, AxisValue, Experiment> with;
  private final BiPredicate<Experiment, AxisValue> has;

  SweptSetting(
      String name,
      Function<Experiment, AxisDomain> domain,
      BiFunction<Experiment, AxisValue, Experiment> with,
      BiPredicate<Experiment, AxisValue> has) {
    this.name = name;
    this.domain = domain;
    this.with = with;
    this.has = has;
  }

  /** Its name in files without the group that it is in, such as {@code learningRate}. */
  public String name() {
    return name;
  }

  /** What it can be where all other settings are those of {@code experiment}. */
  public AxisDomain domain(Experiment experiment) {
    return domain.apply(experiment);
  }

  /**
   * {@code experiment} with another value of this setting.
   *
   * @throws SettingsConflictException if the value does not go with another setting
   * @throws IllegalArgumentException if it is not one of {@link #domain}
   */
  public Experiment with(Experiment experiment, AxisValue value) {
    return with.apply(experiment, value);
  }

  /** Whether it is {@code value} in {@code experiment}. */
  public boolean has(Experiment experiment, AxisValue value) {
    return has.test(experiment, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
