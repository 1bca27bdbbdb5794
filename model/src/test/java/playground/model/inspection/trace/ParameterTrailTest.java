package playground.model.inspection.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import playground.model.inspection.RandomArchitecture;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.check.Kink;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

class ParameterTrailTest {
  private static final List<Activation> HIDDEN =
      Stream.of(Activation.values()).filter(Activation::fitsHiddenLayers).toList();

  @Test
  void theMeanOfTheSharesAndThePenaltyAreTheGradientOfTheEngine() {
    for (int seed = 0; seed < 40; seed++) {
      BackpropTrace trace = Traces.of(RandomArchitecture.draw(HIDDEN, new SplittableRandom(seed)));
      ParameterLayout layout = trace.parameters().layout();
      int layer = seed % trace.architecture().depth();
      for (int index : new int[] {layout.weights(layer), layout.biases(layer)}) {
        ParameterTrail trail = ParameterTrail.of(trace, index, GradientCheck.USUAL_EPSILON);
        double engine = trace.check().gradient()[index];
        assertEquals(engine, trail.gradient());
        assertEquals(
            engine,
            trail.mean() + trail.penalty(),
            1e-11 * Math.max(1, Math.abs(engine)),
            "parameter " + index + " of " + seed);
      }
    }
  }

  /** One linear unit at x = 3 with w = 2, b = −1 and target 10, and λ = 0.5: by hand. */
  @Test
  void oneLinearUnitByHand() {
    BackpropTrace trace = unit(Activation.LINEAR, 2, -1, new Regularization(Penalty.L2, 0.5));
    ParameterTrail weight = ParameterTrail.of(trace, 0, 1e-4);
    assertEquals(-15, weight.shares().at(0, 0), "δ·x = (5 − 10)·3");
    assertEquals(1, weight.penalty(), "λw");
    assertEquals(-14, weight.gradient());
    assertEquals(-14, weight.numeric().value(), 1e-8);
    assertTrue(weight.relativeError() < 1e-9);
    ParameterTrail bias = ParameterTrail.of(trace, 1, 1e-4);
    assertEquals(-5, bias.gradient());
    assertEquals(0, bias.penalty());
  }

  @Test
  void aUnitAtTheKinkOfReluHasASlopeFromEachSide() {
    BackpropTrace trace = unit(Activation.RELU, 2, -6, Regularization.NONE);
    ParameterTrail bias = ParameterTrail.of(trace, 1, GradientCheck.USUAL_EPSILON);
    Kink kink = bias.kink().orElseThrow();
    assertEquals(0, kink.left());
    assertEquals(-10, kink.right(), 1e-4);
    assertTrue(
        ParameterTrail.of(unit(Activation.RELU, 2, -5, Regularization.NONE), 1, 1e-5)
            .kink()
            .isEmpty());
  }

  private static BackpropTrace unit(
      Activation activation, double weight, double bias, Regularization regularization) {
    return Traces.of(
        new Architecture(
            1, List.of(new Architecture.Layer(1, activation)), Loss.HALF_SQUARED_ERROR),
        new double[] {weight, bias},
        new double[] {3},
        new double[] {10},
        regularization);
  }
}
