package playground.model.experiment.link;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.optimization.Penalty;

/** Writes an experiment as the link that is nearest to it, its keys in the page's order. */
final class LinkWriter {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private LinkWriter() {}

  static String write(Experiment experiment, ViewOptions view) {
    LinkWriter writer = new LinkWriter();
    writer.put(experiment, view);
    return writer.values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("&", Vocabulary.ADDRESS + "#", ""));
  }

  private void put(Experiment experiment, ViewOptions view) {
    DataSettings data = experiment.data();
    NetworkSettings network = experiment.network();
    TrainingSettings training = experiment.training();
    Penalty penalty = training.regularization().penalty();
    values.put(
        Vocabulary.ACTIVATION,
        Vocabulary.word(Vocabulary.ACTIVATIONS, network.activations().of(0), "tanh"));
    values.put(Vocabulary.REGULARIZATION, Vocabulary.word(Vocabulary.PENALTIES, penalty, "L1"));
    values.put(Vocabulary.BATCH_SIZE, training.batchSize());
    putDataset(data.dataset());
    values.put(Vocabulary.LEARNING_RATE, plain(training.learningRate()));
    values.put(Vocabulary.REGULARIZATION_RATE, plain(training.regularization().rate()));
    values.put(Vocabulary.NOISE, data.noisePercent());
    values.put(
        Vocabulary.NETWORK_SHAPE,
        network.hiddenUnits().stream().map(String::valueOf).collect(Collectors.joining(",")));
    values.put(Vocabulary.SEED, seed(experiment.seed()));
    values.put(Vocabulary.SHOW_TEST_DATA, view.showTestData());
    values.put(Vocabulary.DISCRETIZE, view.discretize());
    values.put(Vocabulary.TRAIN_PERCENT, data.trainPercent());
    Vocabulary.FEATURES.forEach(
        (word, feature) -> values.put(word, network.features().contains(feature)));
    values.put(Vocabulary.PROBLEM, Vocabulary.word(Vocabulary.PROBLEMS, data.problem(), ""));
    values.put(Vocabulary.INIT_ZERO, network.initializer() == Initializer.ZERO);
    values.put(Vocabulary.HIDE_TEXT, view.hideText());
    putHidden(view, network);
  }

  private void putDataset(Dataset dataset) {
    values.put(
        Vocabulary.DATASET, Vocabulary.word(Vocabulary.CLASSIFICATION_DATASETS, dataset, "circle"));
    values.put(
        Vocabulary.REGRESSION_DATASET,
        Vocabulary.word(Vocabulary.REGRESSION_DATASETS, dataset, "reg-plane"));
  }

  private void putHidden(ViewOptions view, NetworkSettings network) {
    for (Control control : Control.values()) {
      if (view.hiddenControls().contains(control)) {
        values.put(control.hideKey(), true);
      }
    }
    Vocabulary.FEATURES.forEach(
        (word, feature) -> {
          if (isHidden(feature, view, network)) {
            values.put(word + Vocabulary.HIDE_SUFFIX, true);
          }
        });
    view.alsoHidden().stream()
        .sorted()
        .forEach(name -> values.put(name + Vocabulary.HIDE_SUFFIX, true));
  }

  /** The page would leave out an input that is hidden, so one in use is not. */
  private static boolean isHidden(Feature feature, ViewOptions view, NetworkSettings network) {
    return view.hiddenFeatures().contains(feature) && !network.features().contains(feature);
  }

  /** Without an exponent, which links do not have. */
  private static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** Only the characters that pass through an address unchanged. */
  private static String seed(String seed) {
    String passing = seed.replaceAll("[^A-Za-z0-9._~-]", "");
    return passing.isEmpty() ? "0" : passing;
  }

  /** Whether {@code seed} is written as it is. */
  static boolean canWriteSeed(String seed) {
    return seed(seed).equals(seed);
  }
}
