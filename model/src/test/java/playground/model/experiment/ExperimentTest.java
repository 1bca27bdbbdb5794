package playground.model.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.plane.Dataset;
import playground.model.experiment.table.Effect;
import playground.model.experiment.table.Names;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

class ExperimentTest {
  private final Experiment first = Experiment.first();
  private final NetworkOptions options = first.network().options();

  private Experiment with(NetworkOptions changed) {
    return first.withNetwork(first.network().withOptions(changed));
  }

  @Test
  void theOutputsFollowTheLossAndTheClasses() {
    assertEquals(Activation.TANH, first.architecture().layers().getLast().activation());
    assertEquals(1, first.architecture().outputs());
    Experiment binary = with(options.withLoss(Loss.BINARY_CROSS_ENTROPY));
    assertEquals(Activation.SIGMOID, binary.architecture().layers().getLast().activation());
    Experiment softmax = with(options.withLoss(Loss.SOFTMAX_CROSS_ENTROPY));
    assertEquals(2, softmax.architecture().outputs());
    assertEquals(5, softmax.withData(first.data().withClasses(5)).architecture().outputs());
    assertEquals(
        Activation.LINEAR,
        first
            .withData(first.data().withDataset(Dataset.PLANE))
            .architecture()
            .layers()
            .getLast()
            .activation());
  }

  @Test
  void standardizedInputsHaveTheTrainingSetsMeanAndDeviationAmongTheParameters() {
    Experiment standardized = with(options.withStandardized(true));
    Experiment.Start start = standardized.start();
    ParameterLayout layout = new ParameterLayout(standardized.architecture());
    double mean = 0;
    for (int k = 0; k < 250; k++) {
      mean += start.split().train().x1(k) / 250;
    }
    assertEquals(mean, start.parameters()[layout.inputMeans()], 1e-12);
    double squares = 0;
    for (int k = 0; k < 250; k++) {
      squares += Math.pow(start.split().train().x1(k) - mean, 2) / 250;
    }
    assertEquals(Math.sqrt(squares), start.parameters()[layout.inputDeviations()], 1e-12);
  }

  @Test
  void settingsThatDoNotFitEachOtherSayWhichAndWhatWouldBeRight() {
    assertRefused("batch size: 1", () -> batchNormalized(1));
    assertRefused(
        "training points: 1 with batch normalization; at least 2",
        () -> batchNormalized(10).withData(new DataSettings(Dataset.XOR, 10, 0, 10)));
    assertRefused(
        "a squared error",
        () ->
            with(options.withLoss(Loss.BINARY_CROSS_ENTROPY))
                .withData(first.data().withDataset(Dataset.BUMPS)));
    assertRefused(
        "softmax outputs: 1; at least 2",
        () ->
            with(options.withOutput(Output.SOFTMAX))
                .withData(first.data().withDataset(Dataset.BUMPS)));
    assertRefused(
        "it needs a softmax output",
        () -> with(options.withLoss(Loss.SOFTMAX_CROSS_ENTROPY).withOutput(Output.TANH)));
    assertRefused(
        "residual: hidden layers of [8, 4] units",
        () ->
            first.network().withHiddenUnits(List.of(8, 4)).withOptions(options.withResidual(true)));
    assertRefused("activation: STEP", () -> first.network().withActivation(Activation.STEP));
    assertRefused(
        "classes: 3 of XOR; at most 2", () -> new DataSettings(Dataset.XOR, 50, 0, 50, 3));
    assertRefused("classes: 11", () -> first.data().withClasses(11));
    assertRefused("initial bias: NaN", () -> options.withInitialBias(Double.NaN));
  }

  private Experiment batchNormalized(int batchSize) {
    return with(options.withNormalization(Normalization.BATCH))
        .withTraining(first.training().withBatchSize(batchSize));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -1, 0, Double.POSITIVE_INFINITY})
  void ratesThatAreNoRatesAreRefused(double rate) {
    assertRefused("learning rate: " + rate, () -> first.training().withLearningRate(rate));
  }

  @Test
  void zeroIsOneSettingWhateverItsSign() {
    TrainingSettings training =
        first.training().withMomentum(0).withRegularization(new Regularization(Penalty.L2, 0));
    assertEquals(
        training,
        training.withMomentum(-0.0).withRegularization(new Regularization(Penalty.L2, -0.0)));
    assertEquals(options.withInitialBias(0), options.withInitialBias(-0.0));
  }

  @Test
  void aNetworkThatCannotBecomeResidualCannotSwitchToOne() {
    Experiment uneven = first.withNetwork(first.network().withHiddenUnits(List.of(8, 4)));
    Experiment residual = with(options.withResidual(true));
    assertEquals(Effect.RESTARTS, Effect.ofChange(uneven, residual));
    assertEquals(Effect.SWITCHES, Effect.ofChange(first, residual));
    assertEquals(Effect.SWITCHES, Effect.ofChange(residual, first));
  }

  @Test
  void otherDataKeepAsManyClassesAsTheyCan() {
    DataSettings seven = first.data().withClasses(7);
    assertEquals(7, seven.withDataset(Dataset.GAUSSIANS).classes());
    assertEquals(2, seven.withDataset(Dataset.MOONS).classes());
  }

  @Test
  void namesAreFoundAndUnknownOnesAreToldWhatThereIs() {
    assertEquals(Activation.LEAKY_RELU, Names.choice("activation", "leaky-relu", Activation.class));
    assertRefused(
        "optimizer: adagrad; one of sgd, momentum, nesterov, rmsprop, adam",
        () -> Names.choice("optimizer", "adagrad", OptimizerChoice.class));
  }

  private static void assertRefused(String why, Executable construction) {
    String message = assertThrows(IllegalArgumentException.class, construction).getMessage();
    assertTrue(message.contains(why), message);
  }
}
