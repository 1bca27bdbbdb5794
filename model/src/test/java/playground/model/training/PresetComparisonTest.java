package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetComparison;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.NetworkSetting;
import playground.model.inspection.GradientFactors;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.snapshot.Losses;

/** Each ready comparison teaches something; here it is trained over ten seeds and seen to be so. */
class PresetComparisonTest {

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sigmoidAtDepthEightVanishesAndStaysAtChanceFor200EpochsWhileReluLearns(int seed) {
    Trainer sigmoid = start(PresetComparison.SIGMOID_RELU, 0, seed);
    Trainer relu = start(PresetComparison.SIGMOID_RELU, 1, seed);
    assertTrue(
        sigmoid.measurements().inspect(InstrumentSelection.NONE).flow().firstToLast() < 1e-4);
    assertTrue(factors(sigmoid).ratio() < 1e-4);
    assertTrue(relu.measurements().inspect(InstrumentSelection.NONE).flow().firstToLast() > 1e-2);
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
    Trainer xavier = start(PresetComparison.XAVIER_UNIFORM, 0, seed);
    Trainer uniform = start(PresetComparison.XAVIER_UNIFORM, 1, seed);
    assertTrue(factors(xavier).ratio() > 2 * factors(uniform).ratio());
    train(xavier, 10);
    train(uniform, 10);
    assertTrue(xavier.losses().train() < uniform.losses().train());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withHeWeightsTanhIsUnsteadier_theLossRisesInMoreEpochsThanWithXavier(int seed) {
    Trainer xavier = start(PresetComparison.XAVIER_HE, 0, seed);
    Trainer he = start(PresetComparison.XAVIER_HE, 1, seed);
    double[] withXavier = losses(xavier, 200);
    double[] withHe = losses(he, 200);
    for (int epochs : new int[] {100, 200}) {
      assertTrue(rises(withHe, epochs) > rises(withXavier, epochs), "by epoch " + epochs);
    }
    assertTrue(largest(withHe, 20) > largest(withXavier, 20), "and it rises higher");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void batchNormLetsEightSigmoidLayersLearnIn50EpochsAndKnowItFor3000(int seed) {
    Trainer without = start(PresetComparison.BATCH_NORM, 0, seed);
    Trainer with = start(PresetComparison.BATCH_NORM, 1, seed);
    assertTrue(factors(with).ratio() > 1e4 * factors(without).ratio());
    for (int epoch = 50; epoch <= 3000; epoch += epoch < 300 ? 10 : 150) {
      train(with, epoch);
      Losses losses = with.losses();
      assertTrue(losses.train() < 0.15, losses.toString());
      assertTrue(losses.trainAccuracy().orElseThrow() > 0.93, losses.toString());
    }
    for (int epoch = 50; epoch <= 300; epoch += 50) {
      train(without, epoch);
      assertTrue(without.losses().train() > 0.45, "without, at epoch " + epoch);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twentyPlainLayersStayAtChanceFor60EpochsAndResidualOnesLearn(int seed) {
    Trainer plain = start(PresetComparison.RESIDUAL, 0, seed);
    Trainer residual = start(PresetComparison.RESIDUAL, 1, seed);
    assertTrue(factors(plain).ratio() < 1e-2);
    assertTrue(factors(residual).ratio() > 1);
    train(plain, 60);
    train(residual, 60);
    assertTrue(plain.losses().train() > 0.65, "ln 2 is chance");
    assertTrue(residual.losses().train() < 0.05);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void momentumReachesATenthOfTheLossOfPlainDescentIn20Epochs(int seed) {
    Trainer plain = start(PresetComparison.MOMENTUM, 0, seed);
    Trainer momentum = start(PresetComparison.MOMENTUM, 1, seed);
    train(plain, 20);
    train(momentum, 20);
    assertTrue(momentum.losses().train() < 0.1 * plain.losses().train());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inAFixedOrderTheLossRunsSmoothlyAndShuffledItJitters(int seed) {
    double[] shuffled = losses(start(PresetComparison.ORDER, 0, seed), 100);
    double[] fixed = losses(start(PresetComparison.ORDER, 1, seed), 100);
    assertTrue(meanChange(shuffled, 20) > 5 * meanChange(fixed, 20));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void behindASaturatedSigmoidSquaredErrorStandsStillFor10EpochsAndCrossEntropyLearns(int seed) {
    Trainer squared = start(PresetComparison.LOSS, 0, seed);
    Trainer entropy = start(PresetComparison.LOSS, 1, seed);
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
  void ofTheThreeRingsConfigurationsCLeadsUntilItStandsStillAndBAndAtLastAOvertakeIt(int seed) {
    Trainer withoutMomentum = start(PresetComparison.RINGS, 0, seed);
    Trainer fallingRate = start(PresetComparison.RINGS, 2, seed);
    double[] a = losses(withoutMomentum, 60);
    double[] b = losses(start(PresetComparison.RINGS, 1, seed), 60);
    double[] c = losses(fallingRate, 60);
    for (int epoch = 5; epoch <= 60; epoch++) {
      int times = epoch < 20 ? 1 : 3;
      assertTrue(a[epoch] > times * Math.max(b[epoch], c[epoch]), "A at epoch " + epoch);
      assertTrue(epoch > 20 || c[epoch] < b[epoch], "C leads at epoch " + epoch);
    }
    assertTrue(b[60] < c[60], "B has overtaken it");
    train(fallingRate, 200);
    train(withoutMomentum, 200);
    double stands = fallingRate.losses().train();
    assertTrue(stands > 0.9 * c[60], "C stands still: " + stands);
    assertTrue(withoutMomentum.losses().train() < stands, "A has overtaken it");
  }

  @ParameterizedTest
  @EnumSource(
      value = PresetComparison.class,
      names = {"SIGMOID_RELU", "RINGS"},
      mode = EnumSource.Mode.EXCLUDE)
  void pairsDifferInOneSettingAlone(PresetComparison comparison) {
    List<Experiment> pair = comparison.experiments();
    assertEquals(1, Difference.between(pair.get(0), pair.get(1)).size());
  }

  @Test
  void reluAlsoGetsTheWeightsThatFitIt() {
    List<Experiment> pair = PresetComparison.SIGMOID_RELU.experiments();
    assertEquals(
        List.of(NetworkSetting.ACTIVATION, NetworkSetting.INITIALIZER),
        Difference.between(pair.get(0), pair.get(1)).stream().map(Difference::setting).toList());
  }

  /** The training losses at the start and after each epoch. */
  private static double[] losses(Trainer trainer, int epochs) {
    double[] losses = new double[epochs + 1];
    for (int epoch = 0; epoch <= epochs; epoch++) {
      train(trainer, epoch);
      losses[epoch] = trainer.losses().train();
    }
    return losses;
  }

  private static long rises(double[] losses, int epochs) {
    return IntStream.rangeClosed(1, epochs).filter(k -> losses[k] > losses[k - 1]).count();
  }

  private static double largest(double[] losses, int from) {
    return Arrays.stream(losses, from, losses.length).max().orElseThrow();
  }

  /** By how much the loss changes with an epoch after {@code from}, whichever way. */
  private static double meanChange(double[] losses, int from) {
    return IntStream.range(from + 1, losses.length)
        .mapToDouble(k -> Math.abs(losses[k] - losses[k - 1]))
        .average()
        .orElseThrow();
  }

  private static GradientFactors factors(Trainer trainer) {
    return trainer
        .measurements()
        .inspect(InstrumentSelection.NONE.withFactors(true))
        .readings()
        .factors()
        .orElseThrow();
  }

  private static Trainer start(PresetComparison comparison, int lane, int seed) {
    Experiment experiment = comparison.experiments().get(lane);
    return new Trainer(experiment.withSeed(Integer.toString(seed)));
  }

  private static void train(Trainer trainer, int epochs) {
    while (trainer.epoch() < epochs) {
      trainer.finishEpoch();
    }
  }
}
