package playground.model.experiment.file;

import java.util.List;
import java.util.Optional;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Names;
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
import playground.model.network.activation.HiddenActivations;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts every setting of an experiment into JSON, where {@link ExperimentReader} looks for it. */
final class ExperimentWriter {
  private ExperimentWriter() {}

  static void write(Experiment experiment, ObjectNode root) {
    for (Setting<?> setting : SettingsTable.ALL) {
      int dot = setting.name().lastIndexOf('.');
      ObjectNode group = group(root, setting.name().substring(0, Math.max(0, dot)));
      String name = setting.name().substring(dot + 1);
      put(group, name, setting.values(experiment), setting.of(experiment));
    }
  }

  private static ObjectNode group(ObjectNode root, String path) {
    ObjectNode group = root;
    for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
      group = group.get(name) instanceof ObjectNode there ? there : group.putObject(name);
    }
    return group;
  }

  /** Which of the kinds {@code values} is tells the type of {@code value}. */
  private static void put(ObjectNode group, String name, SettingValues<?> values, Object value) {
    switch (values) {
      case Decimal number -> group.put(name, (Double) value);
      case DecimalOrOff number -> group.put(name, (Double) value);
      case Whole number -> group.put(name, (Integer) value);
      case OnOff onOff -> group.put(name, (Boolean) value);
      case Text text -> group.put(name, (String) value);
      case Choice<?> choice -> group.put(name, Names.of((Enum<?>) value));
      case Choices<?> choices -> {
        ArrayNode list = group.putArray(name);
        ((List<?>) value).forEach(each -> list.add(Names.of((Enum<?>) each)));
      }
      case Activations activations -> putActivations(group, name, (HiddenActivations) value);
      case Wholes wholes -> {
        ArrayNode list = group.putArray(name);
        ((List<?>) value).forEach(each -> list.add((Integer) each));
      }
      case SettingValues.Points points ->
          ((Optional<?>) value)
              .ifPresentOrElse(
                  own -> CustomPointsWriter.write((CustomPoints) own, group.putObject(name)),
                  () -> group.putNull(name));
    }
  }

  private static void putActivations(ObjectNode group, String name, HiddenActivations value) {
    value
        .common()
        .ifPresentOrElse(
            all -> group.put(name, Names.of(all)),
            () -> {
              ArrayNode list = group.putArray(name);
              value.each().forEach(activation -> list.add(Names.of(activation)));
            });
  }
}
