package playground.app.script.torch;

import java.util.ArrayList;
import java.util.List;
import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;

/** The network as modules, with its weights. */
final class TorchNetwork {
  private TorchNetwork() {}

  static void write(PythonScript out, TrainedNetwork network) {
    modules(out, network);
    out.add(
            """


            # $
            network = nn.Sequential(
            $)
            with torch.no_grad():
                for parameter, numbers in zip(network.parameters(), PARAMETERS):
                    parameter.copy_(torch.tensor(numbers))
            """,
            out.say("script.network"),
            layers(network))
        .addIf(
            network.normalization() == Normalization.BATCH,
            """
                norms = [each for each in network.modules() if isinstance(each, nn.BatchNorm1d)]
                for norm, means, variances in zip(norms, RUNNING_MEANS, RUNNING_VARIANCES):
                    norm.running_mean.copy_(torch.tensor(means))
                    norm.running_var.copy_(torch.tensor(variances))
            """)
        .addIf(
            network.experiment().training().regularization().penalty() != Penalty.NONE,
            """
            weights = [each.weight for each in network.modules() if isinstance(each, nn.Linear)]
            """);
  }

  private static void modules(PythonScript out, TrainedNetwork network) {
    Architecture architecture = network.architecture();
    out.addIf(
        architecture.standardizes(),
        """


        # (x - μ) / σ
        class Standardize(nn.Module):
            def forward(self, x):
                return (x - torch.tensor(INPUT_MEANS)) / torch.tensor(INPUT_DEVIATIONS)
        """);
    out.addIf(
        architecture.layers().stream().anyMatch(Architecture.Layer::residual),
        """


        # $
        class Residual(nn.Sequential):
            def forward(self, x):
                return x + super().forward(x)
        """,
        out.say("script.residual"));
  }

  private static String layers(TrainedNetwork network) {
    Architecture architecture = network.architecture();
    StringBuilder text = new StringBuilder();
    if (architecture.standardizes()) {
      text.append("    Standardize(),\n");
    }
    for (int layer = 0; layer < architecture.depth(); layer++) {
      List<String> modules = modules(architecture, layer);
      if (architecture.layer(layer).residual()) {
        text.append("    Residual(").append(String.join(", ", modules)).append("),\n");
      } else {
        modules.forEach(module -> text.append("    ").append(module).append(",\n"));
      }
    }
    return text.toString();
  }

  private static List<String> modules(Architecture architecture, int layer) {
    Architecture.Layer shape = architecture.layer(layer);
    List<String> modules = new ArrayList<>();
    modules.add("nn.Linear(%d, %d)".formatted(architecture.fanIn(layer), shape.units()));
    switch (shape.normalization()) {
      case NONE -> {}
      case BATCH -> modules.add("nn.BatchNorm1d(%d)".formatted(shape.units()));
      case LAYER -> modules.add("nn.LayerNorm(%d)".formatted(shape.units()));
    }
    if (layer < architecture.depth() - 1) {
      modules.add(module(shape.activation()));
    }
    return modules;
  }

  private static String module(Activation activation) {
    return switch (activation) {
      case SIGMOID -> "nn.Sigmoid()";
      case TANH -> "nn.Tanh()";
      case RELU -> "nn.ReLU()";
      case LINEAR -> "nn.Identity()";
      case LEAKY_RELU -> "nn.LeakyReLU(0.01)";
      case ELU -> "nn.ELU()";
      case GELU -> "nn.GELU()";
      case SOFTPLUS -> "nn.Softplus(threshold=50)";
      case SWISH -> "nn.SiLU()";
      case STEP, SOFTMAX -> throw new IllegalArgumentException(activation + " in a hidden layer");
    };
  }
}
