package playground.model.inspection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.data.Examples;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;

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

  /**
   * Training examples on which a unit has to be silent to count as dead, or all where there are
   * fewer: more would hold up training, and the commands that wait for it.
   */
  private static final int MOST_FOR_DEAD = 2500;

  private static final int BINS = 48;
  private static final double LEAST_POWER = -12;
  private static final double MOST_POWER = 2;

  private final Examples train;
  private final int sample;
  private final ParameterLayout layout;
  private final Propagation pass;
  private final double[] targets;
  private final double[] gradient;
  private final double[] unreadTargets;
  private @Nullable Propagation others;

  /** A probe for networks of this shape, on a sample of {@code train}. */
  public GradientProbe(Architecture architecture, Examples train) {
    this.train = train;
    sample = Math.min(SAMPLE, train.size());
    layout = new ParameterLayout(architecture);
    pass = new Propagation(architecture, sample);
    targets = new double[pass.capacity() * architecture.outputs()];
    gradient = new double[layout.size()];
    unreadTargets = new double[targets.length];
    train.copy(0, sample, pass.inputs(), pass.capacity(), targets);
  }

  /** The flow with these parameters. */
  public GradientFlow measure(double[] parameters) {
    return measure(parameters, InstrumentSelection.NONE).flow();
  }

  /**
   * The flow with these parameters, and what {@code wanted} asks for. Histograms of a layer that
   * the network does not have are left out.
   */
  public GradientReading measure(double[] parameters, InstrumentSelection wanted) {
    int depth = pass.architecture().depth();
    double[] outputNorms = new double[wanted.factors() ? depth - 1 : 0];
    pass.forwardTraining(parameters, sample);
    pass.backward(
        parameters,
        targets,
        1.0 / sample,
        gradient,
        wanted.factors() ? (layer, g) -> outputNorms[layer] = norm(g, layer) : null);
    double[] norms = new double[depth];
    for (int layer = 0; layer < depth; layer++) {
      norms[layer] = Norms.of(gradient, layout.weights(layer), layout.biases(layer));
    }
    return new GradientReading(new GradientFlow(norms), readings(parameters, wanted, outputNorms));
  }

  private InstrumentReadings readings(
      double[] parameters, InstrumentSelection wanted, double[] outputNorms) {
    if (wanted.equals(InstrumentSelection.NONE)) {
      return InstrumentReadings.NONE;
    }
    return new InstrumentReadings(
        wanted.factors() ? Optional.of(factors(outputNorms)) : Optional.empty(),
        wanted.weightGradients()
            ? Optional.of(new WeightGradients(layout, gradient.clone()))
            : Optional.empty(),
        wanted.health() ? Optional.of(health(parameters)) : Optional.empty(),
        wanted.histogramLayers().stream()
            .filter(layer -> layer >= 0 && layer < pass.architecture().depth())
            .sorted()
            .map(this::histograms)
            .toList());
  }

  /** Units silent on the sample are looked at on further training examples, while any is left. */
  private NeuronHealth health(double[] parameters) {
    NeuronHealth health = NeuronHealth.of(pass);
    int end = Math.min(train.size(), MOST_FOR_DEAD);
    for (int seen = sample; seen < end && health.hasDead(); seen += sample) {
      if (others == null) {
        others = new Propagation(pass.architecture(), sample);
      }
      train.copy(
          Math.min(seen, end - sample), sample, others.inputs(), others.capacity(), unreadTargets);
      others.forwardTraining(parameters, sample);
      health = health.seenOn(others);
    }
    return health;
  }

  private GradientFactors factors(double[] outputNorms) {
    double[] deltaNorms = new double[outputNorms.length + 1];
    double[] meanSlopes = new double[outputNorms.length];
    for (int layer = 0; layer < deltaNorms.length; layer++) {
      deltaNorms[layer] = norm(pass.affineDeltas(layer), layer);
      if (layer < meanSlopes.length) {
        meanSlopes[layer] = meanSlope(layer);
      }
    }
    return new GradientFactors(deltaNorms, outputNorms, meanSlopes);
  }

  private double norm(double[] matrix, int layer) {
    return Norms.ofMatrix(matrix, pass.architecture().units(layer), pass.capacity(), sample);
  }

  private double meanSlope(int layer) {
    Activation activation = pass.architecture().layer(layer).activation();
    int units = pass.architecture().units(layer);
    double[] z = pass.preActivations(layer);
    double[] f = pass.activated(layer);
    double sum = 0;
    for (int unit = 0; unit < units; unit++) {
      int row = unit * pass.capacity();
      for (int k = row; k < row + sample; k++) {
        sum += Math.abs(activation.derivative(z[k], f[k]));
      }
    }
    return sum / (units * sample);
  }

  private LayerHistograms histograms(int layer) {
    int units = pass.architecture().units(layer);
    int stride = pass.capacity();
    double[] deltas = pass.affineDeltas(layer).clone();
    for (int k = 0; k < deltas.length; k++) {
      deltas[k] *= sample;
    }
    return new LayerHistograms(
        layer,
        Histogram.ofValues(pass.activations(layer), units, stride, sample, BINS),
        Histogram.ofMagnitudes(deltas, units, stride, sample, LEAST_POWER, MOST_POWER, BINS));
  }
}
