package playground.model.training;

import playground.model.data.Examples;
import playground.model.network.Architecture;
import playground.model.network.ClassDecision;
import playground.model.network.Propagation;
import playground.model.training.batch.Cancellation;

/** Computes loss and accuracy over a whole set of examples, a chunk at a time. Not thread-safe. */
final class Evaluator {
  /** Large enough to vectorize, small enough for the matrices of a chunk to stay in the cache. */
  private static final int CHUNK = 256;

  private final Architecture architecture;
  private final ClassDecision decision;
  private final Cancellation cancellation;
  private final Propagation pass;
  private final double[] targets;
  private double lossSum;
  private int right;

  /**
   * Of networks of this shape.
   *
   * @param decision which class outputs name
   * @param cancellation is asked before each chunk
   */
  Evaluator(Architecture architecture, ClassDecision decision, Cancellation cancellation) {
    this.architecture = architecture;
    this.decision = decision;
    this.cancellation = cancellation;
    pass = new Propagation(architecture, CHUNK);
    targets = new double[pass.capacity() * architecture.outputs()];
  }

  /**
   * How good a network is on some examples.
   *
   * @param meanLoss the mean of the loss E
   * @param accuracy the fraction of them that it puts into their own class, where they are of
   *     classes
   */
  record Score(double meanLoss, double accuracy) {}

  /** The mean loss over {@code examples}, of which there is at least one; allocates nothing. */
  double meanLoss(double[] parameters, Examples examples) {
    evaluate(parameters, examples);
    return lossSum / examples.size();
  }

  /** Loss and accuracy over {@code examples}, of which there is at least one. */
  Score score(double[] parameters, Examples examples) {
    evaluate(parameters, examples);
    return new Score(lossSum / examples.size(), right / (double) examples.size());
  }

  /** The mean loss over the first {@code most} examples and at most a chunk more. */
  double meanLossOfFirst(double[] parameters, Examples examples, int most) {
    double sum = 0;
    int seen = 0;
    while (seen < Math.max(1, most)) {
      seen += forward(parameters, examples, seen);
      sum += pass.loss(targets);
    }
    return sum / seen;
  }

  /** Whether the mean loss is finite: known at the first chunk whose loss is not. */
  boolean hasFiniteLoss(double[] parameters, Examples examples) {
    lossSum = 0;
    for (int from = 0; from < examples.size() && Double.isFinite(lossSum); from += CHUNK) {
      forward(parameters, examples, from);
      lossSum += pass.loss(targets);
    }
    return Double.isFinite(lossSum);
  }

  private void evaluate(double[] parameters, Examples examples) {
    lossSum = 0;
    right = 0;
    for (int from = 0; from < examples.size(); from += CHUNK) {
      int count = forward(parameters, examples, from);
      lossSum += pass.loss(targets);
      right += examples.countRight(decision, pass.outputs(), pass.capacity(), from, count);
    }
  }

  /**
   * The first layer in which a pre-activation of any of {@code examples} is not finite; as many as
   * there are layers where all are.
   */
  int firstBrokenLayer(double[] parameters, Examples examples) {
    int first = architecture.depth();
    for (int from = 0; from < examples.size(); from += CHUNK) {
      forward(parameters, examples, from);
      int layer = LatestStep.firstBrokenLayer(architecture, pass);
      first = layer < 0 ? first : Math.min(first, layer);
    }
    return first;
  }

  private int forward(double[] parameters, Examples examples, int from) {
    cancellation.check();
    int count = Math.min(CHUNK, examples.size() - from);
    examples.copy(from, count, pass.inputs(), pass.capacity(), targets);
    pass.forward(parameters, count);
    return count;
  }
}
