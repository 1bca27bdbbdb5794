package playground.model.data;

import java.util.List;

/**
 * What a network is shown: inputs (features × examples) and targets (1 × examples). Immutable.
 *
 * <p>Rows are contiguous, as the engine's matrices are, so a batch is gathered row by row.
 */
public final class Examples {
  private final int size;
  private final double[][] inputs;
  private final double[] targets;

  /** The features of each point, in the given order, and its label as the target. */
  public Examples(Points points, List<Feature> features) {
    size = points.size();
    inputs = new double[features.size()][size];
    targets = new double[size];
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < inputs.length; i++) {
        inputs[i][k] = features.get(i).at(points.x1(k), points.x2(k));
      }
      targets[k] = points.label(k);
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
   * @param batchTargets the target of the batch's example k goes to {@code k}
   */
  public void gather(
      int[] order, int from, int count, double[] batchInputs, int stride, double[] batchTargets) {
    for (int i = 0; i < inputs.length; i++) {
      double[] row = inputs[i];
      int target = i * stride;
      for (int k = 0; k < count; k++) {
        batchInputs[target + k] = row[order[from + k]];
      }
    }
    for (int k = 0; k < count; k++) {
      batchTargets[k] = targets[order[from + k]];
    }
  }

  /** As {@link #gather}, for the {@code count} examples that start at {@code from}, in order. */
  public void copy(int from, int count, double[] batchInputs, int stride, double[] batchTargets) {
    for (int i = 0; i < inputs.length; i++) {
      System.arraycopy(inputs[i], from, batchInputs, i * stride, count);
    }
    System.arraycopy(targets, from, batchTargets, 0, count);
  }
}
