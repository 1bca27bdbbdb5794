package playground.app.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.link.Control;

/** What a teacher can take off the window, so that a class looks at the rest. */
public enum HideableControl {
  PLAY(Control.PLAY, "run.play"),
  STEP(Control.STEP, "controls.step", "run.stepEpoch", "run.stepBatch"),
  RESET(Control.RESET, "run.reset"),
  SPEED(null, "speed"),
  LEARNING_RATE(Control.LEARNING_RATE, "learningRate"),
  MOMENTUM(null, "momentum"),
  ACTIVATION(Control.ACTIVATION, "activation"),
  INITIALIZER(null, "initializer"),
  OPTIMIZER(null, "optimizer"),
  LOSS(null, "loss"),
  BATCH_SIZE(Control.BATCH_SIZE, "batchSize"),
  REGULARIZATION(Control.REGULARIZATION, "regularization"),
  REGULARIZATION_RATE(Control.REGULARIZATION_RATE, "regularizationRate"),
  PROBLEM(Control.PROBLEM, "problem"),
  DATASET(Control.DATASET, "controls.datasets"),
  POINTS(null, "points"),
  NOISE(Control.NOISE, "noise"),
  /** With the test loss, as on TensorFlow Playground. */
  TRAIN_PERCENT(Control.TRAIN_PERCENT, "trainShare", "trainShare", "loss.test"),
  CLASSES(null, "classes"),
  SEED(null, "seed"),
  NORMALIZATION(null, "normalization"),
  RESIDUAL(null, "residual"),
  GRADIENTS(null, "network.gradientMode"),
  HIDDEN_LAYERS(Control.HIDDEN_LAYERS, "depth"),
  /** + and − below each layer; links have a name for each. */
  UNITS(null, "controls.units", "controls.units", "units.all"),
  SHOW_TEST_DATA(Control.SHOW_TEST_DATA, "output.showTest"),
  DISCRETIZE(Control.DISCRETIZE, "output.discretize"),
  PAINT(null, "paint"),
  LOG_LOSS(null, "loss.log"),
  FACTORS(null, "gradients.factors"),
  REMEDIES(null, "remedies"),
  SCHEDULE(null, "schedule"),
  SCHEDULE_EPOCHS(null, "schedule.epochs"),
  SCHEDULE_FACTOR(null, "schedule.factor"),
  WARM_UP(null, "schedule.warmUp"),
  OUTPUT(null, "output"),
  CLIPPING(null, "clipping"),
  INITIAL_BIAS(null, "initialBias"),
  STANDARDIZED(null, "standardized"),
  /** The text below TensorFlow Playground; there is none here, but links keep it. */
  PAGE_TEXT(null, "controls.pageText");

  private final @Nullable Control inLinks;
  private final String nameKey;
  private final List<String> ids;

  HideableControl(@Nullable Control inLinks, String nameKey, String... ids) {
    this.inLinks = inLinks;
    this.nameKey = nameKey;
    this.ids = ids.length == 0 ? List.of(nameKey) : List.of(ids);
  }

  /** The key of its name. */
  public String nameKey() {
    return nameKey;
  }

  /** The ids of what is hidden. */
  public List<String> ids() {
    return ids;
  }

  /** What a link calls it; empty where TensorFlow Playground has no such control. */
  Optional<Control> inLinks() {
    return Optional.ofNullable(inLinks);
  }

  /** Those that a link hides. */
  static Set<HideableControl> of(Collection<Control> hidden) {
    Set<HideableControl> controls = EnumSet.noneOf(HideableControl.class);
    for (HideableControl each : values()) {
      if (each.inLinks != null && hidden.contains(each.inLinks)) {
        controls.add(each);
      }
    }
    return controls;
  }
}
