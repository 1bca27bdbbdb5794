package playground.model.experiment.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.link.LinkProblem.Reason;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/** Reads a link into an experiment; where it is silent, the page's defaults hold. */
final class LinkReader {
  private static final int LONGEST = 20_000;

  /** What may stand before #: the page's address, or one that ends in it (an archive's). */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(\\S*[/.])?playground\\.tensorflow\\.org(:\\d+)?([/?]\\S*)?", Pattern.CASE_INSENSITIVE);

  private final LinkValues values;

  private LinkReader(LinkValues values) {
    this.values = values;
  }

  static PlaygroundLink read(String text, Supplier<String> seed) throws LinkException {
    LinkReader reader = new LinkReader(valuesOf(text.strip()));
    return new PlaygroundLink(reader.experiment(seed), reader.view());
  }

  private static LinkValues valuesOf(String text) throws LinkException {
    if (text.length() > LONGEST) {
      throw new LinkException(LinkProblem.of(Reason.TOO_LONG, text));
    }
    int hash = text.indexOf('#');
    String address = hash < 0 ? text : text.substring(0, hash);
    LinkValues values = new LinkValues(hash < 0 ? "" : text.substring(hash + 1));
    boolean isLink =
        address.isEmpty()
            ? Vocabulary.KEYS.stream().anyMatch(values::has)
            : ADDRESS.matcher(address).matches();
    if (!isLink) {
      throw new LinkException(LinkProblem.of(Reason.NOT_A_LINK, text));
    }
    return values;
  }

  private Experiment experiment(Supplier<String> seed) throws LinkException {
    String given = values.text(Vocabulary.SEED, "");
    return new Experiment(data(), network(), training(), given.isEmpty() ? seed.get() : given, 0);
  }

  private DataSettings data() throws LinkException {
    Problem problem =
        values.choice(Vocabulary.PROBLEM, Vocabulary.PROBLEMS, Problem.CLASSIFICATION);
    Dataset dataset =
        problem == Problem.CLASSIFICATION
            ? values.choice(Vocabulary.DATASET, Vocabulary.CLASSIFICATION_DATASETS, Dataset.RINGS)
            : values.choice(
                Vocabulary.REGRESSION_DATASET, Vocabulary.REGRESSION_DATASETS, Dataset.PLANE);
    return new DataSettings(
        dataset,
        PlaygroundLink.points(problem),
        values.whole(Vocabulary.NOISE, 0, Limits.POSSIBLE_NOISE_PERCENT),
        values.whole(Vocabulary.TRAIN_PERCENT, 50, Limits.POSSIBLE_TRAIN_PERCENT));
  }

  private NetworkSettings network() throws LinkException {
    List<Feature> features = new ArrayList<>();
    for (Map.Entry<String, Feature> word : Vocabulary.FEATURES.entrySet()) {
      boolean usual = word.getValue() == Feature.X1 || word.getValue() == Feature.X2;
      if (values.flag(word.getKey(), usual) && !hides(word.getKey())) {
        features.add(word.getValue());
      }
    }
    if (features.isEmpty()) {
      throw new LinkException(LinkProblem.of(Reason.NO_INPUTS, ""));
    }
    return new NetworkSettings(
        features,
        values.shape(Vocabulary.NETWORK_SHAPE, List.of(4, 2)),
        values.choice(Vocabulary.ACTIVATION, Vocabulary.ACTIVATIONS, Activation.TANH),
        values.flag(Vocabulary.INIT_ZERO, false) ? Initializer.ZERO : Initializer.UNIFORM);
  }

  private TrainingSettings training() throws LinkException {
    Penalty penalty = values.choice(Vocabulary.REGULARIZATION, Vocabulary.PENALTIES, Penalty.NONE);
    double rate = values.number(Vocabulary.REGULARIZATION_RATE, 0, Limits.REGULARIZATION_RATE);
    return new TrainingSettings(
            values.number(Vocabulary.LEARNING_RATE, 0.03, Limits.LEARNING_RATE),
            0,
            new Regularization(penalty, rate),
            values.whole(Vocabulary.BATCH_SIZE, 10, Limits.BATCH_SIZE))
        .withOptimizerChoice(OptimizerChoice.SGD)
        .withEpochPlan(EpochPlan.PLAYGROUND);
  }

  private ViewOptions view() {
    Set<Control> controls = EnumSet.noneOf(Control.class);
    for (Control control : Control.values()) {
      if (values.hides(control.hideKey())) {
        controls.add(control);
      }
    }
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    Vocabulary.FEATURES.forEach(
        (word, feature) -> {
          if (hides(word)) {
            features.add(feature);
          }
        });
    Set<String> others = values.hidden();
    others.removeAll(Vocabulary.FEATURES.keySet());
    controls.forEach(control -> others.remove(control.linkName()));
    return new ViewOptions(
        values.flag(Vocabulary.SHOW_TEST_DATA, false),
        values.flag(Vocabulary.DISCRETIZE, false),
        values.flag(Vocabulary.HIDE_TEXT, false),
        controls,
        features,
        others);
  }

  private boolean hides(String word) {
    return values.hides(word + Vocabulary.HIDE_SUFFIX);
  }
}
