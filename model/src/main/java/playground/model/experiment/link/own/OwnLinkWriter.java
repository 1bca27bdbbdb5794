package playground.model.experiment.link.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Names;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingValues;
import playground.model.experiment.table.SettingsTable;
import playground.model.network.activation.HiddenActivations;

/** Writes what {@link OwnLinkReader} would have otherwise. */
final class OwnLinkWriter {
  private final Experiment wanted;
  private final List<String> pairs = new ArrayList<>();

  /** What a reader has of the settings that are written, and of the defaults. */
  private Experiment read = Experiment.first();

  private OwnLinkWriter(Experiment wanted) {
    this.wanted = wanted;
  }

  static String write(OwnLink link) {
    OwnLinkWriter writer = new OwnLinkWriter(link.experiment());
    SettingsTable.ALL.forEach(writer::add);
    if (!link.hidden().isEmpty()) {
      writer.pairs.add(OwnLink.HIDDEN + "=" + joined(link.hidden()));
    }
    return OwnLink.SCHEME + "#" + String.join("&", writer.pairs);
  }

  private <T> void add(Setting<T> setting) {
    T value = setting.of(wanted);
    if (!value.equals(setting.of(read))) {
      read = setting.with(read, value);
      pairs.add(setting.shortName() + "=" + text(setting.values(read), value));
    }
  }

  /** Which of the kinds {@code values} is tells the type of {@code value}. */
  private static String text(SettingValues<?> values, Object value) {
    return switch (values) {
      case SettingValues.Decimal number -> number((Double) value);
      case SettingValues.DecimalOrOff number -> number((Double) value);
      case SettingValues.Whole number -> value.toString();
      case SettingValues.OnOff onOff -> value.toString();
      case SettingValues.Text text -> LinkCode.encode((String) value);
      case SettingValues.Choice<?> choice -> Names.of((Enum<?>) value);
      case SettingValues.Choices<?> choices -> names((List<?>) value);
      case SettingValues.Activations activations -> names(((HiddenActivations) value).each());
      case SettingValues.Wholes wholes ->
          ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(","));
      case SettingValues.Points points ->
          throw new IllegalArgumentException("own points: none fit into a link");
    };
  }

  /** As short as it can be for the same number to be read. */
  private static String number(double value) {
    String text = Double.toString(value).replace("E", "e");
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace(".0e", "e");
  }

  private static String names(List<?> choices) {
    return choices.stream().map(each -> Names.of((Enum<?>) each)).collect(Collectors.joining(","));
  }

  private static String joined(List<String> names) {
    return names.stream().map(LinkCode::encode).collect(Collectors.joining(","));
  }
}
