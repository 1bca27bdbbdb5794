package playground.app.session;

import playground.model.experiment.Experiment;
import playground.model.network.Initializer;

/** What helps a network that overflowed or is stuck: settings to take from here on. */
public final class Remedies {
  private Remedies() {}

  /** He's weights for the ReLU family, Xavier's otherwise. */
  public static Experiment fittingWeights(Experiment experiment) {
    boolean rectifier = experiment.network().activation().isRectifier();
    Initializer fitting = rectifier ? Initializer.HE : Initializer.XAVIER;
    return experiment.withNetwork(experiment.network().withInitializer(fitting));
  }
}
