package playground.model.inspection.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.model.inspection.NeuronHealth.Condition;
import playground.model.inspection.trace.part.SoftmaxForward;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;
import playground.model.optimization.Regularization;

/** The passes that the seeds do by hand, with their numbers. */
class SeedPassesTest {
  private static final double ROUNDING = 1e-15;

  /** Seed 004: from (0, 0) and 0 on (1, 1) with target 1 at η = 0.1. */
  @Test
  void adalineTakesItsStep() {
    Architecture adaline =
        Architecture.of(2, List.of(), Activation.TANH, Activation.LINEAR, Loss.HALF_SQUARED_ERROR);
    BackpropTrace trace = trace(adaline, new double[3], new double[] {1, 1}, new double[] {1});
    assertEquals(0, trace.forward().getFirst().preActivation().at(0, 0));
    assertEquals(-1, trace.loss().orElseThrow().delta().at(0, 0), "z − t");
    assertArrayEquals(new double[] {-1, -1, -1}, trace.gradient().orElseThrow().toArray());
    UpdateTrace update = trace.update().orElseThrow();
    assertArrayEquals(new double[] {0.1, 0.1, 0.1}, update.after().toArray());
  }

  /** Seed 002's first exercise, 2 inputs → 1 ReLU → 1 sigmoid, with the losses of seed 004's. */
  @Test
  void theSigmoidCancelsInTheCrossEntropyAndNotInTheSquaredError() {
    BackpropTrace entropy = exercise(Loss.BINARY_CROSS_ENTROPY, 0.1);
    assertEquals(0.1, entropy.forward().get(0).output().at(0, 0), ROUNDING);
    assertEquals(0.5, entropy.forward().get(1).output().at(0, 0), ROUNDING);
    assertEquals(-0.5, entropy.loss().orElseThrow().delta().at(0, 0), ROUNDING, "a − t");
    assertEquals(-1, entropy.edge(1, 0, 0, 0).product(), ROUNDING, "δ⁽²⁾v");
    assertArrayEquals(
        new double[] {-1, -2, -1, -0.05, -0.5},
        entropy.gradient().orElseThrow().toArray(),
        ROUNDING);

    BackpropTrace squared = exercise(Loss.HALF_SQUARED_ERROR, 0.1);
    double delta = squared.loss().orElseThrow().delta().at(0, 0);
    assertEquals(-0.125, delta, ROUNDING, "(a − t)a(1 − a)");
  }

  @Test
  void aClosedReluTakesNoBlame() {
    BackpropTrace closed = exercise(Loss.BINARY_CROSS_ENTROPY, -0.1);
    assertEquals(0, closed.backward(0).orElseThrow().delta().at(0, 0));
    assertEquals(Condition.DEAD, closed.health().orElseThrow().of(0, 0));
    assertEquals(0, closed.gradient().orElseThrow().weight(0, 0, 0));
  }

  private static BackpropTrace exercise(Loss loss, double bias) {
    Architecture architecture =
        Architecture.of(2, List.of(1), Activation.RELU, Activation.SIGMOID, loss);
    double[] parameters = {0.5, -0.25, bias, 2, -0.2};
    return trace(architecture, parameters, new double[] {1, 2}, new double[] {1});
  }

  /** Seed 004's fourth exercise: the largest z is subtracted, which changes no y. */
  @Test
  void softmaxOfLargeNumbersIsThatOfTheirDifferences() {
    Architecture classes =
        new Architecture(
            1, List.of(new Architecture.Layer(3, Activation.SOFTMAX)), Loss.SOFTMAX_CROSS_ENTROPY);
    double[] near = {0, 0, 0, 1, 2, 3};
    double[] far = {0, 0, 0, 1001, 1002, 1003};
    double[] target = {0, 1, 0};
    BackpropTrace trace = trace(classes, far, new double[] {1}, target);
    SoftmaxForward softmax = trace.loss().orElseThrow().softmax().orElseThrow();
    assertEquals(1003, softmax.maxima().at(0, 0));
    assertEquals(1, softmax.exponentials().at(2, 0));
    assertEquals(Math.exp(-2), softmax.exponentials().at(0, 0), ROUNDING);
    SoftmaxForward ofDifferences =
        trace(classes, near, new double[] {1}, target).loss().orElseThrow().softmax().orElseThrow();
    assertEquals(ofDifferences.outputs(), softmax.outputs());
    for (int j = 0; j < 3; j++) {
      double delta = softmax.outputs().at(j, 0) - target[j];
      assertEquals(delta, trace.loss().orElseThrow().delta().at(j, 0), "y − t");
    }
  }

  private static BackpropTrace trace(
      Architecture architecture, double[] parameters, double[] inputs, double[] targets) {
    return Traces.of(architecture, parameters, inputs, targets, Regularization.NONE);
  }
}
