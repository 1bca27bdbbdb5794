package playground.app.script.numpy;

import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.network.Architecture;
import playground.model.network.Normalization;

/** The backward pass. */
final class NumpyGradient {
  private NumpyGradient() {}

  static void write(PythonScript out, TrainedNetwork network) {
    Normalization normalization = network.normalization();
    boolean normalizes = normalization != Normalization.NONE;
    boolean residual =
        network.architecture().layers().stream().anyMatch(Architecture.Layer::residual);
    out.add(
            """


            # $
            def gradient_sums(x, t):
                z, a$ = forward(x$)
                sums = []
                delta = output_delta(z[-1], a[-1], t)
                for k in reversed(range(len(weights))):
            """,
            out.say("script.backward"),
            normalizes ? ", normalized" : "",
            normalizes ? ", training=True" : "")
        .add(
            normalizes
                ? """
                        after = []
                        if k < len(gains):
                            hat, deviation = normalized[k]
                            after = [(delta * hat).sum(axis=0), delta.sum(axis=0)]
                            h = delta * gains[k]
                            mean, product = [
                                each.mean(axis=$, keepdims=True) for each in (h, h * hat)
                            ]
                            du = (h - mean - hat * product) / deviation
                        else:
                            du = delta
                        sums = [du.T @ a[k], du.sum(axis=0), *after] + sums
                """
                    .replace("$", normalization == Normalization.LAYER ? "1" : "0")
                : """
                        du = delta
                        sums = [du.T @ a[k], du.sum(axis=0)] + sums
                """)
        .add(
            """
                    if k > 0:
            """)
        .add(
            residual
                ? """
                              g_before = du @ weights[k]
                              if k < len(weights) - 1:
                                  g_before += g
                              g = g_before
                  """
                : "            g = du @ weights[k]\n")
        .add(
            """
                        delta = g * SLOPES[k - 1](z[k - 1])
                return sums
            """);
  }
}
