package playground.model.training;

import playground.model.data.Examples;
import playground.model.network.Architecture;
import playground.model.network.Propagation;

/** Computes the mean loss over a whole set of examples, a chunk at a time. Not thread-safe. */
final class Evaluator {
  /** Large enough to vectorize, small enough for the matrices of a chunk to stay in the cache. */
  private static final int CHUNK = 256;

  private final Propagation pass;
  private final double[] targets;

  Evaluator(Architecture architecture) {
    pass = new Propagation(architecture, CHUNK);
    targets = new double[pass.capacity() * architecture.outputs()];
  }

  /** The mean loss over {@code examples}, of which there is at least one. */
  double meanLoss(double[] parameters, Examples examples) {
    double sum = 0;
    for (int from = 0; from < examples.size(); from += CHUNK) {
      int count = Math.min(CHUNK, examples.size() - from);
      examples.copy(from, count, pass.inputs(), pass.capacity(), targets);
      pass.forward(parameters, count);
      sum += pass.loss(targets);
    }
    return sum / examples.size();
  }
}
