package playground.model.training.history;

import java.util.Arrays;
import java.util.List;
import playground.model.inspection.GradientFlow;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

/**
 * The losses, learning rates and gradient norms of a run over its epochs, in memory that does not
 * grow.
 *
 * <p>Epochs are gathered in buckets of equal width. When a run outgrows the last bucket, each two
 * become one and the width doubles. A bucket keeps the smallest and largest loss, so that no spike
 * is ever lost, and the newest gradient norms. Not thread-safe.
 */
public final class RunHistory {
  /** How many buckets there are; even. */
  public static final int BUCKETS = 1024;

  private final EpochSeries train = new EpochSeries();
  private final EpochSeries test = new EpochSeries();
  private final LearningRates rates = new LearningRates();
  private final double[][] norms = new double[BUCKETS][0];
  private long run = -1;
  private long width = 1;
  private int used;
  private long epoch;
  private int position;
  private final ChangeMarks marks = new ChangeMarks();
  private long lossEpoch = -1;

  /** A history of its own with all that this one has so far. */
  public RunHistory copy() {
    RunHistory copy = new RunHistory();
    copy.train.copyFrom(train);
    copy.test.copyFrom(test);
    copy.rates.copyFrom(rates);
    for (int k = 0; k < BUCKETS; k++) {
      copy.norms[k] = norms[k].clone();
    }
    copy.run = run;
    copy.width = width;
    copy.used = used;
    copy.epoch = epoch;
    copy.position = position;
    copy.marks.copyFrom(marks);
    copy.lossEpoch = lossEpoch;
    return copy;
  }

  /** The history of run {@code branch}, which goes on from this one. */
  public RunHistory branch(long branch) {
    RunHistory copy = copy();
    copy.run = branch;
    return copy;
  }

  /**
   * Takes in what {@code snapshot} shows; one of another run begins a new history, and one of an
   * earlier epoch than those before takes back what came after it.
   */
  public void add(Snapshot snapshot) {
    if (snapshot.run() != run) {
      clear();
      run = snapshot.run();
    } else if (isBack(snapshot)) {
      takeBack(snapshot.epoch());
      marks.takeBack(snapshot);
    }
    marks.add(snapshot);
    if (snapshot.epoch() == 0 && snapshot.position() == 0) {
      // The run begins with what stands there last.
      clearLosses();
      rates.clear();
    }
    epoch = snapshot.epoch();
    position = snapshot.position();
    int bucket = bucket(snapshot.epoch());
    rates.add(snapshot, width);
    GradientFlow flow = snapshot.gradientFlow();
    if (norms[bucket].length != flow.depth()) {
      norms[bucket] = new double[flow.depth()];
    }
    for (int layer = 0; layer < flow.depth(); layer++) {
      norms[bucket][layer] = flow.norm(layer);
    }
    for (Losses between : snapshot.recentLosses()) {
      if (between.epoch() > lossEpoch) {
        add(between);
      }
    }
    if (snapshot.losses().epoch() >= lossEpoch) {
      add(snapshot.losses());
    }
  }

  private void add(Losses losses) {
    lossEpoch = losses.epoch();
    int at = bucket(losses.epoch());
    train.add(at, losses.train());
    losses.test().ifPresent(loss -> test.add(at, loss));
  }

  /** The changes in this run, the earliest first; a view. */
  public List<ChangeMark> marks() {
    return marks.list();
  }

  private boolean isBack(Snapshot snapshot) {
    return snapshot.epoch() < epoch || snapshot.epoch() == epoch && snapshot.position() < position;
  }

  /** The bucket of {@code to} may hold losses from after it: the snapshot tells those before. */
  private void takeBack(long to) {
    used = Math.min(used, (int) (to / width) + 1);
    for (int k = used; k < BUCKETS; k++) {
      norms[k] = new double[0];
    }
    train.clearFrom(used - 1);
    test.clearFrom(used - 1);
    rates.takeBack((used - 1) * width, width);
    lossEpoch = Math.min(lossEpoch, (used - 1) * width - 1);
  }

  private int bucket(long epoch) {
    while (epoch / width >= BUCKETS) {
      halve();
    }
    int bucket = (int) (epoch / width);
    used = Math.max(used, bucket + 1);
    return bucket;
  }

  private void halve() {
    width *= 2;
    used = (used + 1) / 2;
    train.halve();
    test.halve();
    rates.halve();
    for (int k = 0; k < BUCKETS / 2; k++) {
      norms[k] = norms[2 * k + 1].length > 0 ? norms[2 * k + 1] : norms[2 * k];
    }
    for (int k = BUCKETS / 2; k < BUCKETS; k++) {
      norms[k] = new double[0];
    }
  }

  private void clearLosses() {
    train.clear();
    test.clear();
    lossEpoch = -1;
  }

  private void clear() {
    clearLosses();
    rates.clear();
    Arrays.fill(norms, new double[0]);
    width = 1;
    used = 0;
    marks.clear();
  }

  /** How many buckets have been reached; the ones before may still be empty. */
  public int size() {
    return used;
  }

  /** How many epochs a bucket spans. */
  public long epochsPerBucket() {
    return width;
  }

  /** The bucket that begins nearest to {@code epoch}; the last for those beyond. */
  public int bucketNearest(double epoch) {
    return Math.clamp(Math.round(epoch / width), 0, used - 1);
  }

  /** L over the training examples. */
  public EpochSeries train() {
    return train;
  }

  /** L over the test examples. */
  public EpochSeries test() {
    return test;
  }

  /** η of the updates that were made in the epochs of a bucket. */
  public EpochSeries learningRate() {
    return rates.series();
  }

  /** Number of layers whose gradient norms are known in {@code bucket}; 0 where none are. */
  public int layers(int bucket) {
    return norms[bucket].length;
  }

  /** ‖∂L/∂W⁽ˡ⁾‖ of {@code layer} in {@code bucket}. */
  public double norm(int bucket, int layer) {
    return norms[bucket][layer];
  }
}
