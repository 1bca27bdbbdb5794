package playground.model.experiment.file;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflictException;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingValues;
import playground.model.experiment.table.SettingsTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Settings of an experiment given as texts, as people write them: names and lists unquoted. */
public final class ChangedSettings {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private ChangedSettings() {}

  /**
   * {@code before} with other values of some settings.
   *
   * @param values a list stands in square brackets
   * @throws ExperimentFileException if a value is none of its setting, or settings do not fit each
   *     other
   */
  public static Experiment apply(Experiment before, Map<Setting<?>, String> values)
      throws ExperimentFileException {
    ObjectNode root = JSON.objectNode();
    ExperimentWriter.write(before, root);
    for (Setting<?> setting : SettingsTable.ALL) {
      String value = values.get(setting);
      if (value != null) {
        put(root, setting, before, value.strip());
      }
    }
    try {
      return ExperimentReader.read(Group.of(root), ExperimentFile.PRESENT_FORMAT);
    } catch (SettingsConflictException e) {
      throw new ExperimentFileException(new FileProblem.DoesNotFit(e.conflict()));
    }
  }

  private static void put(ObjectNode root, Setting<?> setting, Experiment before, String value) {
    String[] path = setting.name().split("\\.");
    ObjectNode group = root;
    for (String name : Arrays.copyOf(path, path.length - 1)) {
      group = (ObjectNode) group.get(name);
    }
    boolean isText = setting.values(before) instanceof SettingValues.Text;
    group.set(path[path.length - 1], isText ? JSON.stringNode(value) : node(value));
  }

  private static JsonNode node(String value) {
    if (value.startsWith("[") && value.endsWith("]")) {
      ArrayNode list = JSON.arrayNode();
      String inside = value.substring(1, value.length() - 1).strip();
      for (String each : inside.isEmpty() ? new String[0] : inside.split(",", -1)) {
        list.add(scalar(each.strip()));
      }
      return list;
    }
    return scalar(value);
  }

  private static JsonNode scalar(String value) {
    if (WHOLE.matcher(value).matches()) {
      return JSON.numberNode(Integer.parseInt(value));
    }
    if (NUMBER.matcher(value).matches()) {
      return JSON.numberNode(Double.parseDouble(value));
    }
    return switch (value) {
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      case "null" -> JSON.nullNode();
      default -> JSON.stringNode(value);
    };
  }
}
