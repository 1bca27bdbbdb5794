package playground.model.experiment.preset;

import java.util.List;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/**
 * Lessons of a few steps, each with the experiment that shows what the step says; the words are
 * messages. That each shows it is tested over ten seeds.
 */
public enum Lesson {
  /** The perceptron, ADALINE, and why there are hidden layers. */
  LINE_TO_NETWORK {
    @Override
    public List<Experiment> steps() {
      return List.of(
          PresetExperiment.PERCEPTRON_AND.experiment(),
          PresetExperiment.PERCEPTRON_XOR.experiment(),
          PresetExperiment.ADALINE_XOR.experiment(),
          PresetExperiment.ADALINE_XOR_PRODUCT.experiment(),
          PresetExperiment.XOR_TWO_UNITS.experiment());
    }
  },

  /** Eight sigmoid layers lose the gradient: what is multiplied, and what helps. */
  VANISHING_GRADIENT {
    @Override
    public List<Experiment> steps() {
      List<Experiment> sigmoidAndRelu = PresetComparison.SIGMOID_RELU.experiments();
      return List.of(
          sigmoidAndRelu.getFirst(),
          sigmoidAndRelu.getFirst(),
          sigmoidAndRelu.getLast(),
          PresetComparison.BATCH_NORM.experiments().getLast());
    }
  },

  /** Steps that are too small, right, too large; and what momentum makes of small ones. */
  LEARNING_RATE {
    @Override
    public List<Experiment> steps() {
      return List.of(
          rate(0.001, OptimizerChoice.SGD, 0),
          rate(0.03, OptimizerChoice.SGD, 0),
          rate(3, OptimizerChoice.SGD, 0),
          rate(0.001, OptimizerChoice.MOMENTUM, 0.9));
    }
  },

  /** Few noisy points and many parameters; a penalty on the weights; more points. */
  OVERFITTING {
    @Override
    public List<Experiment> steps() {
      return List.of(
          clouds(100, Regularization.NONE),
          clouds(100, new Regularization(Penalty.L2, 0.03)),
          clouds(5000, Regularization.NONE));
    }
  };

  private static final List<Feature> INPUTS = List.of(Feature.X1, Feature.X2);

  /** The experiment of each step; that of the step before where there is only something to see. */
  public abstract List<Experiment> steps();

  private static Experiment rate(double learningRate, OptimizerChoice optimizer, double momentum) {
    return new Experiment(
        new DataSettings(Dataset.RINGS, 500, 0, 50),
        new NetworkSettings(INPUTS, List.of(4, 2), Activation.TANH, Initializer.XAVIER),
        new TrainingSettings(learningRate, momentum, Regularization.NONE, 10)
            .withOptimizerChoice(optimizer),
        "1",
        0);
  }

  private static Experiment clouds(int points, Regularization regularization) {
    return new Experiment(
        new DataSettings(Dataset.GAUSSIANS, points, 50, 50),
        new NetworkSettings(INPUTS, List.of(8, 8), Activation.TANH, Initializer.XAVIER),
        new TrainingSettings(0.03, 0.9, regularization, 10),
        "3",
        0);
  }
}
