package playground.model.training;

import java.util.Optional;
import java.util.OptionalDouble;
import playground.model.data.Examples;
import playground.model.data.Problem;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientProbe;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.optimization.Regularization;
import playground.model.training.batch.Cancellation;

/**
 * Measures how good a network is with the parameters that it is given, and how its gradient flows:
 * everything that training itself has no use for. Not thread-safe.
 */
final class Measurements {
  private final Architecture architecture;
  private final ParameterLayout layout;
  private final Examples train;
  private final Examples test;
  private final Evaluator evaluator;
  private final GradientProbe probe;
  private final boolean ofClasses;

  /** Of the network of {@code experiment}, on its {@code data}. */
  Measurements(Experiment experiment, SplitExamples data, Cancellation cancellation) {
    architecture = experiment.architecture();
    layout = new ParameterLayout(architecture);
    train = data.train();
    test = data.test();
    evaluator = new Evaluator(architecture, cancellation);
    probe = new GradientProbe(architecture, train);
    ofClasses = experiment.data().problem() == Problem.CLASSIFICATION;
  }

  /**
   * The mean losses over the training and test examples, the penalty, and how many are right.
   *
   * @param epoch how many epochs are complete
   */
  Losses losses(double[] parameters, Regularization regularization, long epoch) {
    Evaluator.Score onTrain = evaluator.score(parameters, train);
    Optional<Evaluator.Score> onTest =
        test.size() == 0 ? Optional.empty() : Optional.of(evaluator.score(parameters, test));
    return new Losses(
        epoch,
        onTrain.meanLoss(),
        onTest.map(score -> OptionalDouble.of(score.meanLoss())).orElse(OptionalDouble.empty()),
        regularization.penalty(parameters, architecture, layout),
        accuracy(Optional.of(onTrain)),
        accuracy(onTest));
  }

  /** Whether {@link #losses} take no longer than anybody would notice. */
  boolean takeAMoment() {
    return Moment.covers((long) train.size() + test.size(), layout.size());
  }

  /**
   * Whether the losses are finite; of more examples than a moment is enough for, those of the first
   * training examples.
   */
  boolean areLossesFinite(double[] parameters, Regularization regularization) {
    if (takeAMoment()) {
      return losses(parameters, regularization, 0).areFinite();
    }
    return Double.isFinite(objective(parameters, regularization));
  }

  /**
   * J = L + s over the training examples; of more than a moment is enough for, over the first ones.
   */
  double objective(double[] parameters, Regularization regularization) {
    int examples = (int) Math.min(train.size(), Moment.examples(layout.size()));
    return evaluator.meanLossOfFirst(parameters, train, examples)
        + regularization.penalty(parameters, architecture, layout);
  }

  /** Whether the objective and the test loss are finite; where they are not, soon known. */
  boolean hasFiniteLosses(double[] parameters, Regularization regularization) {
    double penalty = regularization.penalty(parameters, architecture, layout);
    return Double.isFinite(penalty)
        && evaluator.hasFiniteLoss(parameters, train)
        && evaluator.hasFiniteLoss(parameters, test);
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
  int firstBrokenLayer(double[] parameters) {
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

  /** The mean loss over the test examples; over the training examples where there are none. */
  double heldOutLoss(double[] parameters) {
    return evaluator.meanLoss(parameters, test.size() == 0 ? train : test);
  }

  /** How the gradient flows, and what else {@code wanted} asks for. */
  GradientReading gradient(double[] parameters, InstrumentSelection wanted) {
    return probe.measure(parameters, wanted);
  }
}
