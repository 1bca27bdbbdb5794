package playground.model.network;

import playground.model.network.activation.Activation;
import playground.model.numeric.Exponentials;
import playground.model.numeric.Kernels;
import playground.model.numeric.Softmax;

/**
 * What training makes small: the mean over the examples of a loss E between output and target.
 *
 * <p>All but the squared error are taken of the logits Z of the output layer. The cross-entropies
 * are computed from them and not from its activations, which may have rounded to 0 or 1. So no
 * logarithm meets a 0, and Δ = A − T needs no derivative of the activation. Bishop, 2006, is
 * Pattern Recognition and Machine Learning.
 */
public enum Loss {
  /**
   * E = ½ Σₖ (aₖ − tₖ)² over the outputs k (Bishop, 2006, § 5.2); ∂E/∂a = a − t, through any
   * activation.
   */
  HALF_SQUARED_ERROR {
    @Override
    public boolean fits(Activation output) {
      return output != Activation.STEP;
    }

    @Override
    public String fitting() {
      return "any output but step";
    }

    @Override
    double sum(double[] z, double[] a, double[] t, int outputs, int stride, int examples) {
      double sum = 0;
      for (int unit = 0; unit < outputs; unit++) {
        int row = unit * stride;
        for (int k = row; k < row + examples; k++) {
          double error = a[k] - t[k];
          sum += 0.5 * error * error;
        }
      }
      return sum;
    }
  },

  /**
   * E = −Σₖ [tₖ ln σ(zₖ) + (1 − tₖ) ln(1 − σ(zₖ))] = Σₖ [ln(1 + e^zₖ) − tₖzₖ] over sigmoid outputs;
   * targets from 0 to 1; Δ = A − T (Bishop, 2006, § 5.2; BCEWithLogitsLoss of PyTorch).
   */
  BINARY_CROSS_ENTROPY {
    @Override
    public boolean fits(Activation output) {
      return output == Activation.SIGMOID;
    }

    @Override
    public String fitting() {
      return "a sigmoid output";
    }

    @Override
    double sum(double[] z, double[] a, double[] t, int outputs, int stride, int examples) {
      double sum = 0;
      for (int unit = 0; unit < outputs; unit++) {
        int row = unit * stride;
        for (int k = row; k < row + examples; k++) {
          // ln(1 + eᶻ) − tz, without the difference of two large numbers where z is large.
          double part = z[k] > 0 ? (1 - t[k]) * z[k] : -t[k] * z[k];
          sum += part + Exponentials.log1p(Exponentials.exp(-Math.abs(z[k])));
        }
      }
      return sum;
    }
  },

  /**
   * E = −Σₖ tₖ ln softmax(z)ₖ = Σₖ tₖ (ln Σⱼ e^zⱼ − zₖ) over softmax outputs; Δ = A Σₖtₖ − T, which
   * is A − T where the targets are probabilities (Bishop, 2006, § 5.2; CrossEntropyLoss of
   * PyTorch).
   */
  SOFTMAX_CROSS_ENTROPY {
    @Override
    public boolean fits(Activation output) {
      return output == Activation.SOFTMAX;
    }

    @Override
    public String fitting() {
      return "a softmax output";
    }

    @Override
    double sum(double[] z, double[] a, double[] t, int outputs, int stride, int examples) {
      double sum = 0;
      for (int k = 0; k < examples; k++) {
        double logSum = Softmax.logSumExp(z, k, outputs, stride);
        for (int unit = 0; unit < outputs; unit++) {
          int at = unit * stride + k;
          sum += t[at] * (logSum - z[at]);
        }
      }
      return sum;
    }

    @Override
    void difference(
        double[] a,
        double[] t,
        double[] g,
        int outputs,
        int stride,
        int examples,
        double exampleWeight) {
      for (int k = 0; k < examples; k++) {
        double fraction = columnSum(t, k, outputs, stride);
        for (int unit = 0; unit < outputs; unit++) {
          int at = unit * stride + k;
          g[at] = exampleWeight * (a[at] * fraction - t[at]);
        }
      }
    }
  },

  /**
   * E = Σₖ (aₖ − tₖ) zₖ over step outputs, the perceptron criterion (Bishop, 2006, § 4.1.7);
   * targets 0 and 1. It is |z| where an output is wrong, ‖w‖ times how far the point lies beyond
   * the line, and 0 where it is right. Δ = A − T, so that gradient descent with one example a batch
   * and no momentum is Rosenblatt's rule, w ← w + η(t − a)x for a misclassified point and nothing
   * for the others.
   */
  PERCEPTRON {
    @Override
    public boolean fits(Activation output) {
      return output == Activation.STEP;
    }

    @Override
    public String fitting() {
      return "a step output";
    }

    @Override
    double sum(double[] z, double[] a, double[] t, int outputs, int stride, int examples) {
      double sum = 0;
      for (int unit = 0; unit < outputs; unit++) {
        int row = unit * stride;
        for (int k = row; k < row + examples; k++) {
          sum += (a[k] - t[k]) * z[k];
        }
      }
      return sum;
    }
  };

  /** Whether it can be taken at outputs of this activation. */
  public abstract boolean fits(Activation output);

  /** The outputs it can be taken at, in words. */
  public abstract String fitting();

  /** The sum of E over the examples; matrices are outputs × examples, rows {@code stride} apart. */
  abstract double sum(double[] z, double[] a, double[] t, int outputs, int stride, int examples);

  /**
   * Whether Δ = ∂E/∂Z comes out directly, the activation's derivative having cancelled; otherwise
   * the loss gives ∂E/∂A.
   */
  public boolean isOnLogits() {
    return this != HALF_SQUARED_ERROR;
  }

  /**
   * G = c (A − T): ∂E/∂A for the squared error, ∂E/∂Z for the others, each example counting c =
   * {@code exampleWeight}.
   */
  void difference(
      double[] a,
      double[] t,
      double[] g,
      int outputs,
      int stride,
      int examples,
      double exampleWeight) {
    Kernels.BEST.difference(a, t, exampleWeight, g, outputs, stride, examples);
  }

  private static double columnSum(double[] t, int k, int outputs, int stride) {
    double sum = 0;
    for (int unit = 0; unit < outputs; unit++) {
      sum += t[unit * stride + k];
    }
    return sum;
  }
}
