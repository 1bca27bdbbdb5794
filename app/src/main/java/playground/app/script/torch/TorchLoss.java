package playground.app.script.torch;

import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;

/** What the output layer does with its logits, and the loss that is taken of them. */
final class TorchLoss {
  private TorchLoss() {}

  static void write(PythonScript out, TrainedNetwork network) {
    out.add(
        """


        # $
        def activate(z):
            return $


        # $
        def mean_loss(z, t):
            return $


        x_train = torch.tensor([features(x1, x2) for x1, x2, label in TRAIN])
        t_train = torch.tensor([targets(label) for x1, x2, label in TRAIN])
        x_test = torch.tensor([features(x1, x2) for x1, x2, label in TEST])
        t_test = torch.tensor([targets(label) for x1, x2, label in TEST])


        def outputs(rows):
            network.eval()
            with torch.no_grad():
                inputs = [features(x1, x2) for x1, x2, label in rows]
                return activate(network(torch.tensor(inputs))).tolist()


        def losses():
            network.eval()
            with torch.no_grad():
                result = [mean_loss(network(x_train), t_train).item()]
                if TEST:
                    result.append(mean_loss(network(x_test), t_test).item())
                return result
        """,
        out.say("script.output", out.name(activation(network))),
        activate(activation(network)),
        out.say("script.loss", out.name(network.architecture().loss())),
        loss(network.architecture().loss()));
  }

  private static Activation activation(TrainedNetwork network) {
    return network.architecture().layers().getLast().activation();
  }

  private static String activate(Activation activation) {
    return switch (activation) {
      case SIGMOID -> "torch.sigmoid(z)";
      case TANH -> "torch.tanh(z)";
      case RELU -> "F.relu(z)";
      case LINEAR -> "z";
      case LEAKY_RELU -> "F.leaky_relu(z, 0.01)";
      case ELU -> "F.elu(z)";
      case GELU -> "F.gelu(z)";
      case SOFTPLUS -> "F.softplus(z, threshold=50)";
      case SWISH -> "F.silu(z)";
      case STEP -> "(z >= 0).to(z)";
      case SOFTMAX -> "torch.softmax(z, dim=1)";
    };
  }

  private static String loss(Loss loss) {
    return switch (loss) {
      case HALF_SQUARED_ERROR -> "0.5 * ((activate(z) - t) ** 2).sum() / len(t)";
      case BINARY_CROSS_ENTROPY ->
          "F.binary_cross_entropy_with_logits(z, t, reduction=\"sum\") / len(t)";
      case SOFTMAX_CROSS_ENTROPY -> "-(t * F.log_softmax(z, dim=1)).sum() / len(t)";
      case PERCEPTRON -> "((activate(z) - t) * z).sum() / len(t)";
    };
  }
}
