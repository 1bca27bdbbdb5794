package playground.model.data;

/**
 * How a label becomes the targets of the network's outputs.
 *
 * <p>With one output the label −1 becomes {@code low} and +1 {@code high}, what is between stays
 * between. With an output a class, the class's own target is {@code high} and all others are {@code
 * low}: one-hot with 0 and 1. The classes' outputs are in the order of their labels.
 *
 * @param outputs of the network, at least 1
 * @param low the target that says no
 * @param high the target that says yes
 */
public record TargetEncoding(int outputs, double low, double high) {
  /** The label itself. */
  public static final TargetEncoding LABEL = new TargetEncoding(1, -1, 1);

  /**
   * @throws IllegalArgumentException if there is no output
   */
  public TargetEncoding {
    if (outputs < 1) {
      throw new IllegalArgumentException("outputs: " + outputs + "; at least 1");
    }
  }

  /** The target of {@code output} for an example with this label. */
  double target(double label, int output) {
    if (outputs == 1) {
      return low == -1 && high == 1 ? label : low + (high - low) * (label + 1) / 2;
    }
    return ClassLabels.index(label, outputs) == output ? high : low;
  }
}
