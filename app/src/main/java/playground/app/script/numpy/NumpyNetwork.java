package playground.app.script.numpy;

import playground.app.script.part.ParameterBlocks;
import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.network.Architecture;
import playground.model.network.Normalization;

/** The parameters as arrays, and the forward pass. */
final class NumpyNetwork {
  private NumpyNetwork() {}

  static void write(PythonScript out, TrainedNetwork network) {
    Normalization normalization = network.normalization();
    boolean normalizes = normalization != Normalization.NONE;
    int stride = new ParameterBlocks(network).stride();
    out.add(
            """


            # $
            parameters = [np.array(each) for each in PARAMETERS]
            weights = parameters[0::$]
            biases = parameters[1::$]
            """,
            out.say("script.network"),
            stride,
            stride)
        .addIf(
            normalizes,
            """
            gains = parameters[2::4]
            shifts = parameters[3::4]
            """)
        .addIf(
            normalization == Normalization.BATCH,
            """
            running_means = [np.array(each) for each in RUNNING_MEANS]
            running_variances = [np.array(each) for each in RUNNING_VARIANCES]
            """);
    if (normalizes) {
      normalize(out, normalization);
    }
    forward(out, network, normalizes);
  }

  private static void normalize(PythonScript out, Normalization normalization) {
    out.add(
        """


        # (u - μ) / √(v + ε) $ √(v + ε)
        def normalize(k, u, training):
        """,
        out.say("script.and"));
    if (normalization == Normalization.LAYER) {
      out.add(
          """
              mean, variance = u.mean(axis=1, keepdims=True), u.var(axis=1, keepdims=True)
          """);
    } else {
      out.add(
          """
              mean, variance = running_means[k], running_variances[k]
              if training:
                  m = len(u)
                  mean, variance = u.mean(axis=0), u.var(axis=0)
                  running_means[k] += 0.1 * (mean - running_means[k])
                  running_variances[k] += 0.1 * (variance * m / (m - 1) - running_variances[k])
          """);
    }
    out.add(
        """
            deviation = np.sqrt(variance + 1e-5)
            return (u - mean) / deviation, deviation
        """);
  }

  private static void forward(PythonScript out, TrainedNetwork network, boolean normalizes) {
    Architecture architecture = network.architecture();
    boolean residual = architecture.layers().stream().anyMatch(Architecture.Layer::residual);
    out.add(
            """


            # $
            def forward(x$):
                a = [$]
                z = []
            $    for k in range(len(weights)):
                    u = a[k] @ weights[k].T + biases[k]
            """,
            out.say("script.forward"),
            normalizes ? ", training=False" : "",
            architecture.standardizes()
                ? "(x - np.array(INPUT_MEANS)) / np.array(INPUT_DEVIATIONS)"
                : "x",
            normalizes ? "    normalized = []\n" : "")
        .addIf(
            normalizes,
            """
                    if k < len(gains):
                        normalized.append(normalize(k, u, training))
                        u = gains[k] * normalized[k][0] + shifts[k]
            """)
        .add("        z.append(u)\n        a.append(ACTIVATIONS[k](u))\n")
        .addIf(
            residual,
            """
                    if 0 < k < len(weights) - 1:
                        a[-1] += a[k]
            """)
        .add("    return z, a$\n", normalizes ? ", normalized" : "");
  }
}
