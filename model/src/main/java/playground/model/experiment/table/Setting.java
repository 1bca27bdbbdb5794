package playground.model.experiment.table;

import java.util.function.BiFunction;
import java.util.function.Function;
import playground.model.experiment.Experiment;
import playground.model.experiment.Output;
import playground.model.experiment.SettingsConflictException;

/**
 * A setting of an experiment: its name, what it can be, and what a change of it does to a run. All
 * of them are in {@link SettingsTable}.
 *
 * @param <T> the type of its value
 */
public final class Setting<T> {

  private final String name;
  private final SettingControl control;
  private final Effect effect;
  private final Function<Experiment, SettingValues<T>> values;
  private final Function<Experiment, T> get;
  private final BiFunction<Experiment, T, Experiment> with;

  /** The columns of the table; none can be left out. */
  Setting(
      String name,
      SettingControl control,
      Effect effect,
      Function<Experiment, SettingValues<T>> values,
      Function<Experiment, T> get,
      BiFunction<Experiment, T, Experiment> with) {
    this.name = name;
    this.control = control;
    this.effect = effect;
    this.values = values;
    this.get = get;
    this.with = with;
  }

  /**
   * This setting, for a component of a record that it reads and replaces: where a record gets
   * another component, the table does not compile until a setting is named for it.
   */
  Setting<T> forComponent(T component) {
    return this;
  }

  /** Its control in a window. */
  public SettingControl control() {
    return control;
  }

  /** Its place in a file, such as {@code training.schedule.epochs}. */
  public String name() {
    return name;
  }

  /** Its name without the group that it is in, such as {@code schedule.epochs}. */
  public String shortName() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** What a change does to a run. */
  public Effect effect() {
    return effect;
  }

  /** What it can be where all other settings are those of {@code experiment}. */
  public SettingValues<T> values(Experiment experiment) {
    return values.apply(experiment);
  }

  /** Its value in {@code experiment}. */
  public T of(Experiment experiment) {
    return get.apply(experiment);
  }

  /**
   * {@code experiment} with another value of this setting and of no other, except that an output
   * that does not fit a new loss becomes {@link Output#AUTOMATIC}, and a bias that belongs to an
   * initializer changes with it.
   *
   * @throws SettingsConflictException if the value does not go with another setting
   * @throws IllegalArgumentException if it is not one of {@link #values}
   */
  public Experiment with(Experiment experiment, T value) {
    return with.apply(experiment, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
