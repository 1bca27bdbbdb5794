package playground.model.inspection;

import java.util.Arrays;
import playground.model.data.Examples;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;

/**
 * Measures the {@link GradientFlow} of a network with one forward and one backward pass over a
 * fixed sample: the first {@value #SAMPLE} training examples, or all where there are fewer.
 *
 * <p>A mini-batch's own gradient would cost nothing, but jumps from batch to batch; over a fixed
 * sample the reading depends on the weights alone. The data are shuffled when they are split, so
 * the first examples are a fair sample. Not thread-safe.
 */
public final class GradientProbe {
  private static final int SAMPLE = 500;

  private final int sample;
  private final ParameterLayout layout;
  private final Propagation pass;
  private final double[] targets;
  private final double[] gradient;

  /** A probe for networks of this shape, on a sample of {@code train}. */
  public GradientProbe(Architecture architecture, Examples train) {
    sample = Math.min(SAMPLE, train.size());
    layout = new ParameterLayout(architecture);
    pass = new Propagation(architecture, sample);
    targets = new double[pass.capacity() * architecture.outputs()];
    gradient = new double[layout.size()];
    train.copy(0, sample, pass.inputs(), pass.capacity(), targets);
  }

  /** The flow with these parameters. */
  public GradientFlow measure(double[] parameters) {
    Arrays.fill(gradient, 0);
    pass.forwardTraining(parameters, sample);
    pass.backward(parameters, targets, 1.0 / sample, gradient);
    double[] norms = new double[pass.architecture().depth()];
    for (int layer = 0; layer < norms.length; layer++) {
      norms[layer] = norm(layout.weights(layer), layout.biases(layer));
    }
    return new GradientFlow(norms);
  }

  /** Scaled by the largest element, so that tiny and huge gradients neither vanish nor overflow. */
  private double norm(int from, int to) {
    double largest = 0;
    for (int k = from; k < to; k++) {
      largest = Math.max(largest, Math.abs(gradient[k]));
    }
    if (largest == 0 || !Double.isFinite(largest)) {
      return largest;
    }
    double sum = 0;
    for (int k = from; k < to; k++) {
      double scaled = gradient[k] / largest;
      sum += scaled * scaled;
    }
    return largest * Math.sqrt(sum);
  }
}
