package playground.model.experiment.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.link.Inexpressible.Setting;
import playground.model.experiment.table.DataSetting;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.NetworkSetting;
import playground.model.experiment.table.TrainingSetting;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Schedule;

/**
 * An experiment as a link of TensorFlow Playground. Read from a link, it gives the numbers that the
 * page computes; written as one, the page gives them back, but for {@link #inexpressible}.
 *
 * @param experiment what is computed
 * @param view what is shown
 */
public record PlaygroundLink(Experiment experiment, ViewOptions view) {
  private static final int MOST_LAYERS = 6;
  private static final int MOST_UNITS = 8;

  /** Those of which it depends on others whether something is lost. */
  private static final Set<playground.model.experiment.table.Setting<?>> WITH_A_RULE =
      Set.of(
          DataSetting.SEED,
          DataSetting.WEIGHT_DRAW,
          DataSetting.OWN_POINTS,
          DataSetting.DATASET,
          DataSetting.POINTS,
          DataSetting.CLASSES,
          NetworkSetting.FEATURES,
          NetworkSetting.HIDDEN_UNITS,
          NetworkSetting.ACTIVATION,
          NetworkSetting.LOSS,
          NetworkSetting.OUTPUT,
          NetworkSetting.INITIALIZER,
          NetworkSetting.INITIAL_BIAS,
          TrainingSetting.OPTIMIZER,
          TrainingSetting.MOMENTUM,
          TrainingSetting.SCHEDULE,
          TrainingSetting.SCHEDULE_EPOCHS,
          TrainingSetting.SCHEDULE_FACTOR,
          TrainingSetting.WARM_UP,
          TrainingSetting.PENALTY,
          TrainingSetting.PENALTY_RATE,
          TrainingSetting.ORDER,
          TrainingSetting.REMAINDER);

  /**
   * Reads a link, any that ends in {@code playground.tensorflow.org/#…}, or its part from #. Keys
   * that the page ignores, and words that it does not know, are ignored here too.
   *
   * @param seed called where the link has none, for which the page draws {@code 0.00000} to {@code
   *     0.99999}
   * @throws LinkException if the text is no link, or a value of it has no meaning here
   */
  public static PlaygroundLink parse(String text, Supplier<String> seed) throws LinkException {
    return LinkReader.read(text, seed);
  }

  /** How many points the page makes. */
  public static int points(Problem problem) {
    return problem == Problem.CLASSIFICATION ? 500 : 1200;
  }

  /**
   * The link, as the page itself would write it. What it cannot express has the nearest value, or
   * the page's own where there is none near.
   */
  public String write() {
    return LinkWriter.write(experiment, view);
  }

  /**
   * What {@link #write} loses, or the page's controls do not reach; empty where that is nothing.
   */
  public List<Inexpressible> inexpressible() {
    List<Inexpressible> lost = new ArrayList<>();
    addData(lost);
    addNetwork(lost);
    addOptions(lost);
    addTraining(lost);
    for (Feature feature : experiment.network().features()) {
      add(lost, view.hiddenFeatures().contains(feature), Setting.HIDDEN_INPUT, feature);
    }
    addOthers(lost);
    return lost;
  }

  /** What the page reads otherwise of all that has no rule of its own. */
  private void addOthers(List<Inexpressible> lost) {
    for (Difference<?> difference : Difference.between(experiment, read())) {
      if (!WITH_A_RULE.contains(difference.setting())) {
        lost.add(Inexpressible.of(difference));
      }
    }
  }

  /** What the page makes of the link. */
  private Experiment read() {
    try {
      return parse(write(), experiment::seed).experiment();
    } catch (LinkException e) {
      throw new IllegalStateException("a link that was written cannot be read: " + write(), e);
    }
  }

  private void addData(List<Inexpressible> lost) {
    DataSettings data = experiment.data();
    boolean own = data.customPoints() != null;
    boolean isKnown =
        Vocabulary.CLASSIFICATION_DATASETS.containsValue(data.dataset())
            || Vocabulary.REGRESSION_DATASETS.containsValue(data.dataset());
    add(lost, own, Setting.OWN_POINTS, data.size());
    add(lost, !own && !isKnown, Setting.DATASET, data.dataset());
    add(lost, data.classes() > 2, Setting.CLASSES, data.classes());
    boolean usual = data.points() == points(data.problem());
    add(lost, !own && !usual, Setting.POINTS, data.points());
    boolean passes = LinkWriter.canWriteSeed(experiment.seed());
    add(lost, !passes, Setting.SEED, experiment.seed());
    int draw = experiment.weightDraw();
    add(lost, draw != 0, Setting.WEIGHT_DRAW, draw);
  }

  private void addNetwork(List<Inexpressible> lost) {
    NetworkSettings network = experiment.network();
    int layers = network.hiddenUnits().size();
    add(lost, layers > MOST_LAYERS, Setting.HIDDEN_LAYERS, layers);
    int widest = network.hiddenUnits().stream().mapToInt(Integer::intValue).max().orElse(0);
    add(lost, widest > MOST_UNITS, Setting.UNITS, widest);
    network
        .activations()
        .common()
        .ifPresentOrElse(
            all -> add(lost, !Vocabulary.ACTIVATIONS.containsValue(all), Setting.ACTIVATION, all),
            () ->
                lost.add(
                    Inexpressible.of(
                        new Difference<>(
                            NetworkSetting.ACTIVATION,
                            network.activations(),
                            read().network().activations()))));
    boolean draws =
        network.initializer() == Initializer.UNIFORM || network.initializer() == Initializer.ZERO;
    add(lost, !draws, Setting.INITIALIZER, network.initializer());
  }

  private void addOptions(List<Inexpressible> lost) {
    NetworkOptions options = experiment.network().options();
    NetworkOptions page = NetworkOptions.of(experiment.network().initializer());
    add(lost, options.loss() != page.loss(), Setting.LOSS, options.loss());
    Activation output = experiment.architecture().layers().getLast().activation();
    boolean usual = output == page.output().activation(page.loss(), experiment.data().problem());
    add(lost, !usual, Setting.OUTPUT, output);
    double bias = options.initialBias();
    add(lost, bias != page.initialBias(), Setting.INITIAL_BIAS, bias);
  }

  private void addTraining(List<Inexpressible> lost) {
    TrainingSettings training = experiment.training();
    addOptimization(lost, training);
    Penalty penalty = training.regularization().penalty();
    boolean isKnown = Vocabulary.PENALTIES.containsValue(penalty);
    add(lost, !isKnown && training.regularization().rate() > 0, Setting.PENALTY, penalty);
    EpochPlan plan = training.epochPlan();
    boolean ordered = plan.order() == EpochPlan.PLAYGROUND.order();
    add(lost, !ordered, Setting.EXAMPLE_ORDER, plan.order());
    boolean divides = experiment.data().trainPoints() % training.batchSize() == 0;
    boolean ends = divides || plan.remainder() == Remainder.CARRIED;
    add(lost, !ends, Setting.REMAINDER, plan.remainder());
  }

  private static void addOptimization(List<Inexpressible> lost, TrainingSettings training) {
    boolean hasMomentum =
        switch (training.optimizerChoice()) {
          case SGD -> false;
          case MOMENTUM, NESTEROV -> training.momentum() != 0;
          case RMSPROP, ADAM -> {
            lost.add(Inexpressible.of(Setting.OPTIMIZER, training.optimizerChoice()));
            yield false;
          }
        };
    add(lost, hasMomentum, Setting.MOMENTUM, training.momentum());
    Schedule schedule = training.schedule();
    boolean changes = schedule.shape() != Schedule.Shape.CONSTANT || schedule.warmUpEpochs() > 0;
    add(lost, changes, Setting.SCHEDULE, schedule.shape());
  }

  private static void add(List<Inexpressible> lost, boolean isLost, Setting setting, Object value) {
    if (isLost) {
      lost.add(Inexpressible.of(setting, value));
    }
  }
}
