package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.linear.Adaline;
import playground.model.linear.Perceptron;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;

/** A network without hidden layers, trained by gradients, follows the rules of 1958 and 1960. */
class SingleLayerRulesTest {
  private static final double RATE = 0.003;
  private static final int EPOCHS = 20;
  private static final NetworkOptions ZERO = NetworkOptions.of(Initializer.ZERO);

  /** What each data set is learnt from. */
  enum Phi {
    RAW(Feature.X1, Feature.X2),
    WITH_PRODUCT(Feature.X1, Feature.X2, Feature.X1_TIMES_X2);

    private final List<Feature> features;

    Phi(Feature... features) {
      this.features = List.of(features);
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePerceptronsLossMovesAsRosenblattsRule(Phi phi) {
    for (Dataset dataset : List.of(Dataset.GAUSSIANS, Dataset.XOR, Dataset.RINGS)) {
      Trainer trainer = new Trainer(experiment(dataset, phi, ZERO.withLoss(Loss.PERCEPTRON), 1));
      Perceptron perceptron = new Perceptron(phi.features);
      Samples train = trainer.data().split().train();
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        trainer.finishEpoch();
        perceptron.learnEpoch(train, RATE);
        double[] w = trainer.parameters();
        for (int i = 0; i < phi.features.size(); i++) {
          assertEquals(perceptron.weight(i), w[i], 1e-12, () -> dataset + " " + phi);
        }
        assertEquals(perceptron.bias(), w[phi.features.size()], 1e-12);
      }
      int right = 0;
      for (int k = 0; k < train.size(); k++) {
        int answer = perceptron.predict(train.x1(k), train.x2(k));
        right += answer == (train.label(k) > 0 ? 1 : 0) ? 1 : 0;
      }
      assertEquals(right, trainer.losses().trainAccuracy().orElseThrow() * train.size(), 1e-9);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLinearOutputMovesAsTheRuleOfWidrowAndHoff(Phi phi) {
    NetworkOptions linear = ZERO.withOutput(Output.LINEAR);
    Trainer online = new Trainer(experiment(Dataset.XOR, phi, linear, 1));
    Trainer batch = new Trainer(experiment(Dataset.XOR, phi, linear, 100));
    Adaline afterEach = new Adaline(phi.features, 0);
    Adaline afterAll = new Adaline(phi.features, 0);
    Samples train = online.data().split().train();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      online.finishEpoch();
      batch.finishEpoch();
      afterEach.learnOnline(train, RATE);
      afterAll.learnBatch(train, RATE);
      for (int i = 0; i < phi.features.size(); i++) {
        assertEquals(afterEach.weight(i), online.parameters()[i], 1e-12);
        assertEquals(afterAll.weight(i), batch.parameters()[i], 1e-12);
      }
      assertEquals(afterEach.error(train), online.losses().train(), 1e-12);
      assertEquals(afterAll.error(train), batch.losses().train(), 1e-12);
    }
  }

  /** 100 points to train on, in one order. */
  private static Experiment experiment(
      Dataset dataset, Phi phi, NetworkOptions options, int batchSize) {
    return new Experiment(
        new DataSettings(dataset, 200, 10, 50),
        new NetworkSettings(phi.features, List.of(), Activation.TANH, Initializer.ZERO, options),
        new TrainingSettings(RATE, 0, Regularization.NONE, batchSize)
            .withOptimizerChoice(OptimizerChoice.SGD)
            .withEpochPlan(new EpochPlan(ExampleOrder.FIXED, Remainder.SMALLER_BATCH)),
        "7",
        0);
  }
}
