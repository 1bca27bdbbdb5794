package playground.model.training.batch;

import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;

/** Goes through the training examples, epoch by epoch: how far it is, and which come next. */
public final class BatchIterator {
  private final int examples;
  private final EpochOrder order;
  private long epoch;
  private int position;

  /** At the beginning of epoch 0. */
  public BatchIterator(int examples, String seed, TrainingSettings settings) {
    this.examples = examples;
    order = new EpochOrder(examples, seed);
    arrange(settings);
  }

  /** Puts the examples into the order of the present epoch. */
  public void arrange(TrainingSettings settings) {
    order.arrange(epoch, settings.epochPlan().order());
  }

  /** The examples in the order of the present epoch; not to be written to. */
  public int[] order() {
    return order.order();
  }

  /** How many epochs are complete. */
  public long epoch() {
    return epoch;
  }

  /** How many examples of the present epoch have been visited. */
  public int position() {
    return position;
  }

  /** How much of the epoch is over once {@code count} more examples are, from 0 to 1. */
  public double fractionAfter(int count) {
    return Math.min(1, (position + count) / (double) examples);
  }

  /**
   * How many examples the next mini-batch has: {@code batchSize}, or what is left.
   *
   * @param noneAlone whether an example that would be left alone joins it, so that it has one more
   *     than {@code batchSize}
   */
  public int next(int batchSize, TrainingSettings settings, boolean noneAlone) {
    int left = left(settings);
    int count = Math.min(batchSize, left);
    return noneAlone && left - count == 1 ? left : count;
  }

  /** How many examples the present epoch still visits. */
  private int left(TrainingSettings settings) {
    int left = examples - position;
    int whole = left - left % settings.batchSize();
    // A change of settings can leave training where no whole mini-batch is left: all are used.
    return drops(settings) && whole > 0 ? whole : left;
  }

  /** Whether examples are left out; never where no mini-batch would be whole. */
  private boolean drops(TrainingSettings settings) {
    return settings.epochPlan().remainder() == Remainder.DROPPED
        && settings.batchSize() <= examples;
  }

  /** Goes on by {@code count} examples; true where that completes the epoch. */
  public boolean advance(int count, TrainingSettings settings) {
    position += count;
    int leastLeft = drops(settings) ? settings.batchSize() : 1;
    boolean ends = examples - position < leastLeft;
    if (ends) {
      epoch++;
      position = 0;
      arrange(settings);
    }
    return ends;
  }

  /** Goes to where another walk through the same examples was. */
  public void goTo(long otherEpoch, int otherPosition, TrainingSettings settings) {
    boolean sameOrder = epoch == otherEpoch;
    epoch = otherEpoch;
    position = otherPosition;
    if (!sameOrder) {
      arrange(settings);
    }
  }
}
