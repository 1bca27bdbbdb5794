package playground.model.network;

/**
 * Which class the outputs of a network name: with one output the second of two where it reaches the
 * threshold, and else the first; with an output a class, the class of the largest, of equal ones
 * the first.
 *
 * @param outputs of the network
 * @param threshold of the one output
 */
public record ClassDecision(int outputs, double threshold) {

  /**
   * That of a network: its threshold is in the middle between the targets of the two classes, which
   * are 0 and 1 where the output is never negative, and else −1 and +1.
   */
  public static ClassDecision of(Architecture network) {
    boolean fromZero = network.layers().getLast().activation().isNeverNegative();
    return new ClassDecision(network.outputs(), fromZero ? 0.5 : 0);
  }

  /**
   * The index of the class that the outputs of an example name.
   *
   * @param a holds output o at {@code first + o * stride}
   */
  public int of(double[] a, int first, int stride) {
    if (outputs == 1) {
      return a[first] >= threshold ? 1 : 0;
    }
    int best = 0;
    for (int output = 1; output < outputs; output++) {
      if (a[first + output * stride] > a[first + best * stride]) {
        best = output;
      }
    }
    return best;
  }

  /** The same in single precision. */
  public int of(float[] a, int first, int stride) {
    if (outputs == 1) {
      return a[first] >= threshold ? 1 : 0;
    }
    int best = 0;
    for (int output = 1; output < outputs; output++) {
      if (a[first + output * stride] > a[first + best * stride]) {
        best = output;
      }
    }
    return best;
  }
}
