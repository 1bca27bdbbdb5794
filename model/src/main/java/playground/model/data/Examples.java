package playground.model.data;

import java.util.List;
import playground.model.network.ClassDecision;

/**
 * What a network is shown: inputs (features × examples) and targets (outputs × examples).
 * Immutable.
 *
 * <p>Rows are contiguous, as the engine's matrices are, so a batch is gathered row by row.
 */
public final class Examples {
  /** Of the largest value, what adding up a million of them may be off by. */
  private static final double ROUNDING = 1e-9;

  private final int size;
  private final double[][] inputs;
  private final double[][] targets;
  private final double[] labels;

  /** The features of each sample, in the given order, and its label as the one target. */
  public Examples(Samples samples, List<Feature> features) {
    this(samples, features, TargetEncoding.LABEL);
  }

  /** The features of each sample, in the given order, and its label as {@code code} has it. */
  public Examples(Samples samples, List<Feature> features, TargetEncoding code) {
    size = samples.size();
    inputs = new double[features.size()][size];
    targets = new double[code.outputs()][size];
    labels = new double[size];
    switch (samples.space()) {
      case Plane plane -> fill(samples, features);
    }
    for (int k = 0; k < size; k++) {
      labels[k] = samples.label(k);
      for (int output = 0; output < targets.length; output++) {
        targets[output][k] = code.target(labels[k], output);
      }
    }
  }

  private void fill(Samples points, List<Feature> features) {
    for (int i = 0; i < inputs.length; i++) {
      for (int k = 0; k < size; k++) {
        inputs[i][k] = features.get(i).at(points.x1(k), points.x2(k));
      }
    }
  }

  /** How many examples there are. */
  public int size() {
    return size;
  }

  /**
   * Copies the examples {@code order[from]} to {@code order[from + count - 1]} into a batch.
   *
   * @param batchInputs input i of the batch's example k goes to {@code i * stride + k}
   * @param batchTargets target o of the batch's example k goes to {@code o * stride + k}
   */
  public void gather(
      int[] order, int from, int count, double[] batchInputs, int stride, double[] batchTargets) {
    gather(inputs, order, from, count, batchInputs, stride);
    gather(targets, order, from, count, batchTargets, stride);
  }

  private static void gather(
      double[][] rows, int[] order, int from, int count, double[] batch, int stride) {
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i];
      int target = i * stride;
      for (int k = 0; k < count; k++) {
        batch[target + k] = row[order[from + k]];
      }
    }
  }

  /** As {@link #gather}, for the {@code count} examples that start at {@code from}, in order. */
  public void copy(int from, int count, double[] batchInputs, int stride, double[] batchTargets) {
    for (int i = 0; i < inputs.length; i++) {
      System.arraycopy(inputs[i], from, batchInputs, i * stride, count);
    }
    for (int output = 0; output < targets.length; output++) {
      System.arraycopy(targets[output], from, batchTargets, output * stride, count);
    }
  }

  /**
   * How many of the examples {@code from} to {@code from + count - 1} the outputs put into their
   * own class.
   *
   * @param decision which class outputs name
   * @param outputs output o of example {@code from + k} is at {@code o * stride + k}
   */
  public int countRight(ClassDecision decision, double[] outputs, int stride, int from, int count) {
    int classes = Math.max(2, decision.outputs());
    int right = 0;
    for (int k = 0; k < count; k++) {
      if (decision.of(outputs, k, stride) == ClassLabels.index(labels[from + k], classes)) {
        right++;
      }
    }
    return right;
  }

  /** Writes the mean of each input to {@code target} from {@code at} on. */
  public void means(double[] target, int at) {
    for (int i = 0; i < inputs.length; i++) {
      target[at + i] = mean(inputs[i]);
    }
  }

  /**
   * Writes the standard deviation σ of each input likewise, or 1 where all examples have the same
   * value but for rounding, σ ≤ {@value #ROUNDING} · max |x|.
   */
  public void deviations(double[] target, int at) {
    for (int i = 0; i < inputs.length; i++) {
      target[at + i] = deviation(inputs[i]);
    }
  }

  /**
   * A textbook divides by σ + ε. Where σ is nothing but the mean's rounding, ε = 1e-8 would still
   * blow up what differs from the training set by a hundred million times, and where numbers are
   * small by nature it would change σ itself; so such an input is only centred.
   */
  private static double deviation(double[] values) {
    double mean = mean(values);
    double squares = 0;
    double largest = 0;
    for (double x : values) {
      squares += (x - mean) * (x - mean);
      largest = Math.max(largest, Math.abs(x));
    }
    double deviation = Math.sqrt(squares / values.length);
    return deviation <= ROUNDING * largest ? 1 : deviation;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
