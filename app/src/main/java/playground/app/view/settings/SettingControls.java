package playground.app.view.settings;

import java.util.List;
import javafx.scene.layout.Region;
import playground.app.session.edit.EditedSettings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Choice;
import playground.app.view.control.Switch;
import playground.app.view.control.number.NumberSlider;
import playground.app.view.control.number.SliderScale;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingControl;
import playground.model.experiment.table.SettingValues;
import playground.model.experiment.table.SettingsTable;

/** Makes controls from the table of settings: what can be chosen is what the setting can be. */
final class SettingControls {
  private final ViewContext context;
  private final EditedSettings settings;

  SettingControls(ViewContext context) {
    this.context = context;
    settings = context.settings();
  }

  /** The controls of all settings that are usually left as they are. */
  static List<Region> usuallyLeft(ViewContext context) {
    SettingControls controls = new SettingControls(context);
    return SettingsTable.USUALLY_LEFT.stream().<Region>map(controls::plain).toList();
  }

  /** The control that fits what {@code setting} can be. */
  @SuppressWarnings("unchecked")
  private Region plain(Setting<?> setting) {
    return switch (setting.values(Experiment.first())) {
      case SettingValues.Decimal number ->
          decimal((Setting<Double>) setting, SliderScale.fitting(number.range()));
      case SettingValues.DecimalOrOff number ->
          decimal((Setting<Double>) setting, SliderScale.LOG_OR_ZERO);
      case SettingValues.Whole number ->
          whole((Setting<Integer>) setting, SliderScale.fittingWhole(number.range()));
      case SettingValues.OnOff onOff -> onOff((Setting<Boolean>) setting);
      case SettingValues.Choice<?> choice -> anyChoice(setting, choice);
      case SettingValues.Text text -> throw needsItsOwn(setting);
      case SettingValues.Choices<?> choices -> throw needsItsOwn(setting);
      case SettingValues.Wholes wholes -> throw needsItsOwn(setting);
      case SettingValues.Activations activations -> throw needsItsOwn(setting);
      case SettingValues.Points points -> throw needsItsOwn(setting);
    };
  }

  /** The key of the name of its control. */
  private static String key(Setting<?> setting) {
    return switch (setting.control()) {
      case SettingControl.Plain(String key) -> key;
      case SettingControl.Placed(String key) -> key;
      case SettingControl.Special special -> throw needsItsOwn(setting);
    };
  }

  private static IllegalArgumentException needsItsOwn(Setting<?> setting) {
    return new IllegalArgumentException(setting + ": no plain control fits what it can be");
  }

  @SuppressWarnings("unchecked")
  private <E extends Enum<E>> Choice<E> anyChoice(
      Setting<?> setting, SettingValues.Choice<E> choice) {
    return choice((Setting<E>) setting);
  }

  /** A number. */
  NumberSlider decimal(Setting<Double> setting, SliderScale scale) {
    Range range =
        switch (setting.values(Experiment.first())) {
          case SettingValues.Decimal number -> number.range();
          case SettingValues.DecimalOrOff number -> number.range();
        };
    return new NumberSlider(
        context, key(setting), range, scale, setting::of, value -> settings.set(setting, value));
  }

  /** A whole number. */
  NumberSlider whole(Setting<Integer> setting, SliderScale scale) {
    Range range =
        switch (setting.values(Experiment.first())) {
          case SettingValues.Whole number -> number.range();
        };
    return new NumberSlider(
        context,
        key(setting),
        range,
        scale,
        setting::of,
        value -> settings.set(setting, (int) value));
  }

  /** One of several. */
  <E extends Enum<E>> Choice<E> choice(Setting<E> setting) {
    SettingValues.Choice<E> values =
        switch (setting.values(Experiment.first())) {
          case SettingValues.Choice<E> choice -> choice;
        };
    return new Choice<>(
        context,
        key(setting),
        values.offered(),
        setting::of,
        chosen -> settings.set(setting, chosen));
  }

  /** On or off. */
  Switch onOff(Setting<Boolean> setting) {
    return new Switch(context, key(setting), setting::of, on -> settings.set(setting, on));
  }
}
