package playground.model.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The shape of random matrices with space after their examples. */
public final class RandomShape {
  public final SplittableRandom random;
  public final int units;
  public final int fanIn;
  public final int examples;
  public final int stride;

  /** Up to 20 units of fewer inputs than {@code widest}, or as many; up to 40 examples. */
  public RandomShape(SplittableRandom random, int widest) {
    this.random = random;
    units = 1 + random.nextInt(20);
    fanIn = 1 + random.nextInt(widest);
    examples = 1 + random.nextInt(40);
    stride = Math.max(examples, 8) + random.nextInt(3) * random.nextInt(10);
  }

  /** Random numbers from −1 to 1, rows {@link #stride} apart. */
  public double[] matrix(int rows) {
    return random(Kernels.matrix(rows, stride).length);
  }

  /** Random numbers from −1 to 1. */
  public double[] random(int length) {
    return random.doubles(length, -1, 1).toArray();
  }

  /** Fails unless all examples have the same bits. */
  public void assertSameExamples(double[] expected, double[] actual) {
    for (int row = 0; row < units * stride; row += stride) {
      assertArrayEquals(
          Arrays.copyOfRange(expected, row, row + examples),
          Arrays.copyOfRange(actual, row, row + examples));
    }
  }

  /** As {@link #assertSameExamples}, where 0 and −0 are the same. */
  public void assertEqualExamples(double[] expected, double[] actual) {
    for (int row = 0; row < units * stride; row += stride) {
      for (int k = row; k < row + examples; k++) {
        boolean bothNone = Double.isNaN(expected[k]) && Double.isNaN(actual[k]);
        assertTrue(bothNone || expected[k] == actual[k], "element " + k);
      }
    }
  }
}
