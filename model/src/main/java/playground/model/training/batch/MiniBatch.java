package playground.model.training.batch;

import playground.model.data.Examples;
import playground.model.network.Architecture;
import playground.model.network.Propagation;

/**
 * Takes mini-batches of the training examples forward and backward through a network, always in the
 * same workspaces. Not thread-safe.
 */
public final class MiniBatch {
  /** Batches after which running averages hardly depend on where they began. */
  private static final int STATISTICS_BATCHES = 50;

  private final Examples train;
  private final int size;
  private final boolean normalizes;
  private final Propagation pass;
  private final double[] targets;

  /**
   * @param batchSize examples of a mini-batch; where there are fewer in {@code train}, as many as
   *     those are. With batch normalization one more fits.
   */
  public MiniBatch(Architecture architecture, Examples train, int batchSize) {
    this.train = train;
    size = Math.min(batchSize, train.size());
    normalizes = architecture.normalizesBatches();
    int room = normalizes ? size + 1 : size;
    pass = new Propagation(architecture, room);
    targets = new double[pass.capacity() * architecture.outputs()];
  }

  /** Whether batch normalization takes part, which needs more than one example. */
  public boolean normalizes() {
    return normalizes;
  }

  /** The matrices of the latest passes. */
  public Propagation pass() {
    return pass;
  }

  /**
   * The forward pass, as in training, of the examples {@code order[from]} to {@code order[from +
   * count − 1]}.
   */
  public void forward(double[] parameters, int[] order, int from, int count) {
    train.gather(order, from, count, pass.inputs(), pass.capacity(), targets);
    pass.forwardTraining(parameters, count);
  }

  /**
   * The backward pass of the same examples.
   *
   * @param exampleWeight what one example counts: 1/m for the mean over m of them
   * @param gradient takes the gradient of the loss
   */
  public void backward(double[] parameters, double exampleWeight, double[] gradient) {
    pass.backward(parameters, targets, exampleWeight, gradient);
  }

  /** Lets batch normalization take the latest forward pass into its running averages. */
  public void trackStatistics(double[] parameters) {
    pass.trackStatistics(parameters);
  }

  /** Lets batch normalization see the training examples often enough to know their averages. */
  public void settleStatistics(double[] parameters, int[] order, Cancellation cancellation) {
    for (int from = 0, seen = 0; seen < STATISTICS_BATCHES; seen++) {
      cancellation.check();
      int count = Math.min(size, train.size() - from);
      forward(parameters, order, from, count);
      trackStatistics(parameters);
      from = from + count < train.size() ? from + count : 0;
    }
  }
}
