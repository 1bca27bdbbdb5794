package playground.model.inspection.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import playground.model.inspection.RandomArchitecture;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.check.GradientComparison;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

class TeachingPassTest {
  private static final int NETWORKS = 70;
  private static final double ROUNDING = 1e-11;

  private static final List<Activation> HIDDEN =
      Stream.of(Activation.values()).filter(Activation::fitsHiddenLayers).toList();

  @Test
  void withoutAFaultItIsTheGradientOfTheEngine() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      BackpropTrace trace = Traces.of(RandomArchitecture.draw(HIDDEN, new SplittableRandom(seed)));
      double[] engine = trace.check().gradient();
      ParameterValues taught = TeachingPass.gradient(trace);
      for (int index = 0; index < engine.length; index++) {
        assertEquals(
            engine[index],
            taught.at(index),
            ROUNDING * Math.max(1, Math.abs(engine[index])),
            "parameter " + index + " of " + seed);
      }
    }
  }

  @Test
  void theCheckDisputesEveryFaultThatShows() {
    Map<Fault, Integer> disputed = new EnumMap<>(Fault.class);
    for (int seed = 0; seed < NETWORKS; seed++) {
      BackpropTrace trace = Traces.of(RandomArchitecture.draw(HIDDEN, new SplittableRandom(seed)));
      Fault fault = Fault.values()[seed % Fault.values().length];
      if (fault.showsIn(trace)) {
        assertFalse(compare(trace, fault).agrees(), fault + " in " + seed);
        disputed.merge(fault, 1, Integer::sum);
      }
    }
    assertEquals(Set.of(Fault.values()), disputed.keySet());
  }

  /** Three hidden layers of as many units, so that every fault can be made. */
  @Test
  void theCheckDisputesTheLayersInWhichAFaultIs() {
    BackpropTrace trace = square(6);
    assertEquals(Set.of(0, 1, 2, 3), disputed(trace, Fault.BIAS_BY_MEAN));
    assertEquals(Set.of(0, 1, 2), disputed(trace, Fault.SLOPE_LEFT_OUT));
    assertEquals(Set.of(0, 1), disputed(trace, Fault.WEIGHTS_NOT_TRANSPOSED));
    assertEquals(Set.of(0, 1, 2, 3), disputed(trace, Fault.WRONG_SIGN));
    assertEquals(Set.of(0, 1, 2, 3), disputed(trace, Fault.BATCH_SIZE_FORGOTTEN));
    assertEquals(Set.of(0, 1, 2, 3), disputed(trace, Fault.PENALTY_LEFT_OUT));
    assertEquals(Set.of(0, 1), disputed(trace, Fault.MASK_OF_OTHER_LAYER));
    assertTrue(trace.check().compare(GradientCheck.USUAL_EPSILON).agrees());
  }

  /** Seed 002's listing takes the mean of δ for the biases; its weights are right. */
  @Test
  void theBiasesOfSeed002AreTooSmallByTheBatchSize() {
    BackpropTrace trace = square(6);
    ParameterValues right = TeachingPass.gradient(trace);
    ParameterValues listed = TeachingPass.gradient(trace, Fault.BIAS_BY_MEAN);
    for (int unit = 0; unit < 4; unit++) {
      assertEquals(right.bias(1, unit) / 6, listed.bias(1, unit), 1e-15);
      assertEquals(right.weight(1, unit, 2), listed.weight(1, unit, 2));
    }
  }

  @Test
  void ofOneExampleNothingIsDivided() {
    BackpropTrace trace = square(1);
    assertFalse(Fault.BIAS_BY_MEAN.showsIn(trace));
    assertFalse(Fault.BATCH_SIZE_FORGOTTEN.showsIn(trace));
    assertTrue(Fault.WRONG_SIGN.showsIn(trace));
  }

  private static Set<Integer> disputed(BackpropTrace trace, Fault fault) {
    assertTrue(fault.showsIn(trace), fault.name());
    GradientComparison comparison = compare(trace, fault);
    Set<Integer> layers = new TreeSet<>();
    for (int layer = 0; layer < comparison.depth(); layer++) {
      if (comparison.largestError(layer) > GradientComparison.TOLERANCE) {
        layers.add(layer);
      }
    }
    return layers;
  }

  private static GradientComparison compare(BackpropTrace trace, Fault fault) {
    double[] claimed = TeachingPass.gradient(trace, fault).toArray();
    return trace.check().compare(claimed, GradientCheck.USUAL_EPSILON, () -> true).orElseThrow();
  }

  private static BackpropTrace square(int examples) {
    Architecture architecture =
        Architecture.of(
            2, List.of(4, 4, 4), Activation.RELU, Activation.LINEAR, Loss.HALF_SQUARED_ERROR);
    SplittableRandom random = new SplittableRandom(3);
    double[] parameters = random.doubles(57, -1, 1).toArray();
    return Traces.of(
        architecture,
        parameters,
        random.doubles(2L * examples, -2, 2).toArray(),
        random.doubles(examples, 0, 1).toArray(),
        new Regularization(Penalty.L2, 0.1));
  }
}
