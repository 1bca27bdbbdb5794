package playground.model.training;

import java.util.Optional;
import java.util.OptionalDouble;
import playground.model.data.Examples;
import playground.model.data.Problem;
import playground.model.inspection.GradientProbe;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.training.batch.Moment;
import playground.model.training.snapshot.Losses;

/**
 * Measures how good the network of a trainer is, with its parameters as they are now, and how its
 * gradient flows. Not thread-safe.
 */
public final class Measurements {
  private final Trainer trainer;
  private final Architecture architecture;
  private final ParameterLayout layout;
  private final Examples train;
  private final Examples test;
  private final Evaluator evaluator;
  private final GradientProbe probe;
  private final boolean ofClasses;

  /** Of the network that {@code trainer} has now, on its {@code data}. */
  Measurements(Trainer trainer, SplitExamples data) {
    this.trainer = trainer;
    architecture = trainer.architecture();
    layout = new ParameterLayout(architecture);
    train = data.train();
    test = data.test();
    evaluator =
        new Evaluator(architecture, trainer.experiment().decision(), trainer.cancellation());
    probe = new GradientProbe(architecture, train);
    ofClasses = trainer.experiment().data().problem() == Problem.CLASSIFICATION;
  }

  /** The mean losses over the training and test examples, the penalty, and how many are right. */
  public Losses losses() {
    double[] parameters = parameters();
    Evaluator.Score onTrain = evaluator.score(parameters, train);
    Optional<Evaluator.Score> onTest =
        test.size() == 0 ? Optional.empty() : Optional.of(evaluator.score(parameters, test));
    return new Losses(
        trainer.epoch(),
        onTrain.meanLoss(),
        onTest.map(score -> OptionalDouble.of(score.meanLoss())).orElse(OptionalDouble.empty()),
        penalty(),
        accuracy(Optional.of(onTrain)),
        accuracy(onTest));
  }

  /** As {@link #losses}; empty where they take long and were interrupted. */
  public Optional<Losses> lossesUnlessInterrupted() {
    return takeAMoment()
        ? Optional.of(losses())
        : trainer.cancellation().unlessInterrupted(this::losses);
  }

  /** Whether {@link #losses} are computed, and an epoch trained, before anybody would notice. */
  public boolean takeAMoment() {
    return Moment.covers((long) train.size() + test.size(), layout.size());
  }

  /**
   * Whether the losses are finite; of more examples than a moment is enough for, those of the first
   * training examples.
   */
  public boolean areLossesFinite() {
    return takeAMoment() ? losses().areFinite() : Double.isFinite(objective());
  }

  /**
   * J = L + s over the training examples; of more than a moment is enough for, over the first ones.
   */
  public double objective() {
    int examples = (int) Math.min(train.size(), Moment.examples(layout.size()));
    return evaluator.meanLossOfFirst(parameters(), train, examples) + penalty();
  }

  /**
   * Whether parameters, objective and test loss are finite; where they are not, that is soon known.
   */
  public boolean areFinite() {
    return trainer.state().isFinite()
        && Double.isFinite(penalty())
        && evaluator.hasFiniteLoss(parameters(), train)
        && evaluator.hasFiniteLoss(parameters(), test);
  }

  private OptionalDouble accuracy(Optional<Evaluator.Score> score) {
    return ofClasses && score.isPresent()
        ? OptionalDouble.of(score.get().accuracy())
        : OptionalDouble.empty();
  }

  /**
   * Where the losses are not finite, the layer to blame: the first in which a pre-activation is not
   * finite, or a weight has no finite square; the last one where it is the loss alone.
   */
  public int firstBrokenLayer() {
    double[] parameters = parameters();
    int inForward =
        Math.min(
            evaluator.firstBrokenLayer(parameters, train),
            evaluator.firstBrokenLayer(parameters, test));
    if (inForward < architecture.depth()) {
      return inForward;
    }
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int k = layout.weights(layer); k < layout.end(layer); k++) {
        if (!Double.isFinite(parameters[k] * parameters[k])) {
          return layer;
        }
      }
    }
    return architecture.depth() - 1;
  }

  /**
   * Tells the schedule of {@code rate} the loss that it awaits at the end of an epoch: that over
   * the test examples, or over the training examples where there are none. It takes long, and can
   * be interrupted.
   *
   * @return whether it awaits none any longer
   */
  boolean tellLoss(LearningRate rate) {
    if (rate.awaitsLoss() && takeAMoment()) {
      // Not through an Optional: a step allocates nothing.
      rate.endEpoch(trainer.experiment().training(), heldOutLoss());
    } else if (rate.awaitsLoss()) {
      trainer
          .cancellation()
          .unlessInterrupted(this::heldOutLoss)
          .ifPresent(loss -> rate.endEpoch(trainer.experiment().training(), loss));
    }
    return !rate.awaitsLoss();
  }

  private double heldOutLoss() {
    return evaluator.meanLoss(parameters(), test.size() == 0 ? train : test);
  }

  /** How the gradient flows, and what else {@code wanted} asks for. */
  public GradientReading inspect(InstrumentSelection wanted) {
    return probe.measure(parameters(), wanted);
  }

  private double[] parameters() {
    return trainer.state().parameters();
  }

  private double penalty() {
    return trainer
        .experiment()
        .training()
        .regularization()
        .penalty(parameters(), architecture, layout);
  }
}
