package playground.model.training.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientFlow;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.ParameterEdit;
import playground.model.training.snapshot.Snapshot;

/**
 * The losses and gradient norms of a run over its epochs, in memory that does not grow.
 *
 * <p>Epochs are gathered in buckets of equal width. When a run outgrows the last bucket, each two
 * become one and the width doubles. A bucket keeps the smallest and largest loss, so that no spike
 * is ever lost, and the newest gradient norms. Not thread-safe.
 */
public final class RunHistory {
  /** How many buckets there are; even. */
  public static final int BUCKETS = 1024;

  private static final int MOST_MARKS = 100;

  /** So close after each other, changes of the same setting are one. */
  private static final int SAME_CHANGE_EPOCHS = 30;

  /** A loss over the epochs; NaN in buckets that no epoch fell into. */
  private static final class Series {
    private final double[] least = new double[BUCKETS];
    private final double[] most = new double[BUCKETS];

    Series() {
      clear();
    }

    void copyFrom(Series other) {
      System.arraycopy(other.least, 0, least, 0, BUCKETS);
      System.arraycopy(other.most, 0, most, 0, BUCKETS);
    }

    void clear() {
      cut(0);
    }

    void cut(int from) {
      Arrays.fill(least, from, BUCKETS, Double.NaN);
      Arrays.fill(most, from, BUCKETS, Double.NaN);
    }

    void add(int bucket, double value) {
      least[bucket] = smaller(least[bucket], value);
      most[bucket] = -smaller(-most[bucket], -value);
    }

    void halve() {
      for (int k = 0; k < BUCKETS / 2; k++) {
        least[k] = smaller(least[2 * k], least[2 * k + 1]);
        most[k] = -smaller(-most[2 * k], -most[2 * k + 1]);
      }
      Arrays.fill(least, BUCKETS / 2, BUCKETS, Double.NaN);
      Arrays.fill(most, BUCKETS / 2, BUCKETS, Double.NaN);
    }

    /** The smaller of two of which either may be missing (NaN). */
    private static double smaller(double a, double b) {
      return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
    }
  }

  private final Series train = new Series();
  private final Series test = new Series();
  private final double[][] norms = new double[BUCKETS][0];
  private long run = -1;
  private long width = 1;
  private int used;
  private long epoch;
  private int position;
  private final List<ChangeMark> marks = new ArrayList<>();
  private @Nullable Experiment experiment;

  /** What the run began with. */
  private @Nullable Experiment first;

  private List<ParameterEdit> setByHand = List.of();
  private long lossEpoch = -1;

  /** A history of its own with all that this one has so far. */
  public RunHistory copy() {
    RunHistory copy = new RunHistory();
    copy.train.copyFrom(train);
    copy.test.copyFrom(test);
    for (int k = 0; k < BUCKETS; k++) {
      copy.norms[k] = norms[k].clone();
    }
    copy.run = run;
    copy.width = width;
    copy.used = used;
    copy.epoch = epoch;
    copy.position = position;
    copy.marks.addAll(marks);
    copy.experiment = experiment;
    copy.setByHand = setByHand;
    copy.lossEpoch = lossEpoch;
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
      marks.removeIf(
          mark ->
              mark.epoch() > snapshot.epoch()
                  || mark.epoch() == snapshot.epoch()
                      && !mark.after().equals(snapshot.experiment()));
      // A way on from there may have other settings than led there.
      experiment = marks.isEmpty() ? first : marks.getLast().after();
    }
    if (first == null || snapshot.epoch() == 0) {
      first = snapshot.experiment();
    }
    if (experiment != null && !experiment.equals(snapshot.experiment())) {
      mark(new ChangeMark(snapshot.epoch(), experiment, snapshot.experiment(), List.of()));
    }
    if (snapshot.epoch() == 0 && snapshot.position() == 0) {
      // The run begins with what stands there last.
      clearLosses();
    }
    experiment = snapshot.experiment();
    markSetByHand(snapshot);
    epoch = snapshot.epoch();
    position = snapshot.position();
    int bucket = bucket(snapshot.epoch());
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

  /** Marks what was newly set by hand, and takes back the marks of what was undone. */
  private void markSetByHand(Snapshot snapshot) {
    List<ParameterEdit> edits = snapshot.setByHand();
    if (edits.equals(setByHand)) {
      return;
    }
    marks.replaceAll(mark -> mark.keeping(edits));
    marks.removeIf(ChangeMark::isEmpty);
    for (ParameterEdit edit : edits) {
      if (!setByHand.contains(edit)) {
        Experiment now = snapshot.experiment();
        mark(new ChangeMark(edit.epoch(), now, now, List.of(edit)));
      }
    }
    setByHand = edits;
  }

  /**
   * Drags of a slider, and changes that are taken back at once, are no marks of their own; what is
   * changed before the first epoch is what the run begins with.
   */
  private void mark(ChangeMark mark) {
    if (mark.epoch() == 0) {
      return;
    }
    ChangeMark last = marks.isEmpty() ? null : marks.getLast();
    if (last != null
        && (mark.epoch() == last.epoch()
            || mark.sameSettingsAs(last) && mark.epoch() - last.epoch() <= SAME_CHANGE_EPOCHS)) {
      marks.removeLast();
      mark = last.and(mark);
    }
    if (!mark.isEmpty()) {
      marks.add(mark);
    }
    if (marks.size() > MOST_MARKS) {
      marks.removeFirst();
    }
  }

  /** The changes in this run, the earliest first; a view. */
  public List<ChangeMark> marks() {
    return Collections.unmodifiableList(marks);
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
    train.cut(used - 1);
    test.cut(used - 1);
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
    Arrays.fill(norms, new double[0]);
    width = 1;
    used = 0;
    marks.clear();
    experiment = null;
    first = null;
    setByHand = List.of();
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

  /** The smallest training loss in {@code bucket}; NaN where there is none. */
  public double leastTrain(int bucket) {
    return train.least[bucket];
  }

  /** The largest training loss in {@code bucket}; NaN where there is none. */
  public double mostTrain(int bucket) {
    return train.most[bucket];
  }

  /** The smallest test loss in {@code bucket}; NaN where there is none. */
  public double leastTest(int bucket) {
    return test.least[bucket];
  }

  /** The largest test loss in {@code bucket}; NaN where there is none. */
  public double mostTest(int bucket) {
    return test.most[bucket];
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
