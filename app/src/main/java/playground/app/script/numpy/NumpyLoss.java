package playground.app.script.numpy;

import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;

/** The loss, and its derivative by the logits of the output layer. */
final class NumpyLoss {
  private NumpyLoss() {}

  static void write(PythonScript out, TrainedNetwork network) {
    Loss loss = network.architecture().loss();
    String rest = network.normalization() == Normalization.NONE ? "" : ", _";
    out.add(
        """


        # $
        def loss_sum(z, a, t):
            return $


        # ∂E/∂z
        def output_delta(z, a, t):
        $

        x_train = np.array([features(x1, x2) for x1, x2, label in TRAIN])
        t_train = np.array([targets(label) for x1, x2, label in TRAIN])
        x_test = np.array([features(x1, x2) for x1, x2, label in TEST])
        t_test = np.array([targets(label) for x1, x2, label in TEST])


        def outputs(rows):
            inputs = [features(x1, x2) for x1, x2, label in rows]
            z, a$ = forward(np.array(inputs))
            return a[-1].tolist()


        def mean_loss(x, t):
            z, a$ = forward(x)
            return loss_sum(z[-1], a[-1], t) / len(t)


        def losses():
            sets = [(x_train, t_train)] + ([(x_test, t_test)] if TEST else [])
            return [float(mean_loss(x, t)) for x, t in sets]
        """,
        out.say("script.loss", out.name(loss)),
        sum(loss),
        delta(loss, network.architecture().layers().getLast().activation()),
        rest,
        rest);
  }

  private static String sum(Loss loss) {
    return switch (loss) {
      case HALF_SQUARED_ERROR -> "0.5 * np.sum((a - t) ** 2)";
      case BINARY_CROSS_ENTROPY -> "np.sum(np.logaddexp(0, z) - t * z)";
      case SOFTMAX_CROSS_ENTROPY ->
          "np.sum(t * (np.logaddexp.reduce(z, axis=1, keepdims=True) - z))";
      case PERCEPTRON -> "np.sum((a - t) * z)";
    };
  }

  private static String delta(Loss loss, Activation output) {
    if (loss.isOnLogits()) {
      return "    return a - t\n";
    }
    if (output == Activation.SOFTMAX) {
      return """
                 g = a - t
                 return a * (g - np.sum(g * a, axis=1, keepdims=True))
             """;
    }
    return "    return (a - t) * SLOPES[-1](z)\n";
  }
}
