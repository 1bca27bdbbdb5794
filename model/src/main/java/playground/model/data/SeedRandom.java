package playground.model.data;

import java.util.random.RandomGenerator;

/**
 * Random numbers from a seed that is a text: the generator of the {@code seedrandom} 2.4 package,
 * which TensorFlow Playground uses (ARC4, keyed by the characters of the seed).
 */
public final class SeedRandom implements RandomGenerator {
  private static final int WIDTH = 256;
  private static final int DISCARDED = 256;
  private static final double SIGNIFICANCE = 0x1p52;
  private static final double OVERFLOW = 0x1p53;

  private final int[] state = new int[WIDTH];
  private int i;
  private int j;

  /** The sequence that belongs to {@code seed}; any text will do, the empty one too. */
  public SeedRandom(String seed) {
    int[] key = keyOf(seed);
    for (int k = 0; k < WIDTH; k++) {
      state[k] = k;
    }
    int swap = 0;
    for (int k = 0; k < WIDTH; k++) {
      swap = (swap + key[k % key.length] + state[k]) & 0xff;
      swapStates(k, swap);
    }
    for (int k = 0; k < DISCARDED; k++) {
      nextByte();
    }
  }

  /** The generator that goes on from where {@code other} is, which stays there. */
  public SeedRandom(SeedRandom other) {
    System.arraycopy(other.state, 0, state, 0, WIDTH);
    i = other.i;
    j = other.j;
  }

  /** Smears the characters of the seed over at most 256 bytes. */
  private static int[] keyOf(String seed) {
    if (seed.isEmpty()) {
      return new int[] {0};
    }
    int[] key = new int[Math.min(seed.length(), WIDTH)];
    int smear = 0;
    for (int k = 0; k < seed.length(); k++) {
      int at = k & 0xff;
      smear ^= key[at] * 19;
      key[at] = (smear + seed.charAt(k)) & 0xff;
    }
    return key;
  }

  private void swapStates(int p, int q) {
    int kept = state[p];
    state[p] = state[q];
    state[q] = kept;
  }

  private int nextByte() {
    i = (i + 1) & 0xff;
    j = (j + state[i]) & 0xff;
    swapStates(i, j);
    return state[(state[i] + state[j]) & 0xff];
  }

  @Override
  public long nextLong() {
    long bits = 0;
    for (int k = 0; k < Long.BYTES; k++) {
      bits = bits << 8 | nextByte();
    }
    return bits;
  }

  /** The next number of [0, 1), with 52 or more random bits. */
  @Override
  public double nextDouble() {
    double numerator = 0;
    for (int k = 0; k < 6; k++) {
      numerator = numerator * WIDTH + nextByte();
    }
    double denominator = 0x1p48;
    int low = 0;
    while (numerator < SIGNIFICANCE) {
      numerator = (numerator + low) * WIDTH;
      denominator *= WIDTH;
      low = nextByte();
    }
    while (numerator >= OVERFLOW) {
      numerator /= 2;
      denominator /= 2;
      low >>>= 1;
    }
    return (numerator + low) / denominator;
  }

  /** A number of U(from, to). */
  public double uniform(double from, double to) {
    return nextDouble() * (to - from) + from;
  }

  /** A number of N(mean, variance), by Marsaglia's polar method as TensorFlow Playground has it. */
  public double normal(double mean, double variance) {
    double v1;
    double v2;
    double s;
    do {
      v1 = 2 * nextDouble() - 1;
      v2 = 2 * nextDouble() - 1;
      s = v1 * v1 + v2 * v2;
    } while (s > 1);
    double standard = Math.sqrt(-2 * StrictMath.log(s) / s) * v1;
    return mean + Math.sqrt(variance) * standard;
  }
}
