package playground.app.script.numpy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import playground.app.script.part.PythonScript;
import playground.model.network.Architecture;
import playground.model.network.activation.Activation;

/** The activation functions of a network, each with its derivative. */
final class NumpyActivations {
  private static final String SIGMOID =
      """


      def sigmoid(z):
          return np.exp(-np.logaddexp(0, -z))
      """;

  private NumpyActivations() {}

  static void write(PythonScript out, Architecture architecture) {
    Set<Activation> used = new LinkedHashSet<>(activations(architecture));
    boolean needsSigmoid =
        used.stream()
            .anyMatch(
                each ->
                    each == Activation.SIGMOID
                        || each == Activation.SOFTPLUS
                        || each == Activation.SWISH);
    out.addIf(needsSigmoid, SIGMOID);
    used.forEach(each -> out.add(functions(each)));
    out.add(
        """


        # $
        ACTIVATIONS = [$]
        SLOPES = [$]
        """,
        out.say("script.activations"),
        names(architecture, ""),
        names(architecture, "_slope"));
  }

  private static List<Activation> activations(Architecture architecture) {
    return architecture.layers().stream().map(Architecture.Layer::activation).toList();
  }

  private static String names(Architecture architecture, String ending) {
    return activations(architecture).stream()
        .filter(each -> ending.isEmpty() || each != Activation.SOFTMAX)
        .map(each -> each.name().toLowerCase(Locale.ROOT) + ending)
        .collect(Collectors.joining(", "));
  }

  private static String functions(Activation activation) {
    return switch (activation) {
      case SIGMOID -> slope("sigmoid", "sigmoid(z) * (1 - sigmoid(z))");
      case TANH -> value("tanh", "np.tanh(z)") + slope("tanh", "1 - np.tanh(z) ** 2");
      case RELU -> value("relu", "np.maximum(0, z)") + slope("relu", "np.where(z > 0, 1.0, 0.0)");
      case LINEAR -> value("linear", "z") + slope("linear", "np.ones_like(z)");
      case LEAKY_RELU ->
          value("leaky_relu", "np.where(z > 0, z, 0.01 * z)")
              + slope("leaky_relu", "np.where(z > 0, 1.0, 0.01)");
      case ELU ->
          value("elu", "np.where(z > 0, z, np.expm1(np.minimum(z, 0)))")
              + slope("elu", "np.exp(np.minimum(z, 0))");
      case GELU ->
          value("normal_cdf", "0.5 * np.vectorize(math.erfc)(-z / math.sqrt(2))")
              + value("gelu", "z * normal_cdf(z)")
              + slope("gelu", "normal_cdf(z) + z * np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)");
      case SOFTPLUS -> value("softplus", "np.logaddexp(0, z)") + slope("softplus", "sigmoid(z)");
      case SWISH ->
          value("swish", "z * sigmoid(z)")
              + slope("swish", "sigmoid(z) * (1 + z * (1 - sigmoid(z)))");
      case STEP -> value("step", "np.where(z >= 0, 1.0, 0.0)") + slope("step", "np.zeros_like(z)");
      case SOFTMAX ->
          """


          def softmax(z):
              e = np.exp(z - z.max(axis=1, keepdims=True))
              return e / e.sum(axis=1, keepdims=True)
          """;
    };
  }

  private static String value(String name, String formula) {
    return "\n\ndef %s(z):\n    return %s\n".formatted(name, formula);
  }

  private static String slope(String name, String formula) {
    return value(name + "_slope", formula);
  }
}
