package playground.model.training;

import playground.model.data.Samples;

/**
 * Two inputs, three tanh units and a tanh output with E = ½(a − t)², an example and a number at a
 * time:
 *
 * <pre>  hⱼ = tanh(wⱼ·x + bⱼ)    a = tanh(v·h + c)    δ = (a − t)(1 − a²)    δⱼ = δvⱼ(1 − hⱼ²)
 * </pre>
 *
 * Nothing of the engine has a part in it. Its parameters are w₁, w₂, w₃ (two each), b, v and c.
 */
final class TextbookNetwork {
  static final int HIDDEN = 3;
  static final int SIZE = 13;

  private static final int B = 2 * HIDDEN;
  private static final int V = B + HIDDEN;
  private static final int C = V + HIDDEN;

  private final double[] h = new double[HIDDEN];

  /** Whether a weight stands at {@code index}, and not a bias. */
  static boolean isWeight(int index) {
    return index < B || index >= V && index < C;
  }

  /** a, for point {@code k} of {@code points}. */
  private double output(double[] p, Samples points, int k) {
    double z = p[C];
    for (int j = 0; j < HIDDEN; j++) {
      h[j] = Math.tanh(p[2 * j] * points.x1(k) + p[2 * j + 1] * points.x2(k) + p[B + j]);
      z += p[V + j] * h[j];
    }
    return Math.tanh(z);
  }

  /** The mean of E over {@code points}. */
  double meanLoss(double[] p, Samples points) {
    double sum = 0;
    for (int k = 0; k < points.size(); k++) {
      double error = output(p, points, k) - points.label(k);
      sum += error * error / 2;
    }
    return sum / points.size();
  }

  /** Adds ∂E/∂p of point {@code k} to {@code sum}. */
  void addGradient(double[] p, Samples points, int k, double[] sum) {
    double a = output(p, points, k);
    double delta = (a - points.label(k)) * (1 - a * a);
    for (int j = 0; j < HIDDEN; j++) {
      double deltaOfUnit = delta * p[V + j] * (1 - h[j] * h[j]);
      sum[2 * j] += deltaOfUnit * points.x1(k);
      sum[2 * j + 1] += deltaOfUnit * points.x2(k);
      sum[B + j] += deltaOfUnit;
      sum[V + j] += delta * h[j];
    }
    sum[C] += delta;
  }
}
