package playground.model.experiment.link;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;

/** The words of a link and what they mean. */
final class Vocabulary {
  static final String ADDRESS = "https://playground.tensorflow.org/";
  static final String HIDE_SUFFIX = "_hide";

  static final String ACTIVATION = "activation";
  static final String REGULARIZATION = "regularization";
  static final String BATCH_SIZE = "batchSize";
  static final String DATASET = "dataset";
  static final String REGRESSION_DATASET = "regDataset";
  static final String LEARNING_RATE = "learningRate";
  static final String REGULARIZATION_RATE = "regularizationRate";
  static final String NOISE = "noise";
  static final String NETWORK_SHAPE = "networkShape";
  static final String SEED = "seed";
  static final String SHOW_TEST_DATA = "showTestData";
  static final String DISCRETIZE = "discretize";
  static final String TRAIN_PERCENT = "percTrainData";
  static final String PROBLEM = "problem";
  static final String INIT_ZERO = "initZero";
  static final String HIDE_TEXT = "hideText";

  static final Map<String, Problem> PROBLEMS =
      Map.of("classification", Problem.CLASSIFICATION, "regression", Problem.REGRESSION);

  static final Map<String, Activation> ACTIVATIONS =
      Map.of(
          "relu", Activation.RELU,
          "tanh", Activation.TANH,
          "sigmoid", Activation.SIGMOID,
          "linear", Activation.LINEAR);

  static final Map<String, Penalty> PENALTIES =
      Map.of("none", Penalty.NONE, "L1", Penalty.L1_PRUNING, "L2", Penalty.L2);

  static final Map<String, Dataset> CLASSIFICATION_DATASETS =
      Map.of(
          "circle", Dataset.RINGS,
          "xor", Dataset.XOR,
          "gauss", Dataset.GAUSSIANS,
          "spiral", Dataset.SPIRALS);

  static final Map<String, Dataset> REGRESSION_DATASETS =
      Map.of("reg-plane", Dataset.PLANE, "reg-gauss", Dataset.BUMPS);

  /** In the order in which a link has them. */
  static final Map<String, Feature> FEATURES = features();

  /** Every key that says something. */
  static final Set<String> KEYS = keys();

  private Vocabulary() {}

  private static Map<String, Feature> features() {
    Map<String, Feature> features = new LinkedHashMap<>();
    features.put("x", Feature.X1);
    features.put("y", Feature.X2);
    features.put("xTimesY", Feature.X1_TIMES_X2);
    features.put("xSquared", Feature.X1_SQUARED);
    features.put("ySquared", Feature.X2_SQUARED);
    features.put("sinX", Feature.SIN_X1);
    features.put("sinY", Feature.SIN_X2);
    return features;
  }

  private static Set<String> keys() {
    Set<String> keys =
        new HashSet<>(
            List.of(
                ACTIVATION,
                REGULARIZATION,
                BATCH_SIZE,
                DATASET,
                REGRESSION_DATASET,
                LEARNING_RATE,
                REGULARIZATION_RATE,
                NOISE,
                NETWORK_SHAPE,
                SEED,
                SHOW_TEST_DATA,
                DISCRETIZE,
                TRAIN_PERCENT,
                PROBLEM,
                INIT_ZERO,
                HIDE_TEXT));
    keys.addAll(FEATURES.keySet());
    FEATURES.keySet().forEach(word -> keys.add(word + HIDE_SUFFIX));
    Arrays.stream(Control.values()).forEach(control -> keys.add(control.hideKey()));
    return keys;
  }

  /** The word for {@code meaning}; {@code otherwise} where there is none. */
  static <T> String word(Map<String, T> words, T meaning, String otherwise) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(otherwise);
  }
}
