package playground.model.experiment.table;

/** Which control of a window a setting has. */
public sealed interface SettingControl {

  /**
   * One beside others that are usually left as they are, made from what the setting can be.
   *
   * @param key of its name
   */
  record Plain(String key) implements SettingControl {}

  /**
   * One in a place of its own, made from what the setting can be.
   *
   * @param key of its name
   */
  record Placed(String key) implements SettingControl {}

  /** One of a kind of its own, such as the buttons of the data sets. */
  record Special() implements SettingControl {}
}
