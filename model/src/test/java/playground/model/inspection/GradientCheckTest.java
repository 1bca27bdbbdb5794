package playground.model.inspection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.network.Activation;

@Tag("any-machine")
class GradientCheckTest {
  private static final List<Activation> SMOOTH =
      List.of(
          Activation.SIGMOID,
          Activation.TANH,
          Activation.LINEAR,
          Activation.GELU,
          Activation.SOFTPLUS,
          Activation.SWISH);

  private static final List<Activation> ALL =
      Stream.of(Activation.values()).filter(Activation::fitsHiddenLayers).toList();

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void smoothNetworksAgreeWithCentralDifferences(int seed) {
    assertAgrees(RandomArchitecture.draw(SMOOTH, new SplittableRandom(seed)), 2e-6, 1e-6);
  }

  /** A step this small rarely crosses a kink of ReLU, where the difference is no derivative. */
  @ParameterizedTest
  @MethodSource("seeds")
  void networksWithKinksAgreeToo(int seed) {
    assertAgrees(RandomArchitecture.draw(ALL, new SplittableRandom(1000 + seed)), 1e-7, 1e-5);
  }

  private static void assertAgrees(RandomArchitecture random, double epsilon, double tolerance) {
    double error =
        GradientCheck.relativeError(
            random.architecture(), random.parameters(), random.inputs(), random.targets(), epsilon);

    assertTrue(error < tolerance, () -> random.architecture() + ": relative error " + error);
  }
}
