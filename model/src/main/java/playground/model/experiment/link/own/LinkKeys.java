package playground.model.experiment.link.own;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import playground.model.experiment.table.DataSetting;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingsTable;

/** What settings are called in a link: as in a file, without the group that they are in. */
final class LinkKeys {
  private static final Map<String, Setting<?>> SETTINGS =
      SettingsTable.ALL.stream()
          .filter(setting -> setting != DataSetting.OWN_POINTS)
          .collect(Collectors.toMap(LinkKeys::of, Function.identity()));

  private LinkKeys() {}

  /** The key of {@code setting}. */
  static String of(Setting<?> setting) {
    return setting.name().substring(setting.name().indexOf('.') + 1);
  }

  /** Whether a setting has this key. */
  static boolean isKey(String key) {
    return SETTINGS.containsKey(key);
  }
}
