package playground.model.experiment.link.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflictException;
import playground.model.experiment.table.DataSetting;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingsTable;

/** Sets what a link has, from the first experiment on, in the order of the table of settings. */
final class OwnLinkReader {
  /** More than the longest seed takes with all its characters coded. */
  private static final int LONGEST = 250_000;

  private final Map<String, String> values = new LinkedHashMap<>();
  private Experiment experiment = Experiment.first();

  private OwnLinkReader() {}

  /**
   * Reads the part after the scheme.
   *
   * @param text with # before it, or without
   */
  static OwnLink read(String text) throws OwnLinkException {
    if (text.length() > LONGEST) {
      throw new OwnLinkException(new OwnLinkProblem.TooLong());
    }
    OwnLinkReader reader = new OwnLinkReader();
    String pairs = text.startsWith("#") ? text.substring(1) : text;
    for (String pair : pairs.isEmpty() ? new String[0] : pairs.split("&", -1)) {
      reader.take(pair);
    }
    for (Setting<?> setting : SettingsTable.ALL) {
      reader.set(setting);
    }
    return new OwnLink(reader.experiment, reader.hidden());
  }

  private void take(String pair) throws OwnLinkException {
    int equals = pair.indexOf('=');
    if (equals < 1) {
      throw new OwnLinkException(new OwnLinkProblem.NoValue(pair));
    }
    String key = pair.substring(0, equals);
    if (!isKey(key) && !key.equals(OwnLink.HIDDEN)) {
      throw new OwnLinkException(new OwnLinkProblem.Unknown(key));
    }
    if (values.put(key, pair.substring(equals + 1)) != null) {
      throw new OwnLinkException(new OwnLinkProblem.Twice(key));
    }
  }

  /** Settings are called by their short names here; own points do not fit into a link. */
  private static boolean isKey(String key) {
    return SettingsTable.named(key)
        .filter(setting -> setting != DataSetting.OWN_POINTS && setting.shortName().equals(key))
        .isPresent();
  }

  private <T> void set(Setting<T> setting) throws OwnLinkException {
    String key = setting.shortName();
    String text = values.get(key);
    if (text == null) {
      return;
    }
    T value = new LinkValue(key, text).as(setting.values(experiment));
    try {
      experiment = setting.with(experiment, value);
    } catch (SettingsConflictException e) {
      throw new OwnLinkException(new OwnLinkProblem.DoesNotFit(e.conflict()));
    }
  }

  private List<String> hidden() throws OwnLinkException {
    String text = values.getOrDefault(OwnLink.HIDDEN, "");
    List<String> names = new ArrayList<>();
    for (String name : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      names.add(new LinkValue(OwnLink.HIDDEN, name).text());
    }
    return names;
  }
}
