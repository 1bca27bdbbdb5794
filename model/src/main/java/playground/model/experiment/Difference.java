package playground.model.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A setting in which two experiments differ.
 *
 * @param aspect which one
 * @param first its value in the first experiment: a number, an on or off, a choice, a list of units
 *     or features, a schedule, a clipping or own points
 * @param second its value in the second
 */
public record Difference(Aspect aspect, Object first, Object second) {

  /** Every setting of an experiment. */
  public enum Aspect {
    /** The shape of the data. */
    DATASET(e -> e.data().dataset()),
    /** Points of the user's own, a 0 where there are none. */
    OWN_POINTS(e -> e.data().ownPoints() == null ? 0 : e.data().ownPoints()),
    /** How many points. */
    POINTS(e -> e.data().points()),
    /** Noise in percent. */
    NOISE(e -> e.data().noisePercent()),
    /** Training share in percent. */
    TRAIN_SHARE(e -> e.data().trainPercent()),
    /** Number of classes. */
    CLASSES(e -> e.data().classes()),
    /** The seed. */
    SEED(Experiment::seed),
    /** Which weights of the seed. */
    WEIGHT_DRAW(Experiment::weightDraw),
    /** The inputs. */
    FEATURES(e -> e.network().features()),
    /** Units of the hidden layers. */
    HIDDEN_UNITS(e -> e.network().hiddenUnits()),
    /** The activation of the hidden layers. */
    ACTIVATION(e -> e.network().activation()),
    /** How weights are drawn. */
    INITIALIZER(e -> e.network().initializer()),
    /** The first biases. */
    INITIAL_BIAS(e -> e.network().options().initialBias()),
    /** Normalization of the hidden layers. */
    NORMALIZATION(e -> e.network().options().normalization()),
    /** Connections around layers. */
    RESIDUAL(e -> e.network().options().residual()),
    /** Standardized inputs. */
    STANDARDIZED(e -> e.network().options().standardized()),
    /** What training makes small. */
    LOSS(e -> e.network().options().loss()),
    /** What the output layer does. */
    OUTPUT(e -> e.network().options().output()),
    /** How gradients move parameters. */
    OPTIMIZER(e -> e.training().optimizerChoice()),
    /** η. */
    LEARNING_RATE(e -> e.training().learningRate()),
    /** How η changes. */
    SCHEDULE(e -> e.training().schedule()),
    /** μ. */
    MOMENTUM(e -> e.training().momentum()),
    /** Examples of a mini-batch. */
    BATCH_SIZE(e -> e.training().batchSize()),
    /** The penalty. */
    PENALTY(e -> e.training().regularization().penalty()),
    /** λ. */
    PENALTY_RATE(e -> e.training().regularization().rate()),
    /** How long a gradient may be. */
    CLIPPING(e -> e.training().clipping()),
    /** The order of the examples. */
    ORDER(e -> e.training().epochPlan().order()),
    /** What becomes of the last examples. */
    REMAINDER(e -> e.training().epochPlan().remainder());

    private final Function<Experiment, Object> value;

    Aspect(Function<Experiment, Object> value) {
      this.value = value;
    }

    /** Its value in {@code experiment}. */
    Object of(Experiment experiment) {
      return value.apply(experiment);
    }
  }

  /** All settings in which the two differ, in the order of {@link Aspect}; empty where equal. */
  public static List<Difference> between(Experiment first, Experiment second) {
    List<Difference> differences = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      Object one = aspect.of(first);
      Object other = aspect.of(second);
      if (!one.equals(other)) {
        differences.add(new Difference(aspect, one, other));
      }
    }
    return differences;
  }
}
