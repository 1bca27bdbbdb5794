package playground.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import playground.model.network.activation.Activation;

/**
 * What batch normalization keeps for the time after training, as PyTorch's momentum 0.1 does: a
 * tenth of the latest batch's mean and unbiased variance, nine tenths of what there was.
 */
@Tag("any-machine")
class RunningAveragesTest {
  private final Architecture architecture =
      new Architecture(
          1,
          List.of(new Architecture.Layer(1, Activation.LINEAR, Normalization.BATCH, false)),
          Loss.HALF_SQUARED_ERROR);
  private final ParameterLayout layout = new ParameterLayout(architecture);
  private final Propagation pass = new Propagation(architecture, 4);
  private final double[] parameters =
      Initializer.ZERO.draw(architecture, new SplittableRandom(0), 1);

  /** U = 2x + 1. */
  RunningAveragesTest() {
    parameters[layout.weight(0, 0, 0)] = 2;
  }

  @Test
  void aBatchCountsATenthAndItsVarianceIsUnbiased() {
    assertAverages(0, 1);
    train(0, 1, 2, 5);
    // U is 1, 3, 5, 11: mean 5, squared deviations 16 + 4 + 0 + 36 = 56, variance 56/3.
    assertAverages(0.1 * 5, 0.9 + 0.1 * 56 / 3);
    train(-2, -1);
    // U is −3, −1: mean −2, variance 2.
    assertAverages(0.09 * 5 - 0.1 * 2, 0.81 + 0.09 * 56 / 3 + 0.1 * 2);
  }

  @Test
  void aBatchOfOneAndAPassThatIsNotTrackedChangeNothing() {
    train(7);
    assertAverages(0, 1);
    pass.inputs()[0] = 3;
    pass.forwardTraining(parameters, 1);
    pass.forward(parameters, 1);
    assertAverages(0, 1);
  }

  /** In the batch itself the variance is the biased one; outside training there is no batch. */
  @Test
  void trainingNormalizesByTheBatchAndAllElseByTheAverages() {
    train(0, 1, 2, 5);
    double deviation = Math.sqrt(56 / 4.0 + 1e-5);
    assertOutputs(-4 / deviation, -2 / deviation, 0, 6 / deviation);
    pass.forward(parameters, 4);
    double kept = Math.sqrt(0.9 + 5.6 / 3 + 1e-5);
    assertOutputs(0.5 / kept, 2.5 / kept, 4.5 / kept, 10.5 / kept);
  }

  private void train(double... inputs) {
    System.arraycopy(inputs, 0, pass.inputs(), 0, inputs.length);
    pass.forwardTraining(parameters, inputs.length);
    pass.trackStatistics(parameters);
  }

  private void assertAverages(double mean, double variance) {
    assertEquals(mean, parameters[layout.runningMeans(0)], 1e-14);
    assertEquals(variance, parameters[layout.runningVariances(0)], 1e-14);
  }

  private void assertOutputs(double... expected) {
    double[] actual = new double[expected.length];
    System.arraycopy(pass.outputs(), 0, actual, 0, actual.length);
    assertArrayEquals(expected, actual, 1e-14);
  }
}
