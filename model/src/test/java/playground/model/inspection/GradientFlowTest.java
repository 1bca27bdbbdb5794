package playground.model.inspection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Examples;
import playground.model.experiment.Experiment;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;

class GradientFlowTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
  void vanishesThroughEightSigmoidLayersAndFlowsThroughRelu(String seed) {
    double sigmoid = firstToLast(Activation.SIGMOID, Initializer.XAVIER, seed);
    double relu = firstToLast(Activation.RELU, Initializer.HE, seed);

    assertTrue(sigmoid < 1e-3, "sigmoid: " + sigmoid);
    assertTrue(relu > 1e-2 && relu < 1e2, "ReLU: " + relu);
  }

  private static double firstToLast(Activation activation, Initializer initializer, String seed) {
    Experiment first = Experiment.first();
    Experiment experiment =
        first
            .withNetwork(
                first
                    .network()
                    .withHiddenUnits(Collections.nCopies(8, 8))
                    .withActivation(activation)
                    .withInitializer(initializer))
            .withSeed(seed);
    Experiment.Start start = experiment.start();
    Examples train = new Examples(start.split().train(), experiment.network().features());
    return new GradientProbe(experiment.architecture(), train)
        .measure(start.parameters())
        .firstToLast();
  }
}
