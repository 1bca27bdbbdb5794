package playground.model.sweep.axis;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.table.NetworkSetting;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingsTable;

/**
 * The settings that a sweep can have an axis of: those of the {@linkplain SettingsTable table} that
 * are a number, a choice, yes or no, or a text, and in place of the list of hidden units {@link
 * #DEPTH} and {@link #WIDTH}.
 */
public final class SweptSettings {
  /** How many hidden layers; those that are added are as wide as the last one. */
  public static final SweptSetting DEPTH =
      new SweptSetting(
          "depth",
          e -> new AxisDomain.Numbers(Limits.HIDDEN_LAYERS, true),
          (e, v) -> e.withNetwork(e.network().withDepth(TableSetting.whole(v))),
          (e, v) -> e.network().hiddenUnits().size() == TableSetting.whole(v));

  /** How many units each hidden layer has. */
  public static final SweptSetting WIDTH =
      new SweptSetting(
          "width",
          e -> new AxisDomain.Numbers(Limits.UNITS, true),
          (e, v) -> withWidth(e, TableSetting.whole(v)),
          (e, v) ->
              e.network().hiddenUnits().stream().allMatch(units -> units == TableSetting.whole(v)));

  /**
   * All of them. Set one after the other in this order, no setting takes back what was set before.
   */
  public static final List<SweptSetting> ALL =
      SettingsTable.ALL.stream().flatMap(SweptSettings::of).toList();

  private SweptSettings() {}

  private static Stream<SweptSetting> of(Setting<?> setting) {
    return setting == NetworkSetting.HIDDEN_UNITS
        ? Stream.of(DEPTH, WIDTH)
        : TableSetting.of(setting).stream();
  }

  /**
   * The one called {@code name}, which may have its group before it, as in {@code
   * training.learningRate}; empty where there is none.
   */
  public static Optional<SweptSetting> named(String name) {
    String alone = SettingsTable.named(name).map(Setting::shortName).orElse(name);
    return ALL.stream().filter(each -> each.name().equals(alone)).findFirst();
  }

  private static Experiment withWidth(Experiment experiment, int width) {
    int depth = experiment.network().hiddenUnits().size();
    return experiment.withNetwork(
        experiment.network().withHiddenUnits(Collections.nCopies(depth, width)));
  }
}
