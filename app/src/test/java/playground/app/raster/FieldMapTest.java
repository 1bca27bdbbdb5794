package playground.app.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;

/** A map shows what the network answers at its places, wherever the plane is. */
class FieldMapTest {
  private static final int SIDE = 60;
  private static final List<Feature> INPUTS =
      List.of(Feature.X1, Feature.X2, Feature.X1_SQUARED, Feature.SIN_X2);

  @ParameterizedTest
  @CsvSource({
    "-6, 6, -6, 6, false", "-0.1, 1.1, 900, 2100, false", "1e6, 1000002, 1e9, 1000000004, false",
    "-6, 6, -6, 6, true", "-0.1, 1.1, 900, 2100, true", "1e6, 1000002, 1e9, 1000000004, true"
  })
  void everyPixelIsTheAnswerAtItsPlace(
      double minX1, double maxX1, double minX2, double maxX2, boolean standardizes) {
    Plane plane = new Plane(minX1, maxX1, minX2, maxX2);
    Architecture network =
        new Architecture(
            INPUTS.size(),
            List.of(
                new Architecture.Layer(3, Activation.TANH),
                new Architecture.Layer(1, Activation.TANH)),
            Loss.HALF_SQUARED_ERROR,
            standardizes);
    double[] parameters = parameters(network, plane);
    FieldMap map = new FieldMap(network, INPUTS, plane, SIDE);
    Propagation exact = new Propagation(network, 1);
    double[] span = {1, -1};
    map.run(
        parameters,
        (pixel, count) -> {
          for (int k = 0; k < count; k++) {
            double x1 = plane.x1At(((pixel + k) % SIDE + 0.5) / SIDE);
            double x2 = plane.x2At(((pixel + k) / SIDE + 0.5) / SIDE);
            for (int i = 0; i < INPUTS.size(); i++) {
              exact.inputs()[i * exact.capacity()] = INPUTS.get(i).at(x1, x2);
            }
            exact.forward(parameters, 1);
            double answer = exact.activations(1)[0];
            assertEquals(answer, map.answers(1)[k], 1e-3, "(" + x1 + ", " + x2 + ")");
            span[0] = Math.min(span[0], answer);
            span[1] = Math.max(span[1], answer);
          }
        });
    assertTrue(span[1] - span[0] > 0.1, "the answers differ over the map");
  }

  /** Drawn so that each input, whatever its size, moves the hidden units over the plane. */
  private static double[] parameters(Architecture network, Plane plane) {
    SplittableRandom random = new SplittableRandom(4);
    ParameterLayout layout = new ParameterLayout(network);
    double[] parameters = random.doubles(layout.size(), -1, 1).toArray();
    for (int i = 0; i < INPUTS.size(); i++) {
      Feature feature = INPUTS.get(i);
      double middle = feature.at(plane.x1At(0.5), plane.x2At(0.5));
      double width = Math.abs(feature.at(plane.x1At(1), plane.x2At(0)) - middle) + 1e-3;
      if (network.standardizes()) {
        parameters[layout.inputMeans() + i] = middle;
        parameters[layout.inputDeviations() + i] = width;
        continue;
      }
      for (int unit = 0; unit < network.units(0); unit++) {
        double weight = random.nextDouble(-1, 1) / width;
        parameters[layout.weight(0, unit, i)] = weight;
        parameters[layout.bias(0, unit)] -= weight * middle;
      }
    }
    return parameters;
  }
}
