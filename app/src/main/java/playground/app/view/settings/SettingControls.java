package playground.app.view.settings;

import playground.app.session.edit.EditedSettings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Choice;
import playground.app.view.control.NumberSlider;
import playground.app.view.control.SliderScale;
import playground.app.view.control.Switch;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;
import playground.model.experiment.Setting;
import playground.model.experiment.SettingValues;

/** Makes controls from the table of settings: what can be chosen is what the setting can be. */
final class SettingControls {
  private final ViewContext context;
  private final EditedSettings settings;

  SettingControls(ViewContext context) {
    this.context = context;
    settings = context.settings();
  }

  /** A number; {@code key} is that of its name. */
  NumberSlider decimal(String key, Setting<Double> setting, SliderScale scale) {
    Range range =
        switch (setting.values(Experiment.first())) {
          case SettingValues.Decimal number -> number.range();
          case SettingValues.DecimalOrOff number -> number.range();
        };
    return new NumberSlider(
        context, key, range, scale, setting::of, value -> settings.set(setting, value));
  }

  /** A whole number. */
  NumberSlider whole(String key, Setting<Integer> setting, SliderScale scale) {
    Range range =
        switch (setting.values(Experiment.first())) {
          case SettingValues.Whole number -> number.range();
        };
    return new NumberSlider(
        context, key, range, scale, setting::of, value -> settings.set(setting, (int) value));
  }

  /** One of several. */
  <E extends Enum<E>> Choice<E> choice(String key, Setting<E> setting) {
    SettingValues.Choice<E> values =
        switch (setting.values(Experiment.first())) {
          case SettingValues.Choice<E> choice -> choice;
        };
    return new Choice<>(
        context, key, values.offered(), setting::of, chosen -> settings.set(setting, chosen));
  }

  /** On or off. */
  Switch onOff(String key, Setting<Boolean> setting) {
    return new Switch(context, key, setting::of, on -> settings.set(setting, on));
  }
}
