package playground.app.session;

import java.util.EnumSet;
import java.util.Set;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.optimization.Clipping;

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

  /** A usual length to clip gradients to. */
  private static final double CLIP_NORM = 1;

  private Remedies() {}

  /** Half the learning rate, as far as that goes. */
  public static Experiment halfRate(Experiment experiment) {
    double half = Math.max(Limits.LEARNING_RATE.min(), experiment.training().learningRate() / 2);
    return experiment.withTraining(experiment.training().withLearningRate(half));
  }

  /** Gradients clipped to length 1, or to a tenth of what they are clipped to already. */
  public static Experiment clipped(Experiment experiment) {
    double norm = experiment.training().clipping().norm();
    double shorter = Double.isInfinite(norm) ? CLIP_NORM : Math.max(Double.MIN_VALUE, norm / 10);
    return experiment.withTraining(experiment.training().withClipping(new Clipping(shorter)));
  }

  /** He's weights for the ReLU family, Xavier's otherwise. */
  public static Experiment fittingWeights(Experiment experiment) {
    boolean rectifier = RECTIFIERS.contains(experiment.network().activation());
    Initializer fitting = rectifier ? Initializer.HE : Initializer.XAVIER;
    return experiment.withNetwork(experiment.network().withInitializer(fitting));
  }
}
