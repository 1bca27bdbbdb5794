package playground.model.training.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The states that a session has been through, in bounded memory. Between two of them training is
 * computed again from the earlier one, which gives the same numbers. Where the memory is full,
 * earlier runs are thinned out first, then the states of the present run that are long ago.
 * Thread-safe.
 */
public final class Recording {
  /** The memory that a session's recorded states may take, in bytes. */
  public static final long BUDGET = 64L << 20;

  /** How full the memory is after thinning: not every state that comes makes others go. */
  private static final double AFTER_THINNING = 0.9;

  /** Of more runs there are no curves either. */
  private static final int MOST_RUNS = 50;

  /** An earlier run of fewer states than that is forgotten as a whole. */
  private static final int FEW = 32;

  private final long budget;
  private final Map<Long, RecordedRun> runs = new LinkedHashMap<>();
  private long present = -1;

  /** Of the present run; who asks each frame does not wait until states are thinned out. */
  private volatile First first = new First(-1, 0);

  private record First(long run, long epoch) {}

  /**
   * Nothing yet.
   *
   * @param budget the memory that its states may take, in bytes
   */
  public Recording(long budget) {
    this.budget = budget;
  }

  /** The memory that its states may take, in bytes. */
  public long budget() {
    return budget;
  }

  /**
   * Takes in a state, whose run is the present one from now on. States of that run that are later
   * are forgotten: training has gone back behind them.
   *
   * @param continues whether training alone leads to it from the state of that run before; not
   *     where settings, parameters or the place in the run were changed since
   */
  public synchronized void add(SavedRun state, boolean continues) {
    present = state.run();
    runs.computeIfAbsent(present, run -> new RecordedRun(state.data())).add(state, continues);
    thin();
    first = new First(present, runs.get(present).firstEpoch());
  }

  /**
   * A run goes on from the end of an epoch of another one, whose states before are part of it.
   *
   * @param from the run that it comes from
   * @param epoch how many epochs of that it has
   * @param to the new run
   */
  public synchronized void branch(long from, long epoch, long to) {
    RecordedRun origin = runs.get(from);
    if (origin != null) {
      runs.put(to, origin.until(epoch));
    }
  }

  /**
   * The latest state from which training alone leads to the end of {@code epoch} epochs of {@code
   * run}; empty where none is that early.
   */
  public synchronized Optional<SavedRun> before(long run, long epoch) {
    RecordedRun recorded = runs.get(run);
    return recorded == null ? Optional.empty() : recorded.before(epoch);
  }

  /** The first epoch of {@code run} that can be computed again; empty where there is none. */
  public OptionalLong firstEpoch(long run) {
    First known = first;
    return known.run() == run ? OptionalLong.of(known.epoch()) : firstEpochOf(run);
  }

  private synchronized OptionalLong firstEpochOf(long run) {
    RecordedRun recorded = runs.get(run);
    return recorded == null || recorded.size() == 0
        ? OptionalLong.empty()
        : OptionalLong.of(recorded.firstEpoch());
  }

  /** What the states take, in bytes, with the data of runs that are not those of the present. */
  public synchronized long bytes() {
    RecordedRun now = runs.get(present);
    long bytes = 0;
    for (RecordedRun run : runs.values()) {
      bytes += run.bytes();
      if (now != null && run.data() != now.data()) {
        bytes += run.data().bytes();
      }
    }
    return bytes;
  }

  private void thin() {
    if (runs.size() > MOST_RUNS) {
      runs.remove(oldestButPresent());
    }
    if (bytes() <= budget) {
      return;
    }
    long most = (long) (AFTER_THINNING * budget);
    while (bytes() > most && runs.size() > 1) {
      long oldest = oldestButPresent();
      RecordedRun earlier = runs.get(oldest);
      if (earlier.size() < FEW) {
        runs.remove(oldest);
      } else {
        earlier.thinTo(earlier.bytes() / 2);
      }
    }
    if (bytes() > most) {
      runs.get(present).thinTo(most);
    }
  }

  private long oldestButPresent() {
    return runs.keySet().stream().filter(run -> run != present).findFirst().orElseThrow();
  }
}
