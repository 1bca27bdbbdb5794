package playground.model.inspection.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.SeedRandom;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.Output;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.NeuronHealth.Condition;
import playground.model.inspection.trace.part.ParameterValues;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;
import playground.model.optimization.Regularization;

/**
 * Each layer's own activation on both ways, against PyTorch's formulas written out for one example
 * and against the slopes of the loss that they give.
 */
class MixedActivationsTest {
  private static final double H = 1e-6;

  private static final List<Activation> HIDDEN =
      List.of(
          Activation.RELU,
          Activation.SIGMOID,
          Activation.LINEAR,
          Activation.LEAKY_RELU,
          Activation.TANH,
          Activation.ELU,
          Activation.SOFTPLUS,
          Activation.SWISH);

  /** As the documentation of torch.nn has them. */
  private static DoubleUnaryOperator formula(Activation activation) {
    return switch (activation) {
      case RELU -> z -> Math.max(0, z);
      case SIGMOID -> z -> 1 / (1 + Math.exp(-z));
      case LINEAR -> z -> z;
      case LEAKY_RELU -> z -> Math.max(0, z) + 0.01 * Math.min(0, z);
      case TANH -> z -> (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));
      case ELU -> z -> Math.max(0, z) + Math.min(0, Math.exp(z) - 1);
      case SOFTPLUS -> z -> Math.log(1 + Math.exp(z));
      case SWISH -> z -> z / (1 + Math.exp(-z));
      default -> throw new AssertionError(activation);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4", "5"})
  void eachLayerHasItsOwnOnBothWays(String seed) {
    for (Output output : List.of(Output.RELU, Output.ELU, Output.SOFTPLUS, Output.SIGMOID)) {
      Architecture architecture = architecture(output);
      ParameterLayout layout = new ParameterLayout(architecture);
      SeedRandom random = new SeedRandom(seed);
      double[] parameters = new double[layout.size()];
      for (int k = 0; k < parameters.length; k++) {
        parameters[k] = 2 * random.nextDouble() - 1;
      }
      double[] inputs = {0.3, -0.8};
      BackpropTrace trace =
          Traces.of(architecture, parameters, inputs, new double[] {1}, Regularization.NONE);
      List<double[]> layers = forward(architecture, layout, parameters, inputs);
      for (int layer = 0; layer < layers.size(); layer++) {
        for (int unit = 0; unit < architecture.units(layer); unit++) {
          assertEquals(
              layers.get(layer)[unit], trace.forward().get(layer).output().at(unit, 0), 1e-13);
        }
      }
      ParameterValues gradient = trace.gradient().orElseThrow();
      for (int k = 0; k < parameters.length; k++) {
        double slope =
            (loss(architecture, layout, shifted(parameters, k, H), inputs)
                    - loss(architecture, layout, shifted(parameters, k, -H), inputs))
                / (2 * H);
        assertEquals(slope, gradient.toArray()[k], 1e-8, output + ", parameter " + k);
      }
    }
  }

  private static Architecture architecture(Output output) {
    Experiment first = Experiment.first();
    NetworkSettings network = first.network();
    return first
        .withNetwork(
            network
                .withHiddenUnits(List.of(3, 3, 3, 3, 3, 3, 3, 3))
                .withActivations(HiddenActivations.of(HIDDEN))
                .withOptions(network.options().withOutput(output)))
        .architecture();
  }

  private static double[] shifted(double[] parameters, int index, double by) {
    double[] shifted = parameters.clone();
    shifted[index] += by;
    return shifted;
  }

  /** ½(a − 1)². */
  private static double loss(
      Architecture architecture, ParameterLayout layout, double[] parameters, double[] inputs) {
    double a = forward(architecture, layout, parameters, inputs).getLast()[0];
    return 0.5 * (a - 1) * (a - 1);
  }

  private static List<double[]> forward(
      Architecture architecture, ParameterLayout layout, double[] parameters, double[] inputs) {
    List<double[]> layers = new ArrayList<>();
    double[] before = inputs;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      DoubleUnaryOperator f = formula(architecture.layer(layer).activation());
      double[] after = new double[architecture.units(layer)];
      for (int unit = 0; unit < after.length; unit++) {
        double z = parameters[layout.bias(layer, unit)];
        for (int input = 0; input < before.length; input++) {
          z += parameters[layout.weight(layer, unit, input)] * before[input];
        }
        after[unit] = f.applyAsDouble(z);
      }
      layers.add(after);
      before = after;
    }
    return layers;
  }

  /** Far on the left a ReLU is dead, a sigmoid saturated, and a linear unit as it always is. */
  @Test
  void aUnitIsJudgedByItsOwnLayersActivation() {
    Experiment first = Experiment.first();
    Architecture architecture =
        first
            .withNetwork(
                first
                    .network()
                    .withHiddenUnits(List.of(1, 1, 1))
                    .withActivation(0, Activation.RELU)
                    .withActivation(1, Activation.SIGMOID)
                    .withActivation(2, Activation.LINEAR))
            .architecture();
    ParameterLayout layout = new ParameterLayout(architecture);
    double[] parameters = new double[layout.size()];
    for (int layer = 0; layer < 3; layer++) {
      parameters[layout.bias(layer, 0)] = -40;
    }
    NeuronHealth health =
        Traces.of(
                architecture,
                parameters,
                new double[] {1, 1},
                new double[] {1},
                Regularization.NONE)
            .health()
            .orElseThrow();
    assertEquals(Condition.DEAD, health.of(0, 0));
    assertEquals(Condition.SATURATED, health.of(1, 0));
    assertEquals(Condition.HEALTHY, health.of(2, 0));
  }
}
