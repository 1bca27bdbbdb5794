package playground.model.network;

/** Which of several outputs is the largest; of equal ones, the first. */
public final class LargestOutput {
  private LargestOutput() {}

  /** The index of the largest of {@code outputs}. */
  public static int of(double[] outputs) {
    return of(outputs, outputs.length, 0, 1);
  }

  /**
   * The index of the largest of {@code count} outputs of one example.
   *
   * @param outputs holds output o at {@code first + o * stride}
   */
  public static int of(double[] outputs, int count, int first, int stride) {
    int best = 0;
    for (int output = 1; output < count; output++) {
      if (outputs[first + output * stride] > outputs[first + best * stride]) {
        best = output;
      }
    }
    return best;
  }

  /** The same in single precision. */
  public static int of(float[] outputs, int count, int first, int stride) {
    int best = 0;
    for (int output = 1; output < count; output++) {
      if (outputs[first + output * stride] > outputs[first + best * stride]) {
        best = output;
      }
    }
    return best;
  }
}
