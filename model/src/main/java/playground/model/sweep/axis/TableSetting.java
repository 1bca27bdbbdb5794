package playground.model.sweep.axis;

import java.util.List;
import java.util.Optional;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;
import playground.model.experiment.table.Names;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingValues;
import playground.model.network.activation.HiddenActivations;

/** A setting of the table as one that an axis can go along. */
final class TableSetting {
  /** The whole numbers that a text can be. */
  private static final Range NUMBERED = new Range(0, Integer.MAX_VALUE);

  private TableSetting() {}

  /** Empty where a value is a list or a set of points. */
  static <T> Optional<SweptSetting> of(Setting<T> setting) {
    return switch (setting.values(Experiment.first())) {
      case SettingValues.Choices<?> list -> Optional.empty();
      case SettingValues.Wholes list -> Optional.empty();
      case SettingValues.Points points -> Optional.empty();
      default ->
          Optional.of(
              new SweptSetting(
                  setting.shortName(),
                  e -> domain(setting.values(e)),
                  (e, v) -> setting.with(e, value(setting.values(e), v)),
                  (e, v) -> setting.of(e).equals(value(setting.values(e), v))));
    };
  }

  static int whole(AxisValue value) {
    return (int) number(value);
  }

  private static double number(AxisValue value) {
    return switch (value) {
      case AxisValue.Number(double number) -> number;
      case AxisValue.Name(String name) ->
          throw new IllegalArgumentException("value: " + name + "; a number");
    };
  }

  private static AxisDomain domain(SettingValues<?> values) {
    return switch (values) {
      case SettingValues.Decimal(Range range) -> new AxisDomain.Numbers(range, false);
      case SettingValues.DecimalOrOff(Range range) -> new AxisDomain.Numbers(range, false);
      case SettingValues.Whole(Range range) -> new AxisDomain.Numbers(range, true);
      case SettingValues.OnOff onOff -> new AxisDomain.Names(List.of("false", "true"));
      case SettingValues.Choice<?> choice -> names(choice);
      case SettingValues.Activations activations -> names(activations.each());
      case SettingValues.Text text -> new AxisDomain.Texts(NUMBERED);
      default -> throw new IllegalArgumentException("setting: " + values + "; of one value");
    };
  }

  private static AxisDomain names(SettingValues.Choice<?> choice) {
    return new AxisDomain.Names(choice.offered().stream().map(each -> Names.of(each)).toList());
  }

  /** Which of the kinds {@code values} is fixes T, which the compiler does not see. */
  @SuppressWarnings("unchecked")
  private static <T> T value(SettingValues<T> values, AxisValue value) {
    Object converted =
        switch (values) {
          case SettingValues.Decimal number -> number(value);
          case SettingValues.DecimalOrOff number -> number(value);
          case SettingValues.Whole number -> whole(value);
          case SettingValues.OnOff onOff -> Boolean.valueOf(value.text());
          case SettingValues.Choice<?> choice -> constant(choice, value);
          case SettingValues.Activations activations ->
              HiddenActivations.of(constant(activations.each(), value));
          case SettingValues.Text text -> value.text();
          default -> throw new IllegalArgumentException("setting: " + values + "; of one value");
        };
    return (T) converted;
  }

  private static <E extends Enum<E>> E constant(SettingValues.Choice<E> choice, AxisValue value) {
    return Names.choice(value.text(), choice.offered())
        .orElseThrow(
            () -> new IllegalArgumentException("value: " + value.text() + "; " + choice.offered()));
  }
}
