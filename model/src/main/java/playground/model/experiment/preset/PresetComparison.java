package playground.model.experiment.preset;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/**
 * Comparisons that each teach one thing: experiments on the same data from the same seed. That each
 * shows what it is meant to is tested over ten seeds.
 */
public enum PresetComparison {
  /** Eight sigmoid layers lose the gradient; ReLU with the weights that fit it does not. */
  SIGMOID_RELU {
    @Override
    public List<Experiment> experiments() {
      Experiment sigmoid = deep(8, Activation.SIGMOID, Initializer.XAVIER);
      return pair(
          sigmoid,
          network(sigmoid, n -> n.withActivation(Activation.RELU).withInitializer(Initializer.HE)));
    }
  },

  /** For eight tanh layers of eight, U(−½, ½) is too small: less of the gradient arrives. */
  XAVIER_UNIFORM {
    @Override
    public List<Experiment> experiments() {
      Experiment xavier = training(deep(8, Activation.TANH, Initializer.XAVIER), SGD);
      return pair(xavier, weights(xavier, Initializer.UNIFORM));
    }
  },

  /** He's weights, made for ReLU, are too large for tanh: training is unsteady. */
  XAVIER_HE {
    @Override
    public List<Experiment> experiments() {
      Experiment xavier = training(deep(8, Activation.TANH, Initializer.XAVIER), SGD);
      return pair(xavier, weights(xavier, Initializer.HE));
    }
  },

  /**
   * Batch normalization lets eight sigmoid layers learn. The rate falls, since at a constant one
   * they go on learning with the statistics of each batch, but running averages over batches of ten
   * do not keep up with the weights, and each layer stretches the difference: the losses, which are
   * taken with those, would leap for ever.
   */
  BATCH_NORM {
    @Override
    public List<Experiment> experiments() {
      Experiment without =
          training(
              deep(8, Activation.SIGMOID, Initializer.XAVIER),
              t -> t.withSchedule(new Schedule(Schedule.Shape.COSINE, 100, 0.5, 0)));
      return pair(without, options(without, o -> o.withNormalization(Normalization.BATCH)));
    }
  },

  /** Twenty layers stand still; with a way around each they learn. */
  RESIDUAL {
    @Override
    public List<Experiment> experiments() {
      Experiment plain =
          training(
              options(
                  deep(20, Activation.TANH, Initializer.UNIFORM),
                  o -> o.withLoss(Loss.BINARY_CROSS_ENTROPY)),
              t -> t.withLearningRate(0.001));
      return pair(plain, options(plain, o -> o.withResidual(true)));
    }
  },

  /** Momentum gathers speed. */
  MOMENTUM {
    @Override
    public List<Experiment> experiments() {
      Experiment sgd =
          training(
              deep(3, Activation.TANH, Initializer.XAVIER),
              t -> SGD.apply(t).withLearningRate(0.01));
      return pair(sgd, training(sgd, t -> t.withOptimizerChoice(OptimizerChoice.MOMENTUM)));
    }
  },

  /** In a fixed order each epoch goes alike, and losses run smoothly; shuffled, they jitter. */
  ORDER {
    @Override
    public List<Experiment> experiments() {
      Experiment shuffled =
          training(
              deep(2, Activation.TANH, Initializer.XAVIER),
              t -> SGD.apply(t).withLearningRate(0.1).withBatchSize(5));
      Experiment noisy = shuffled.withData(shuffled.data().withPoints(200).withNoisePercent(30));
      return pair(noisy, training(noisy, FIXED));
    }
  },

  /** At a saturated sigmoid the squared error has no gradient left, the cross-entropy has. */
  LOSS {
    @Override
    public List<Experiment> experiments() {
      Experiment squared =
          options(
              training(
                  deep(0, Activation.TANH, Initializer.XAVIER),
                  t -> SGD.apply(t).withLearningRate(0.05)),
              o -> o.withInitialBias(-8).withOutput(Output.SIGMOID));
      Experiment clouds = squared.withData(squared.data().withDataset(Dataset.GAUSSIANS));
      return pair(clouds, options(clouds, PresetComparison::crossEntropy));
    }
  },

  /**
   * The rings experiment: without momentum; with momentum at half the rate; with momentum, a rate
   * that halves every ten epochs and examples in another order each epoch. The last one leads for
   * twenty epochs, until its rate has become too small, and is overtaken by both.
   */
  RINGS {
    @Override
    public List<Experiment> experiments() {
      Experiment c =
          training(
              PresetExperiment.RINGS.experiment(),
              t -> t.withSchedule(new Schedule(Schedule.Shape.STEP, 10, 0.5, 0)));
      Experiment steady = training(c, t -> FIXED.apply(t.withSchedule(Schedule.CONSTANT)));
      return List.of(training(steady, SGD), training(steady, t -> t.withLearningRate(0.005)), c);
    }
  };

  private static final String SEED = "1";
  private static final List<Feature> INPUTS = List.of(Feature.X1, Feature.X2);
  private static final UnaryOperator<TrainingSettings> SGD =
      t -> t.withOptimizerChoice(OptimizerChoice.SGD);
  private static final UnaryOperator<TrainingSettings> FIXED =
      t -> t.withEpochPlan(t.epochPlan().withOrder(ExampleOrder.FIXED));

  /** The experiments to be trained side by side, two or three. */
  public abstract List<Experiment> experiments();

  /** The same output, whose logits the loss is then taken from. */
  private static NetworkOptions crossEntropy(NetworkOptions options) {
    return options.withLoss(Loss.BINARY_CROSS_ENTROPY).withOutput(options.output());
  }

  private static List<Experiment> pair(Experiment a, Experiment b) {
    return List.of(a, b);
  }

  /** On a disc in a ring, with hidden layers of eight. */
  private static Experiment deep(int depth, Activation activation, Initializer initializer) {
    return new Experiment(
        new DataSettings(Dataset.RINGS, 300, 0, 50),
        new NetworkSettings(INPUTS, Collections.nCopies(depth, 8), activation, initializer),
        new TrainingSettings(0.03, 0.9, Regularization.NONE, 10),
        SEED,
        0);
  }

  /** Other weights, the biases as they are. */
  private static Experiment weights(Experiment experiment, Initializer initializer) {
    double bias = experiment.network().options().initialBias();
    return options(
        network(experiment, n -> n.withInitializer(initializer)), o -> o.withInitialBias(bias));
  }

  private static Experiment network(Experiment experiment, UnaryOperator<NetworkSettings> edit) {
    return experiment.withNetwork(edit.apply(experiment.network()));
  }

  private static Experiment options(Experiment experiment, UnaryOperator<NetworkOptions> edit) {
    return network(experiment, n -> n.withOptions(edit.apply(n.options())));
  }

  private static Experiment training(Experiment experiment, UnaryOperator<TrainingSettings> edit) {
    return experiment.withTraining(edit.apply(experiment.training()));
  }
}
