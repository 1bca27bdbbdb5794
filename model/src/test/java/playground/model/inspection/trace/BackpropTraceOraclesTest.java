package playground.model.inspection.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.inspection.trace.part.LossTrace;
import playground.model.inspection.trace.part.Matrix;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.optimization.OptimizerMemory;
import playground.model.training.Oracle;
import tools.jackson.databind.JsonNode;

/** The numbers of a trace are those that PyTorch computes of the same network and batch. */
@Tag("any-machine")
class BackpropTraceOraclesTest {
  private static final double PASS = 1e-9;
  private static final double NEAR_ZERO = 1e-12;
  private static final double STEPS = 1e-7;

  @ParameterizedTest
  @MethodSource("playground.model.training.Oracle#files")
  void agrees(Path path) {
    Oracle oracle = Oracle.read(path);
    Architecture architecture = oracle.architecture();
    JsonNode expected = oracle.file().get("expected");
    BackpropTrace trace = BackpropTracer.trace(input(oracle, architecture));

    assertEquals(Optional.empty(), trace.end());
    for (int layer = 0; layer < architecture.depth(); layer++) {
      LayerForward forward = trace.forward().get(layer);
      assertMatrix(
          "Z " + layer, expected.get("preActivations").get(layer), forward.preActivation());
      assertMatrix("A " + layer, expected.get("activations").get(layer), forward.output());
    }
    LossTrace loss = trace.loss().orElseThrow();
    assertClose("data loss", expected.get("dataLoss").asDouble(), loss.mean(), PASS);
    assertClose("objective", expected.get("objective").asDouble(), loss.objective(), PASS);

    UpdateTrace.Step step = (UpdateTrace.Step) trace.update().orElseThrow();
    double[] gradient = Oracle.inLayout(expected.get("gradients"), architecture);
    double[] shares = objectiveGradientOfShares(trace, step);
    double[] gradients = unclipped(step);
    for (int k = 0; k < gradient.length; k++) {
      assertClose("gradient " + k, gradient[k], gradients[k], PASS);
      assertClose("gradient of shares " + k, gradient[k], shares[k], PASS);
    }
    for (JsonNode after : expected.get("after")) {
      if (after.get("steps").asInt() == 1) {
        assertParameters(Oracle.inLayout(after.get("parameters"), architecture), step.after());
      }
    }
  }

  /** Of those that are trained: a file has no running averages. */
  private static void assertParameters(double[] expected, ParameterValues actual) {
    ParameterLayout layout = actual.layout();
    for (int k = 0; k < expected.length; k++) {
      if (layout.isTrained(k)) {
        assertClose("parameter " + k, expected[k], actual.at(k), STEPS);
      }
    }
  }

  private static TraceInput input(Oracle oracle, Architecture architecture) {
    int examples = oracle.examples();
    double[] inputs = Oracle.columns(oracle.file().get("features"), examples);
    double[] targets = Oracle.columns(oracle.file().get("targets"), examples);
    return new TraceInput(
        architecture,
        Oracle.inLayout(oracle.file().get("parameters"), architecture),
        Matrix.of(inputs, architecture.inputs(), examples, examples),
        Matrix.of(targets, architecture.outputs(), examples, examples),
        TraceInput.Waiting.NONE,
        true,
        new TraceInput.Rule(
            oracle.regularization(),
            oracle.clipping(),
            oracle.optimizer(),
            OptimizerMemory.Numbers.NONE,
            new int[0],
            LearningRateTerms.constant(oracle.learningRate())));
  }

  private static double[] unclipped(UpdateTrace.Step step) {
    double[] sum = step.lossGradient().toArray();
    Arrays.setAll(sum, k -> sum[k] + step.penaltyGradient().at(k));
    return sum;
  }

  /** From δ and a of each example, term by term. */
  private static double[] objectiveGradientOfShares(BackpropTrace trace, UpdateTrace.Step step) {
    double[] sum = step.penaltyGradient().toArray();
    for (int k = 0; k < sum.length; k++) {
      for (int example = 0; example < trace.examples(); example++) {
        sum[k] += trace.share(k, example) / trace.examples();
      }
    }
    return sum;
  }

  private static void assertMatrix(String what, JsonNode expected, Matrix actual) {
    assertEquals(expected.size(), actual.columns());
    for (int k = 0; k < expected.size(); k++) {
      assertEquals(expected.get(k).size(), actual.rows());
      for (int unit = 0; unit < expected.get(k).size(); unit++) {
        assertClose(
            what + ", example " + k + ", unit " + unit,
            expected.get(k).get(unit).asDouble(),
            actual.at(unit, k),
            PASS);
      }
    }
  }

  private static void assertClose(String what, double expected, double actual, double tolerance) {
    double error = Math.abs(actual - expected);
    assertTrue(
        error <= NEAR_ZERO || error <= tolerance * Math.abs(expected),
        () -> what + ": expected " + expected + ", was " + actual);
  }
}
