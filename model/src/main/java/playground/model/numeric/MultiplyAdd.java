package playground.model.numeric;

/**
 * ab + c, rounded once where the processor does that in one instruction.
 *
 * <p>Where it does not, as in some small and old ones, {@link Math#fma} computes with decimal
 * numbers of any length, hundreds of times slower than the product and the sum rounded one after
 * the other. Then those are taken, and results differ from other machines' by rounding.
 */
public final class MultiplyAdd {
  private static final int TRIES = 5;
  private static final int CALLS = 10;

  /**
   * Many times what the instruction takes, also interpreted; a small part of what decimals take.
   */
  private static final long SLOW_NANOS_A_CALL = 400;

  /** Whether the processor has the instruction. */
  static final boolean IS_FUSED = nanosOfCalls() < CALLS * SLOW_NANOS_A_CALL;

  private MultiplyAdd() {}

  /** ab + c. */
  public static double fma(double a, double b, double c) {
    return IS_FUSED ? Math.fma(a, b, c) : a * b + c;
  }

  /** ab + c in single precision. */
  public static float fma(float a, float b, float c) {
    return IS_FUSED ? Math.fma(a, b, c) : a * b + c;
  }

  /** The shortest time of a few calls: whatever else the machine does makes it only longer. */
  private static long nanosOfCalls() {
    long shortest = Long.MAX_VALUE;
    double value = 0.1;
    for (int k = 0; k < TRIES; k++) {
      long start = System.nanoTime();
      for (int call = 0; call < CALLS; call++) {
        value = Math.fma(value, 0.7, 0.3);
      }
      shortest = Math.min(shortest, System.nanoTime() - start);
    }
    return value > 0 ? shortest : Long.MAX_VALUE;
  }
}
