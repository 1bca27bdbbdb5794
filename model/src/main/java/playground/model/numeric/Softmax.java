package playground.model.numeric;

/**
 * Softmax and the logarithm of its denominator, an example (column) at a time:
 *
 * <pre>  yₖ = e^(zₖ − c) / Σⱼ e^(zⱼ − c)      c = maxⱼ zⱼ </pre>
 *
 * Subtracting the maximum changes no y and lets no exponential overflow.
 */
public final class Softmax {
  private Softmax() {}

  /** A = softmax(Z), over the units of each example. */
  public static void apply(double[] z, double[] a, int units, int stride, int examples) {
    for (int k = 0; k < examples; k++) {
      double largest = largest(z, k, units, stride);
      double sum = 0;
      for (int unit = 0; unit < units; unit++) {
        double e = power(z[unit * stride + k], largest);
        a[unit * stride + k] = e;
        sum += e;
      }
      for (int unit = 0; unit < units; unit++) {
        a[unit * stride + k] /= sum;
      }
    }
  }

  /** δⱼ = aⱼ (gⱼ − Σₖ aₖ gₖ) for g = ∂E/∂A; {@code delta} may be {@code g} itself. */
  public static void backward(
      double[] a, double[] g, double[] delta, int units, int stride, int examples) {
    for (int k = 0; k < examples; k++) {
      double mean = 0;
      for (int unit = 0; unit < units; unit++) {
        mean += a[unit * stride + k] * g[unit * stride + k];
      }
      for (int unit = 0; unit < units; unit++) {
        int at = unit * stride + k;
        delta[at] = a[at] * (g[at] - mean);
      }
    }
  }

  /** ln Σⱼ e^zⱼ of example {@code k}. */
  public static double logSumExp(double[] z, int k, int units, int stride) {
    double largest = largest(z, k, units, stride);
    double sum = 0;
    for (int unit = 0; unit < units; unit++) {
      sum += power(z[unit * stride + k], largest);
    }
    return largest + StrictMath.log(sum);
  }

  /** e^(z − c), 1 also where both are infinite. */
  public static double power(double z, double c) {
    return z == c ? 1 : Exponentials.exp(z - c);
  }

  private static double largest(double[] z, int k, int units, int stride) {
    double largest = z[k];
    for (int unit = 1; unit < units; unit++) {
      largest = Math.max(largest, z[unit * stride + k]);
    }
    return largest;
  }
}
