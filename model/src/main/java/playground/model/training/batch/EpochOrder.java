package playground.model.training.batch;

import playground.model.experiment.ExampleOrder;

/**
 * The order in which an epoch visits the training examples: shuffled anew each epoch, or fixed.
 *
 * <p>The order of epoch e depends on the seed, the setting and e alone, so training can go back to
 * any epoch and visit the same mini-batches again.
 */
public final class EpochOrder {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final int[] order;
  private final long seed;
  private long state;

  public EpochOrder(int examples, String seed) {
    order = new int[examples];
    this.seed = seedNumber(seed);
  }

  /** The number that all orders of this seed are made from. */
  public static long seedNumber(String seed) {
    long hash = 0;
    for (int k = 0; k < seed.length(); k++) {
      hash = mix(hash + GOLDEN_GAMMA + seed.charAt(k));
    }
    return hash;
  }

  /** The examples in the order of the latest {@link #arrange}; not to be written to. */
  public int[] order() {
    return order;
  }

  /** Makes the order of epoch {@code epoch}. */
  public void arrange(long epoch, ExampleOrder setting) {
    for (int k = 0; k < order.length; k++) {
      order[k] = k;
    }
    if (setting == ExampleOrder.SHUFFLED) {
      shuffle(epoch);
    }
  }

  /** Fisher–Yates. */
  private void shuffle(long epoch) {
    state = mix(seed + epoch * GOLDEN_GAMMA);
    for (int last = order.length - 1; last > 0; last--) {
      int other = below(last + 1);
      int kept = order[last];
      order[last] = order[other];
      order[other] = kept;
    }
  }

  private int below(int bound) {
    state += GOLDEN_GAMMA;
    return (int) ((mix(state) >>> 32) * bound >>> 32);
  }

  /** The output function of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mix(long z) {
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
