package playground.model.inspection.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.inspection.RandomArchitecture;
import playground.model.inspection.trace.part.Edge;
import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.inspection.trace.part.LossTrace;
import playground.model.inspection.trace.part.Matrix;
import playground.model.inspection.trace.part.NormalizationForward;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.inspection.trace.part.SoftmaxForward;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Adam;
import playground.model.optimization.Clipping;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.Optimizer;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.RmsProp;

/** What no buffer of the engine holds adds up to what they hold. */
class BackpropTraceTest {
  private static final List<Activation> HIDDEN =
      Stream.of(Activation.values()).filter(Activation::fitsHiddenLayers).toList();
  private static final double ROUNDING = 1e-11;

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTermAddsUpToTheNumbersOfTheEngine(int seed) {
    BackpropTrace trace = BackpropTracer.trace(input(seed));
    assertEquals(Optional.empty(), trace.end());
    for (int layer = 0; layer < trace.architecture().depth(); layer++) {
      assertForward(trace, layer);
      assertBackward(trace, layer);
    }
    assertLoss(trace, trace.loss().orElseThrow());
    assertGradient(trace);
    assertUpdate(trace, (UpdateTrace.Step) trace.update().orElseThrow(), seed);
  }

  private static TraceInput input(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomArchitecture drawn = RandomArchitecture.draw(HIDDEN, random);
    Architecture architecture = drawn.architecture();
    int size = drawn.parameters().length;
    int examples = drawn.inputs().length / architecture.inputs();
    Optimizer optimizer = OPTIMIZERS.get(seed % OPTIMIZERS.size());
    boolean plain = optimizer.equals(OPTIMIZERS.getFirst());
    boolean fresh = plain || random.nextBoolean();
    return new TraceInput(
        architecture,
        drawn.parameters(),
        Matrix.of(drawn.inputs(), architecture.inputs(), examples, examples),
        Matrix.of(drawn.targets(), architecture.outputs(), examples, examples),
        random.nextBoolean()
            ? TraceInput.Waiting.NONE
            : new TraceInput.Waiting(random.doubles(size, -1, 1).toArray(), 2),
        true,
        new TraceInput.Rule(
            random.nextInt(4) == 0
                ? new Regularization(Penalty.L1_PRUNING, 0.1)
                : drawn.regularization(),
            random.nextBoolean() ? Clipping.NONE : new Clipping(0.2),
            optimizer,
            fresh
                ? OptimizerMemory.Numbers.NONE
                : new OptimizerMemory.Numbers(
                    random.doubles(size, -1, 1).toArray(), random.doubles(size, 0, 1).toArray(), 4),
            new int[0],
            LearningRateTerms.constant(0.1)));
  }

  private static final List<Optimizer> OPTIMIZERS =
      List.of(
          new GradientDescent(0, false),
          new GradientDescent(0.9, false),
          new GradientDescent(0.9, true),
          RmsProp.USUAL,
          Adam.USUAL);

  private static void assertForward(BackpropTrace trace, int layer) {
    LayerForward forward = trace.forward().get(layer);
    ParameterValues parameters = trace.parameters();
    boolean residual = trace.architecture().layer(layer).residual();
    for (int unit = 0; unit < trace.architecture().units(layer); unit++) {
      for (int k = 0; k < trace.examples(); k++) {
        double u = parameters.bias(layer, unit);
        for (int i = 0; i < trace.architecture().fanIn(layer); i++) {
          u += trace.forwardTerm(layer, unit, i, k);
        }
        assertClose("u", u, forward.affine().at(unit, k));
        double z = forward.affine().at(unit, k);
        if (forward.normalization().isPresent()) {
          NormalizationForward normalization = forward.normalization().get();
          double normalized = (z - normalization.mean(unit, k)) / normalization.deviation(unit, k);
          assertClose("û", normalized, normalization.normalized().at(unit, k));
          z = parameters.gain(layer, unit) * normalized + parameters.shift(layer, unit);
        }
        assertClose("z", z, forward.preActivation().at(unit, k));
        double around = residual ? forward.input().at(unit, k) : 0;
        assertClose("a", forward.activated().at(unit, k) + around, forward.output().at(unit, k));
      }
    }
  }

  private static void assertBackward(BackpropTrace trace, int layer) {
    LayerBackward backward = trace.backward(layer).orElseThrow();
    int depth = trace.architecture().depth();
    for (int unit = 0; unit < trace.architecture().units(layer); unit++) {
      for (int k = 0; k < trace.examples(); k++) {
        double delta = backward.delta().at(unit, k);
        if (layer < depth - 1) {
          double arriving = 0;
          for (int above = 0; above < trace.architecture().units(layer + 1); above++) {
            Edge edge = trace.edge(layer + 1, above, unit, k);
            assertEquals(edge.upstream() * edge.local(), edge.product());
            arriving += edge.product();
          }
          arriving += backward.around().isPresent() ? backward.around().get().at(unit, k) : 0;
          double upstream = backward.outputGradient().orElseThrow().at(unit, k);
          assertClose("g", arriving, upstream);
          assertClose("δ", upstream * backward.slopes().orElseThrow().at(unit, k), delta);
        }
        int at = unit;
        int example = k;
        double affine =
            trace.normalizationBackward(layer, unit, k).map(n -> n.affineDelta()).orElse(delta);
        assertClose("∂E/∂u", affine, backward.affineDelta().at(at, example));
      }
    }
  }

  private static void assertLoss(BackpropTrace trace, LossTrace loss) {
    assertClose("L", loss.losses().rowSum(0) / trace.examples(), loss.mean());
    for (int k = 0; k < trace.examples(); k++) {
      for (int output = 0; output < loss.outputs().rows(); output++) {
        double delta = loss.delta().at(output, k);
        if (loss.softmax().isPresent()) {
          SoftmaxForward softmax = loss.softmax().get();
          double y = softmax.outputs().at(output, k);
          assertEquals(softmax.exponentials().at(output, k) / softmax.sums().at(0, k), y);
          double sum = 0;
          for (int i = 0; i < loss.outputs().rows(); i++) {
            assertEquals(
                softmax.jacobian(k).at(i, output), softmax.derivative(i, output, k), "∂yᵢ/∂zⱼ");
            sum += loss.outputGradient(i, k).orElseThrow() * softmax.derivative(i, output, k);
          }
          assertClose("Σ ∂E/∂yᵢ ∂yᵢ/∂zⱼ", sum, delta);
        } else if (loss.loss() != Loss.PERCEPTRON) {
          double slope =
              trace
                  .backward(trace.architecture().depth() - 1)
                  .orElseThrow()
                  .slopes()
                  .orElseThrow()
                  .at(output, k);
          assertClose("δ", loss.outputGradient(output, k).orElseThrow() * slope, delta);
        }
        if (loss.loss().isOnLogits() && loss.softmax().isEmpty()) {
          assertEquals(loss.outputs().at(output, k) - loss.targets().at(output, k), delta);
        }
      }
    }
  }

  private static void assertGradient(BackpropTrace trace) {
    ParameterValues gradient = trace.gradient().orElseThrow();
    for (int index = 0; index < gradient.size(); index++) {
      double sum = 0;
      for (int k = 0; k < trace.examples(); k++) {
        sum += trace.exampleWeight() * trace.share(index, k);
      }
      assertClose("gradient " + index, sum, gradient.at(index));
    }
  }

  private static void assertUpdate(BackpropTrace trace, UpdateTrace.Step step, int seed) {
    ParameterLayout layout = trace.parameters().layout();
    double[] total = new double[layout.size()];
    for (int k = 0; k < total.length; k++) {
      double fromBatch = trace.gradient().orElseThrow().at(k);
      assertClose(
          "waiting " + k, fromBatch + step.waitingGradient().at(k), step.lossGradient().at(k));
      total[k] = step.lossGradient().at(k) + step.penaltyGradient().at(k);
    }
    double norm = Math.sqrt(Arrays.stream(total).map(g -> g * g).sum());
    assertClose("norm", norm, step.norm());
    for (int k = 0; k < total.length; k++) {
      assertClose("g " + k, total[k] * step.clippingFactor(), step.gradient().at(k));
      double before = trace.parameters().at(k);
      double moved = before - step.terms(k).step();
      if (layout.isTrained(k)) {
        double shrunk = moved - step.shrinkageOf(k, before);
        double expected = step.isPruned(k) ? 0 : shrunk;
        assertClose("w " + k + " of " + seed, expected, step.after().at(k));
      }
    }
  }

  @Test
  void aNumberThatIsNotFiniteEndsTheTraceWhereItAppears() {
    Architecture architecture =
        new Architecture(
            1,
            List.of(
                new Architecture.Layer(1, Activation.LINEAR),
                new Architecture.Layer(1, Activation.LINEAR),
                new Architecture.Layer(1, Activation.LINEAR)),
            Loss.HALF_SQUARED_ERROR);
    double huge = 1e200;
    assertEnds(TraceStage.FORWARD, 1, architecture, huge, 0, huge, 0, 1, 0);
    assertEnds(TraceStage.LOSS, 2, architecture, huge, 0, 1, 0, 1, 0);
    assertEnds(TraceStage.BACKWARD, 0, architecture, 1e-50, 0, 1e100, 0, 1e100, 0);
    assertEnds(TraceStage.UPDATE, 0, architecture, 1, 0, 1e-160, 1, 0, 0);
  }

  /** Adam's average of squares overflows where the gradient does not. */
  @Test
  void whatTheOptimizerRemembersHasToBeFiniteToo() {
    Architecture architecture =
        Architecture.of(1, List.of(), Activation.TANH, Activation.LINEAR, Loss.HALF_SQUARED_ERROR);
    Optional<NonFinite> descent = endOf(architecture, new GradientDescent(0.9, false));
    assertEquals(Optional.empty(), descent);
    Optional<NonFinite> adam = endOf(architecture, Adam.USUAL);
    assertEquals(Optional.of(new NonFinite(TraceStage.UPDATE, 0)), adam);
  }

  /** The gradient is 10¹⁵⁶. */
  private static Optional<NonFinite> endOf(Architecture architecture, Optimizer optimizer) {
    TraceInput.Rule rule =
        new TraceInput.Rule(
            Regularization.NONE,
            Clipping.NONE,
            optimizer,
            OptimizerMemory.Numbers.NONE,
            new int[0],
            LearningRateTerms.constant(0.1));
    return BackpropTracer.trace(
            new TraceInput(
                architecture,
                new double[] {1e150, 0},
                Matrix.of(new double[] {1e3}, 1, 1, 1),
                Matrix.of(new double[] {0}, 1, 1, 1),
                TraceInput.Waiting.NONE,
                true,
                rule))
        .end();
  }

  private static void assertEnds(
      TraceStage stage, int layer, Architecture architecture, double... parameters) {
    TraceInput input =
        new TraceInput(
            architecture,
            parameters,
            Matrix.of(new double[] {1}, 1, 1, 1),
            Matrix.of(new double[] {0}, 1, 1, 1),
            TraceInput.Waiting.NONE,
            true,
            new TraceInput.Rule(
                new Regularization(Penalty.L2, 10),
                Clipping.NONE,
                new GradientDescent(0, false),
                OptimizerMemory.Numbers.NONE,
                new int[0],
                LearningRateTerms.constant(stage == TraceStage.UPDATE ? 1e308 : 0.1)));
    BackpropTrace trace = BackpropTracer.trace(input);
    assertEquals(Optional.of(new NonFinite(stage, layer)), trace.end());
    assertEquals(stage == TraceStage.FORWARD ? layer : 3, trace.forward().size());
    assertEquals(stage.compareTo(TraceStage.LOSS) > 0, trace.loss().isPresent());
    assertEquals(stage.compareTo(TraceStage.BACKWARD) > 0, trace.gradient().isPresent());
    assertTrue(trace.update().isEmpty());
  }

  private static void assertClose(String what, double expected, double actual) {
    double scale = Math.max(1, Math.abs(expected));
    assertEquals(expected, actual, ROUNDING * scale, what);
  }
}
