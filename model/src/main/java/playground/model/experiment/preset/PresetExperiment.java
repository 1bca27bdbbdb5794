package playground.model.experiment.preset;

import java.util.List;
import java.util.function.UnaryOperator;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;

/**
 * Experiments of introductory texts, to be opened by name, from the models with a single layer to
 * the network that tells rings apart. That each shows what it is meant to is tested.
 *
 * <p>The four points of a truth table lie at (0, 0), (0, 1), (1, 0) and (1, 1), classes 0 and 1.
 * For ADALINE false is −1 and true is 1, in the inputs as in the classes, so that x₁x₂ is −1 or 1,
 * too.
 */
public enum PresetExperiment {
  /** The perceptron (Rosenblatt, 1958) finds a line for AND, and then rests. */
  PERCEPTRON_AND {
    @Override
    public Experiment experiment() {
      return perceptron(AND);
    }
  },

  /** No line divides XOR: the perceptron never comes to rest. */
  PERCEPTRON_XOR {
    @Override
    public Experiment experiment() {
      return perceptron(XOR);
    }
  },

  /**
   * ADALINE (Widrow and Hoff, 1960), after all points together: for XOR the best weights are 0,
   * which is no line.
   */
  ADALINE_XOR {
    @Override
    public Experiment experiment() {
      return adaline(RAW, 0.1, BIPOLAR_XOR.points().size());
    }
  },

  /** ADALINE after each point, with φ(x) = [x₁, x₂, x₁x₂], learns XOR. */
  ADALINE_XOR_PRODUCT {
    @Override
    public Experiment experiment() {
      return adaline(List.of(Feature.X1, Feature.X2, Feature.X1_TIMES_X2), 0.05, 1);
    }
  },

  /**
   * A linear unit with φ(x) = [x₁, x₂, x₁x₂] and the targets 0 and 1 learns w = (1, 1, −2), b = 0,
   * whose output has the threshold ½.
   */
  XOR_PRODUCT_ZERO_ONE {
    @Override
    public Experiment experiment() {
      return singleLayer(
          XOR,
          List.of(Feature.X1, Feature.X2, Feature.X1_TIMES_X2),
          options -> options.withOutput(Output.LINEAR).withZeroOneTargets(true),
          0.2,
          1);
    }
  },

  /** Two hidden units draw a line each, and the output joins the two. */
  XOR_TWO_UNITS {
    @Override
    public Experiment experiment() {
      NetworkSettings network =
          new NetworkSettings(
              RAW,
              List.of(2),
              Activation.TANH,
              Initializer.XAVIER,
              NetworkOptions.of(Initializer.XAVIER).withStandardized(true));
      return new Experiment(
          table(XOR), network, new TrainingSettings(0.1, 0.9, Regularization.NONE, 4), SEED, 0);
    }
  },

  /** Two rings, 2-32-16-2, ReLU and softmax, He's weights, standardized, SGD with momentum. */
  RINGS {
    @Override
    public Experiment experiment() {
      NetworkOptions options =
          NetworkOptions.of(Initializer.HE)
              .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
              .withStandardized(true);
      return new Experiment(
          new DataSettings(Dataset.CIRCLES, 2222, 5, 90),
          new NetworkSettings(RAW, List.of(32, 16), Activation.RELU, Initializer.HE, options),
          new TrainingSettings(0.01, 0.9, Regularization.NONE, 128),
          SEED,
          0);
    }
  };

  private static final String SEED = "1";
  private static final List<Feature> RAW = List.of(Feature.X1, Feature.X2);
  private static final CustomPoints AND = binary(-1, -1, -1, 1);
  private static final CustomPoints XOR = binary(-1, 1, 1, -1);
  private static final CustomPoints BIPOLAR_XOR = truthTable(-1, List.of("-1", "1"), -1, 1, 1, -1);

  /** The experiment, from its beginning. */
  public abstract Experiment experiment();

  private static CustomPoints binary(double... labels) {
    return truthTable(0, List.of("0", "1"), labels);
  }

  /** A table of all pairs of {@code no}, which stands for false, and 1. */
  private static CustomPoints truthTable(double no, List<String> classes, double... labels) {
    Samples points =
        Samples.ofTwoClasses(new double[] {no, no, 1, 1}, new double[] {no, 1, no, 1}, labels);
    return new CustomPoints(points, classes, Plane.around(points));
  }

  /** All four points are for training. */
  private static DataSettings table(CustomPoints points) {
    return new DataSettings(Dataset.XOR, 500, 0, 100).withOwnPoints(points);
  }

  private static Experiment perceptron(CustomPoints points) {
    return singleLayer(points, RAW, options -> options.withLoss(Loss.PERCEPTRON), 0.1, 1);
  }

  private static Experiment adaline(List<Feature> features, double learningRate, int batchSize) {
    return singleLayer(
        BIPOLAR_XOR,
        features,
        options -> options.withOutput(Output.LINEAR),
        learningRate,
        batchSize);
  }

  /** One unit, and no memory of the steps before. */
  private static Experiment singleLayer(
      CustomPoints points,
      List<Feature> features,
      UnaryOperator<NetworkOptions> edit,
      double learningRate,
      int batchSize) {
    NetworkOptions options = NetworkOptions.of(Initializer.UNIFORM);
    NetworkSettings network =
        new NetworkSettings(
            features, List.of(), Activation.TANH, Initializer.UNIFORM, edit.apply(options));
    TrainingSettings training =
        new TrainingSettings(learningRate, 0, Regularization.NONE, batchSize)
            .withOptimizerChoice(OptimizerChoice.SGD);
    return new Experiment(table(points), network, training, SEED, 0);
  }
}
