package playground.model.experiment.table;

import java.util.ArrayList;
import java.util.List;
import playground.model.experiment.Experiment;

/**
 * A setting in which two experiments differ.
 *
 * @param setting which one
 * @param first its value in the first experiment
 * @param second its value in the second
 */
public record Difference<T>(Setting<T> setting, T first, T second) {

  /** All settings in which the two differ, in the order of the table; empty where equal. */
  public static List<Difference<?>> between(Experiment first, Experiment second) {
    List<Difference<?>> differences = new ArrayList<>();
    for (Setting<?> setting : SettingsTable.ALL) {
      addIfDifferent(setting, first, second, differences);
    }
    return differences;
  }

  private static <T> void addIfDifferent(
      Setting<T> setting, Experiment first, Experiment second, List<Difference<?>> differences) {
    T one = setting.of(first);
    T other = setting.of(second);
    if (!one.equals(other)) {
      differences.add(new Difference<>(setting, one, other));
    }
  }
}
