package playground.app.session;

import java.util.stream.IntStream;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.network.Initializer;

/** What helps a network that overflowed or is stuck: settings to take from here on. */
public final class Remedies {
  private Remedies() {}

  /** He's weights where most hidden layers are of the ReLU family, Xavier's otherwise. */
  public static Experiment fittingWeights(Experiment experiment) {
    NetworkSettings network = experiment.network();
    int layers = network.hiddenUnits().size();
    long rectifiers =
        IntStream.range(0, layers)
            .filter(layer -> network.activations().of(layer).isRectifier())
            .count();
    Initializer fitting = 2 * rectifiers > layers ? Initializer.HE : Initializer.XAVIER;
    return experiment.withNetwork(network.withInitializer(fitting));
  }
}
