package playground.model.inspection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.network.Activation;
import playground.model.network.Architecture;
import playground.model.network.Initializer;
import playground.model.network.Loss;

class GradientCheckTest {
  private static final List<Activation> SMOOTH =
      List.of(Activation.SIGMOID, Activation.TANH, Activation.LINEAR);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void backpropagationAgreesWithCentralDifferences(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int inputs = 1 + random.nextInt(7);
    List<Architecture.Layer> layers = new ArrayList<>();
    int depth = 1 + random.nextInt(5);
    for (int layer = 0; layer < depth; layer++) {
      layers.add(
          new Architecture.Layer(1 + random.nextInt(8), SMOOTH.get(random.nextInt(SMOOTH.size()))));
    }
    Architecture architecture = new Architecture(inputs, layers, Loss.HALF_SQUARED_ERROR);
    double[] parameters = Initializer.XAVIER.draw(architecture, random);
    int examples = 1 + random.nextInt(20);
    double[] x = random.doubles((long) inputs * examples, -2, 2).toArray();
    double[] t = random.doubles((long) architecture.outputs() * examples, -1, 1).toArray();

    double error = GradientCheck.relativeError(architecture, parameters, x, t, 1e-5);

    assertTrue(error < 1e-7, () -> architecture + ": relative error " + error);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reluAgreesToo(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Architecture architecture =
        Architecture.of(
            2, List.of(6, 5), Activation.RELU, Activation.TANH, Loss.HALF_SQUARED_ERROR);
    double[] parameters = Initializer.HE.draw(architecture, random);
    // Biases of 0 would put the units behind an inactive layer exactly on the kink of ReLU.
    for (int k = 0; k < parameters.length; k++) {
      parameters[k] += random.nextDouble(-0.1, 0.1);
    }
    double[] x = random.doubles(2 * 5, -2, 2).toArray();
    double[] t = random.doubles(5, -1, 1).toArray();

    // A step this small rarely crosses a kink of ReLU, where the difference would be no derivative.
    double error = GradientCheck.relativeError(architecture, parameters, x, t, 1e-7);

    assertTrue(error < 1e-6, () -> "relative error " + error);
  }
}
