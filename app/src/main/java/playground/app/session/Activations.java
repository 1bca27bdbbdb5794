package playground.app.session;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import playground.model.network.Activation;

/** The activation functions that can be chosen. */
public final class Activations {
  /** A step has no slope to learn by; softmax relates outputs to each other. */
  private static final Set<Activation> NOT_HIDDEN = EnumSet.of(Activation.STEP, Activation.SOFTMAX);

  private Activations() {}

  /** Those that a hidden layer can learn with. */
  public static List<Activation> forHiddenLayers() {
    return Arrays.stream(Activation.values())
        .filter(activation -> !NOT_HIDDEN.contains(activation))
        .toList();
  }
}
