package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.data.Examples;
import playground.model.experiment.Difference;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSetting;
import playground.model.experiment.ReadyComparison;
import playground.model.inspection.GradientLadder;
import playground.model.inspection.Instruments;
import playground.model.network.Propagation;

/** Each ready comparison teaches something; here it is trained over ten seeds and seen to be so. */
class ReadyComparisonTest {

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sigmoidAtDepthEightVanishesAndStaysAtChanceFor200EpochsWhileReluLearns(int seed) {
    Trainer sigmoid = start(ReadyComparison.SIGMOID_RELU, 0, seed);
    Trainer relu = start(ReadyComparison.SIGMOID_RELU, 1, seed);
    assertTrue(sigmoid.inspect(Instruments.NONE).flow().firstToLast() < 1e-4);
    assertTrue(ladder(sigmoid).ratio() < 1e-4);
    assertTrue(relu.inspect(Instruments.NONE).flow().firstToLast() > 1e-2);
    double before = relu.losses().train();
    for (int epoch = 10; epoch <= 200; epoch += 10) {
      train(sigmoid, epoch);
      train(relu, epoch);
      assertTrue(sigmoid.losses().train() > 0.45, "sigmoid at epoch " + epoch);
    }
    assertTrue(relu.losses().train() < 0.1 * before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withXavierMoreGradientArrivesThanWithUniformAndTheLossIsLowerAfterTenEpochs(int seed) {
    Trainer xavier = start(ReadyComparison.XAVIER_UNIFORM, 0, seed);
    Trainer uniform = start(ReadyComparison.XAVIER_UNIFORM, 1, seed);
    assertTrue(ladder(xavier).ratio() > 2 * ladder(uniform).ratio());
    train(xavier, 10);
    train(uniform, 10);
    assertTrue(xavier.losses().train() < uniform.losses().train());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withHeWeightsTanhIsUnsteadier_theLossRisesInMoreEpochsThanWithXavier(int seed) {
    Trainer xavier = start(ReadyComparison.XAVIER_HE, 0, seed);
    Trainer he = start(ReadyComparison.XAVIER_HE, 1, seed);
    assertTrue(ladder(he).ratio() > ladder(xavier).ratio() * 0.9, "gradients grow with He");
    assertTrue(rises(he, 100) > rises(xavier, 100));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void batchNormLetsEightSigmoidLayersLearnIn50Epochs(int seed) {
    Trainer without = start(ReadyComparison.BATCH_NORM, 0, seed);
    Trainer with = start(ReadyComparison.BATCH_NORM, 1, seed);
    assertTrue(ladder(with).ratio() > 1e4 * ladder(without).ratio());
    train(without, 50);
    train(with, 50);
    assertTrue(without.losses().train() > 0.45);
    assertTrue(with.losses().train() < 0.2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twentyPlainLayersStayAtChanceFor60EpochsAndResidualOnesLearn(int seed) {
    Trainer plain = start(ReadyComparison.RESIDUAL, 0, seed);
    Trainer residual = start(ReadyComparison.RESIDUAL, 1, seed);
    assertTrue(ladder(plain).ratio() < 1e-2);
    assertTrue(ladder(residual).ratio() > 1);
    train(plain, 60);
    train(residual, 60);
    assertTrue(plain.losses().train() > 0.65, "ln 2 is chance");
    assertTrue(residual.losses().train() < 0.05);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void momentumReachesATenthOfTheLossOfPlainDescentIn20Epochs(int seed) {
    Trainer plain = start(ReadyComparison.MOMENTUM, 0, seed);
    Trainer momentum = start(ReadyComparison.MOMENTUM, 1, seed);
    train(plain, 20);
    train(momentum, 20);
    assertTrue(momentum.losses().train() < 0.1 * plain.losses().train());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inAFixedOrderEpochsEndAlikeAndShuffledOnesDoNot(int seed) {
    Late shuffled = Late.of(start(ReadyComparison.ORDER, 0, seed));
    Late fixed = Late.of(start(ReadyComparison.ORDER, 1, seed));
    assertTrue(shuffled.spread > fixed.spread);
  }

  @Test
  void whatAFixedOrderRepeatsShufflingAveragesOut_theMeanWeightsOfLateEpochsAreBetter() {
    double shuffled = 0;
    double fixed = 0;
    for (int seed = 0; seed < 10; seed++) {
      shuffled += Late.of(start(ReadyComparison.ORDER, 0, seed)).lossOfMeanWeights / 10;
      fixed += Late.of(start(ReadyComparison.ORDER, 1, seed)).lossOfMeanWeights / 10;
    }
    assertTrue(shuffled < fixed, shuffled + ", " + fixed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void behindASaturatedSigmoidSquaredErrorStandsStillFor10EpochsAndCrossEntropyLearns(int seed) {
    Trainer squared = start(ReadyComparison.LOSS, 0, seed);
    Trainer entropy = start(ReadyComparison.LOSS, 1, seed);
    double squaredBefore = squared.losses().train();
    double entropyBefore = entropy.losses().train();
    train(squared, 10);
    train(entropy, 10);
    assertTrue(squared.losses().train() > 0.85 * squaredBefore);
    assertTrue(entropy.losses().train() < 0.15 * entropyBefore);
    assertTrue(entropy.losses().trainAccuracy().orElseThrow() > 0.95);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofTheThreeRingsConfigurationsCIsBestAndAIsLastAfter10And20Epochs(int seed) {
    Trainer a = start(ReadyComparison.RINGS, 0, seed);
    Trainer b = start(ReadyComparison.RINGS, 1, seed);
    Trainer c = start(ReadyComparison.RINGS, 2, seed);
    for (int epochs : new int[] {10, 20}) {
      train(a, epochs);
      train(b, epochs);
      train(c, epochs);
      assertTrue(c.losses().train() < b.losses().train());
      assertTrue(b.losses().train() < a.losses().train());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ReadyComparison.class,
      names = {"SIGMOID_RELU", "RINGS"},
      mode = EnumSource.Mode.EXCLUDE)
  void pairsDifferInOneSettingAlone(ReadyComparison comparison) {
    List<Experiment> pair = comparison.experiments();
    assertEquals(1, Difference.between(pair.get(0), pair.get(1)).size());
  }

  @Test
  void reluAlsoGetsTheWeightsThatFitIt() {
    List<Experiment> pair = ReadyComparison.SIGMOID_RELU.experiments();
    assertEquals(
        List.of(NetworkSetting.ACTIVATION, NetworkSetting.INITIALIZER),
        Difference.between(pair.get(0), pair.get(1)).stream().map(Difference::setting).toList());
  }

  /** The epochs 100 to 200, where the loss no longer falls much. */
  private record Late(double spread, double lossOfMeanWeights) {
    static Late of(Trainer trainer) {
      train(trainer, 100);
      double[] sum = new double[trainer.parameterCount()];
      double least = Double.MAX_VALUE;
      double most = 0;
      for (int epoch = 101; epoch <= 200; epoch++) {
        train(trainer, epoch);
        double[] parameters = trainer.parameters();
        for (int k = 0; k < sum.length; k++) {
          sum[k] += parameters[k] / 100;
        }
        least = Math.min(least, trainer.losses().train());
        most = Math.max(most, trainer.losses().train());
      }
      return new Late(most - least, loss(trainer, sum));
    }

    private static double loss(Trainer trainer, double[] parameters) {
      Examples train = trainer.experiment().examples(trainer.split().train());
      Propagation pass = new Propagation(trainer.architecture(), train.size());
      double[] targets = new double[pass.capacity()];
      train.copy(0, train.size(), pass.inputs(), pass.capacity(), targets);
      pass.forward(parameters, train.size());
      return pass.loss(targets) / train.size();
    }
  }

  private static int rises(Trainer trainer, int epochs) {
    int rises = 0;
    double before = trainer.losses().train();
    for (int epoch = 1; epoch <= epochs; epoch++) {
      train(trainer, epoch);
      double now = trainer.losses().train();
      rises += now > before ? 1 : 0;
      before = now;
    }
    return rises;
  }

  private static GradientLadder ladder(Trainer trainer) {
    return trainer.inspect(Instruments.NONE.withLadder(true)).closeUp().ladder().orElseThrow();
  }

  private static Trainer start(ReadyComparison comparison, int lane, int seed) {
    Experiment experiment = comparison.experiments().get(lane);
    return new Trainer(experiment.withSeed(Integer.toString(seed)));
  }

  private static void train(Trainer trainer, int epochs) {
    while (trainer.epoch() < epochs) {
      trainer.finishEpoch();
    }
  }
}
