package playground.app.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.link.Control;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingControl;
import playground.model.experiment.table.SettingsTable;

/**
 * What a teacher can take off the window, so that a class looks at the rest.
 *
 * @param name which one
 * @param inLinks what a link calls it; null where TensorFlow Playground has no such control
 * @param nameKey the key of its name
 * @param ids the ids of what is hidden
 */
public record HideableControl(
    String name, @Nullable Control inLinks, String nameKey, List<String> ids) {
  /** How fast it trains. */
  public static final HideableControl SPEED = of("SPEED", null, "speed");

  /** The activations of the layers, for all of them and for each. */
  public static final HideableControl ACTIVATION =
      of("ACTIVATION", Control.ACTIVATION, "activation");

  /** + and − below each layer; links have a name for each. */
  public static final HideableControl UNITS =
      of("UNITS", null, "controls.units", "controls.units", "units.all");

  /** The text below TensorFlow Playground; there is none here, but links keep it. */
  public static final HideableControl PAGE_TEXT = of("PAGE_TEXT", null, "controls.pageText");

  private static final List<HideableControl> WITH_A_PLACE =
      List.of(
          of("PLAY", Control.PLAY, "run.play"),
          of("STEP", Control.STEP, "controls.step", "run.stepEpoch", "run.stepBatch"),
          of("RESET", Control.RESET, "run.reset"),
          SPEED,
          of("LEARNING_RATE", Control.LEARNING_RATE, "learningRate"),
          of("MOMENTUM", null, "momentum"),
          ACTIVATION,
          of("INITIALIZER", null, "initializer"),
          of("OPTIMIZER", null, "optimizer"),
          of("LOSS", null, "loss"),
          of("BATCH_SIZE", Control.BATCH_SIZE, "batchSize"),
          of("REGULARIZATION", Control.REGULARIZATION, "regularization"),
          of("REGULARIZATION_RATE", Control.REGULARIZATION_RATE, "regularizationRate"),
          of("PROBLEM", Control.PROBLEM, "problem"),
          of("DATASET", Control.DATASET, "controls.datasets"),
          of("POINTS", null, "points"),
          of("NOISE", Control.NOISE, "noise"),
          // With the test loss, as on TensorFlow Playground.
          of("TRAIN_PERCENT", Control.TRAIN_PERCENT, "trainShare", "trainShare", "loss.test"),
          of("CLASSES", null, "classes"),
          of("SEED", null, "seed"),
          of("NORMALIZATION", null, "normalization"),
          of("RESIDUAL", null, "residual"),
          of("GRADIENTS", null, "network.gradientMode"),
          of("HIDDEN_LAYERS", Control.HIDDEN_LAYERS, "depth"),
          UNITS,
          of("SHOW_TEST_DATA", Control.SHOW_TEST_DATA, "output.showTest"),
          of("DISCRETIZE", Control.DISCRETIZE, "output.discretize"),
          of("PAINT", null, "paint"),
          of("LOG_LOSS", null, "loss.log"),
          of("LEARNING_RATE_CURVE", null, "loss.rate"),
          of("PAST", null, "past", "pastBar"),
          of("FACTORS", null, "gradients.factors"),
          of("REMEDIES", null, "remedies"));

  private static final List<HideableControl> ALL =
      Stream.of(WITH_A_PLACE.stream(), ofSettings(), Stream.of(PAGE_TEXT))
          .flatMap(each -> each)
          .toList();

  private static HideableControl of(
      String name, @Nullable Control inLinks, String nameKey, String... ids) {
    return new HideableControl(
        name, inLinks, nameKey, ids.length == 0 ? List.of(nameKey) : List.of(ids));
  }

  /** The controls that the window makes from the table of settings. */
  private static Stream<HideableControl> ofSettings() {
    return SettingsTable.USUALLY_LEFT.stream()
        .map(Setting::control)
        .flatMap(
            control ->
                control instanceof SettingControl.Plain(String key) ? Stream.of(key) : Stream.of())
        .map(key -> of(key, null, key));
  }

  /** All of them, in the order in which they are offered. */
  public static List<HideableControl> values() {
    return ALL;
  }

  /** Those that a link hides. */
  static Set<HideableControl> of(Collection<Control> hidden) {
    return ALL.stream()
        .filter(each -> each.inLinks != null && hidden.contains(each.inLinks))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public String toString() {
    return name;
  }
}
