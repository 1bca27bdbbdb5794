package playground.model.experiment.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import playground.model.experiment.Experiment;

/**
 * Every setting of an experiment. Files, differences between experiments, undo and the controls of
 * the window follow from this table.
 *
 * <p>Set one after the other in this order, from {@link Experiment#first} on, the settings of any
 * experiment fit together at each step.
 */
public final class SettingsTable {
  /** All of them, in the order of a file. */
  public static final List<Setting<?>> ALL =
      Stream.of(DataSetting.ALL, NetworkSetting.ALL, TrainingSetting.ALL)
          .<Setting<?>>flatMap(List::stream)
          .toList();

  /** Those that are usually left as they are, in the order of their controls. */
  public static final List<Setting<?>> USUALLY_LEFT =
      Stream.of(TrainingSetting.ALL, NetworkSetting.ALL, DataSetting.ALL)
          .<Setting<?>>flatMap(List::stream)
          .filter(setting -> setting.control() instanceof SettingControl.Plain)
          .toList();

  /** Those that files of earlier versions are without; they have the value of the first start. */
  public static final Set<Setting<?>> LATER = Set.of(NetworkSetting.ZERO_ONE_TARGETS);

  private SettingsTable() {}

  /** The one with this name or {@linkplain Setting#shortName short name}; empty where none has. */
  public static Optional<Setting<?>> named(String name) {
    return ALL.stream()
        .filter(setting -> setting.name().equals(name) || setting.shortName().equals(name))
        .findFirst();
  }
}
