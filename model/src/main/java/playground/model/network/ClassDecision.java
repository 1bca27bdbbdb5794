package playground.model.network;

/**
 * Which class the outputs of a network name: with one output the second of two where it reaches the
 * threshold, and else the first; with an output a class, the class of the largest, of equal ones
 * the first.
 *
 * @param outputs of the network
 * @param fromZero whether the targets of classes are 0 and 1, and not −1 and +1
 */
public record ClassDecision(int outputs, boolean fromZero) {

  /** What one output is compared with: the middle between the two targets. */
  public double threshold() {
    return fromZero ? 0.5 : 0;
  }

  /**
   * The index of the class that the outputs of an example name.
   *
   * @param a holds output o at {@code first + o * stride}
   */
  public int of(double[] a, int first, int stride) {
    if (outputs == 1) {
      return a[first] >= threshold() ? 1 : 0;
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
      return a[first] >= threshold() ? 1 : 0;
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
