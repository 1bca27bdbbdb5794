package playground.app.session;

import java.util.EnumSet;
import java.util.Set;
import playground.model.experiment.Experiment;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;

/** What helps a network that overflowed or is stuck: settings to take from here on. */
public final class Remedies {
  /** The activations of the ReLU family, half of whose units are silent: He's weights fit them. */
  private static final Set<Activation> RECTIFIERS =
      EnumSet.of(
          Activation.RELU,
          Activation.LEAKY_RELU,
          Activation.ELU,
          Activation.GELU,
          Activation.SOFTPLUS,
          Activation.SWISH);

  private Remedies() {}

  /** He's weights for the ReLU family, Xavier's otherwise. */
  public static Experiment fittingWeights(Experiment experiment) {
    boolean rectifier = RECTIFIERS.contains(experiment.network().activation());
    Initializer fitting = rectifier ? Initializer.HE : Initializer.XAVIER;
    return experiment.withNetwork(experiment.network().withInitializer(fitting));
  }
}
