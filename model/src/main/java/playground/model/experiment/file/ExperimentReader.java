package playground.model.experiment.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingValues;
import playground.model.experiment.table.SettingValues.Activations;
import playground.model.experiment.table.SettingValues.Choice;
import playground.model.experiment.table.SettingValues.Choices;
import playground.model.experiment.table.SettingValues.Decimal;
import playground.model.experiment.table.SettingValues.DecimalOrOff;
import playground.model.experiment.table.SettingValues.OnOff;
import playground.model.experiment.table.SettingValues.Text;
import playground.model.experiment.table.SettingValues.Whole;
import playground.model.experiment.table.SettingValues.Wholes;
import playground.model.experiment.table.SettingsTable;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/** Finds every setting of an experiment in JSON, where {@link ExperimentWriter} puts it. */
final class ExperimentReader {
  private final int format;
  private final Map<String, Group> groups = new HashMap<>();
  private Experiment experiment = Experiment.first();

  private ExperimentReader(Group root, int format) {
    this.format = format;
    groups.put("", root);
  }

  /**
   * Reads it from a file of {@code format}.
   *
   * @throws ExperimentFileException if it is not one, with what is wrong and where
   */
  static Experiment read(Group root, int format) throws ExperimentFileException {
    ExperimentReader reader = new ExperimentReader(root, format);
    for (Setting<?> setting : SettingsTable.ALL) {
      reader.take(setting);
    }
    for (Group group : reader.groups.values()) {
      group.requireAllRead();
    }
    return reader.experiment;
  }

  private <T> void take(Setting<T> setting) throws ExperimentFileException {
    int dot = setting.name().lastIndexOf('.');
    Group group = group(setting.name().substring(0, Math.max(0, dot)));
    String name = setting.name().substring(dot + 1);
    if (group.has(name) || !SettingsTable.LATER.contains(setting)) {
      experiment = setting.with(experiment, value(group, name, setting.values(experiment)));
    }
  }

  private Group group(String path) throws ExperimentFileException {
    Group known = groups.get(path);
    if (known != null) {
      return known;
    }
    int dot = path.lastIndexOf('.');
    Group group = group(path.substring(0, Math.max(0, dot))).group(path.substring(dot + 1));
    groups.put(path, group);
    return group;
  }

  /** Which of the kinds {@code values} is fixes T, which the compiler does not see. */
  @SuppressWarnings("unchecked")
  private <T> T value(Group group, String name, SettingValues<T> values)
      throws ExperimentFileException {
    Object value =
        switch (values) {
          case Decimal number -> group.number(name, number.range());
          case DecimalOrOff number -> group.number(name, number.range());
          case Whole number -> group.whole(name, number.range());
          case OnOff onOff -> group.truth(name);
          case Text text -> group.text(name, text.length());
          case Choice<?> choice -> choice(group, name, choice);
          case Choices<?> list -> choices(group, name, list);
          case Wholes list -> group.wholes(name, list.length(), list.each());
          case Activations activations -> activations(group, name, activations);
          case SettingValues.Points points -> customPoints(group.groupOrNull(name));
        };
    return (T) value;
  }

  private static <E extends Enum<E>> E choice(Group group, String name, Choice<E> choice)
      throws ExperimentFileException {
    return group.choice(name, choice.type(), choice.isOffered());
  }

  private static <E extends Enum<E>> List<E> choices(Group group, String name, Choices<E> list)
      throws ExperimentFileException {
    return group.choices(name, list.type(), each -> true, list.length());
  }

  private static HiddenActivations activations(Group group, String name, Activations values)
      throws ExperimentFileException {
    return group.isList(name)
        ? HiddenActivations.of(
            group.choices(
                name,
                Activation.class,
                values.each().isOffered(),
                new Range(Math.max(1, values.layers()), Math.max(1, values.layers()))))
        : HiddenActivations.of(choice(group, name, values.each()));
  }

  private Optional<CustomPoints> customPoints(@Nullable Group group)
      throws ExperimentFileException {
    return group == null ? Optional.empty() : Optional.of(CustomPointsReader.read(group, format));
  }
}
