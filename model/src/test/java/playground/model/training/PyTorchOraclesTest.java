package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.optimization.OptimizerMemory;
import tools.jackson.databind.JsonNode;

/** Everything that PyTorch computes of a small network must come out here as it does there. */
@Tag("any-machine")
class PyTorchOraclesTest {
  private static final double PASS = 1e-9;
  private static final double NEAR_ZERO = 1e-12;
  private static final double STEPS = 1e-7;

  private Architecture architecture;
  private ParameterLayout layout;
  private Oracle oracle;
  private Propagation pass;
  private double[] targets;
  private double[] parameters;
  private double[] gradient;

  @ParameterizedTest
  @MethodSource("playground.model.training.Oracle#files")
  void agrees(Path path) {
    oracle = Oracle.read(path);
    JsonNode file = oracle.file();
    architecture = oracle.architecture();
    layout = new ParameterLayout(architecture);
    pass = new Propagation(architecture, oracle.examples());
    double[] inputs = Oracle.columns(file.get("features"), pass.capacity());
    System.arraycopy(inputs, 0, pass.inputs(), 0, inputs.length);
    targets = Oracle.columns(file.get("targets"), pass.capacity());
    parameters = Oracle.inLayout(file.get("parameters"), architecture);
    gradient = new double[layout.size()];
    JsonNode expected = file.get("expected");

    double objective = objectiveAndGradient();
    assertClose("data loss", expected.get("dataLoss").asDouble(), dataLoss(), PASS);
    assertClose("objective", expected.get("objective").asDouble(), objective, PASS);
    for (int layer = 0; layer < architecture.depth(); layer++) {
      assertMatrix(
          "Z of layer " + layer,
          expected.get("preActivations").get(layer),
          pass.preActivations(layer));
      assertMatrix(
          "A of layer " + layer, expected.get("activations").get(layer), pass.activations(layer));
      assertClose(
          "norm of layer " + layer,
          expected.get("weightGradientNorms").get(layer).asDouble(),
          weightGradientNorm(layer),
          PASS);
    }
    assertParameters("gradient", expected.get("gradients"), gradient, PASS);
    train(expected.get("after"));
  }

  private void train(JsonNode checkpoints) {
    OptimizerMemory memory = new OptimizerMemory(layout.size());
    int steps = 0;
    for (JsonNode checkpoint : checkpoints) {
      for (; steps < checkpoint.get("steps").asInt(); steps++) {
        objectiveAndGradient();
        oracle.clipping().clip(gradient);
        oracle.optimizer().step(parameters, gradient, oracle.learningRate(), memory);
      }
      String after = "after " + steps + " steps: ";
      assertParameters(after + "parameters", checkpoint.get("parameters"), parameters, STEPS);
      double objective = objectiveAndGradient();
      assertClose(after + "objective", checkpoint.get("objective").asDouble(), objective, STEPS);
    }
  }

  private double dataLoss() {
    return pass.loss(targets) / oracle.examples();
  }

  private double objectiveAndGradient() {
    pass.forwardTraining(parameters, oracle.examples());
    pass.backward(parameters, targets, 1.0 / oracle.examples(), gradient);
    oracle.regularization().addGradient(parameters, architecture, layout, gradient);
    return dataLoss() + oracle.regularization().penalty(parameters, architecture, layout);
  }

  private double weightGradientNorm(int layer) {
    double squares = 0;
    for (int k = layout.weights(layer); k < layout.biases(layer); k++) {
      squares += gradient[k] * gradient[k];
    }
    return Math.sqrt(squares);
  }

  private void assertMatrix(String what, JsonNode expected, double[] actual) {
    for (int k = 0; k < expected.size(); k++) {
      for (int unit = 0; unit < expected.get(k).size(); unit++) {
        assertClose(
            what + ", example " + k + ", unit " + unit,
            expected.get(k).get(unit).asDouble(),
            actual[unit * pass.capacity() + k],
            PASS);
      }
    }
  }

  private void assertParameters(String what, JsonNode expected, double[] actual, double tolerance) {
    double[] wanted = Oracle.inLayout(expected, architecture);
    for (int k = 0; k < wanted.length; k++) {
      assertClose(what + " " + k, wanted[k], actual[k], tolerance);
    }
  }

  private static void assertClose(String what, double expected, double actual, double relative) {
    assertEquals(expected, actual, Math.max(NEAR_ZERO, relative * Math.abs(expected)), what);
  }
}
