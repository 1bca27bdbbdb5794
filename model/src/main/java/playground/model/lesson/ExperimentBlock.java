package playground.model.lesson;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.ChangedSettings;
import playground.model.experiment.file.ExperimentFileException;
import playground.model.experiment.preset.PresetComparison;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.experiment.table.Names;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingsTable;

/**
 * The experiment of a step: a ready one, one side of a ready comparison, or neither; and settings
 * that differ from it, or from the experiment of the step before. At the first step that is the
 * experiment that the program starts with.
 */
final class ExperimentBlock {
  private static final String READY = "experiment";
  private static final String LEFT = "left";
  private static final String RIGHT = "right";

  private ExperimentBlock() {}

  /**
   * Reads it.
   *
   * @param before the experiment of the step before; null at the first step
   * @param line where the block begins, from 1
   */
  static Experiment read(List<NamedLine> lines, @Nullable Experiment before, int line)
      throws LessonException {
    Experiment experiment = before;
    Map<Setting<?>, NamedLine> changed = new HashMap<>();
    for (NamedLine each : lines) {
      switch (each.name()) {
        case READY -> experiment = ready(each);
        case LEFT -> experiment = comparison(each).experiments().getFirst();
        case RIGHT -> experiment = comparison(each).experiments().getLast();
        default -> {
          if (changed.put(setting(each), each) != null) {
            throw each.wrongName(new LessonProblem.Twice(each.name()));
          }
        }
      }
    }
    return change(experiment == null ? Experiment.first() : experiment, changed, line);
  }

  private static Experiment ready(NamedLine line) throws LessonException {
    return choice(line, PresetExperiment.values()).experiment();
  }

  private static PresetComparison comparison(NamedLine line) throws LessonException {
    return choice(line, PresetComparison.values());
  }

  private static <E extends Enum<E>> E choice(NamedLine line, E[] all) throws LessonException {
    Optional<E> chosen = Names.choice(line.value(), List.of(all));
    if (chosen.isEmpty()) {
      throw line.wrongValue(
          new LessonProblem.UnknownName(line.value(), Arrays.stream(all).map(Names::of).toList()));
    }
    return chosen.get();
  }

  private static Setting<?> setting(NamedLine line) throws LessonException {
    return SettingsTable.named(line.name())
        .orElseThrow(
            () ->
                line.wrongName(
                    new LessonProblem.UnknownName(
                        line.name(), SettingsTable.ALL.stream().map(Setting::shortName).toList())));
  }

  private static Experiment change(
      Experiment experiment, Map<Setting<?>, NamedLine> changed, int line) throws LessonException {
    Map<Setting<?>, String> values = new HashMap<>();
    changed.forEach((setting, each) -> values.put(setting, each.value()));
    try {
      return ChangedSettings.apply(experiment, values);
    } catch (ExperimentFileException e) {
      LessonProblem problem = new LessonProblem.WrongSetting(e.problem());
      throw e.problem()
          .setting()
          .flatMap(place -> at(place, changed))
          .map(each -> each.wrongValue(problem))
          .orElseGet(() -> new LessonException(line, 1, problem));
    }
  }

  /** The line of the setting at {@code place}, which can be one of the values in its list. */
  private static Optional<NamedLine> at(String place, Map<Setting<?>, NamedLine> changed) {
    String name = place.replaceFirst("\\[.*", "");
    return changed.entrySet().stream()
        .filter(each -> name.equals(each.getKey().name()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
