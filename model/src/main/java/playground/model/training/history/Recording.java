package playground.model.training.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import playground.model.training.SplitExamples;

/**
 * The states that a session has been through, in bounded memory. Between two of them training is
 * computed again from the earlier one, which gives the same numbers. Where the memory is full,
 * earlier runs are thinned out first, down to their latest states, then the states of the present
 * run that are long ago; of large networks the earliest runs are forgotten. Thread-safe.
 */
public final class Recording {
  /** The memory that a session's recorded states may take, in bytes. */
  public static final long BUDGET = 64L << 20;

  /** How full the memory is after thinning: not every state that comes makes others go. */
  private static final double AFTER_THINNING = 0.9;

  /** Of more runs there are no curves either. */
  private static final int MOST_RUNS = 50;

  /** How much of the memory earlier runs may take, to go back to. */
  private static final double FOR_EARLIER = 0.5;

  private final long budget;
  private final Map<Long, RecordedRun> runs = new LinkedHashMap<>();
  private final RunTree tree = new RunTree();
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
    long before = present;
    present = state.run();
    if (tree.isNew(present)) {
      tree.begin(present, left(before));
    }
    if (before != present && runs.containsKey(before) && !runs.get(before).isTrained()) {
      runs.remove(before);
    }
    RecordedRun recorded = runs.computeIfAbsent(present, run -> new RecordedRun(state.data()));
    recorded.add(state, continues);
    if (recorded.isTrained()) {
      tree.train(present);
    }
    thin();
    tree.keep(runs.keySet());
    first = new First(present, runs.get(present).firstEpoch());
  }

  /** Where a new run comes from; one that was not trained is nothing to come from. */
  private Optional<RunOrigin> left(long run) {
    RecordedRun recorded = runs.get(run);
    return recorded != null && recorded.isTrained()
        ? Optional.of(RunOrigin.of(recorded.latest(), false))
        : tree.origin(run);
  }

  /** The new run {@code run} begins something else than the one before. */
  public synchronized void begin(long run) {
    tree.begin(run, Optional.empty());
  }

  /**
   * A run goes on from the end of an epoch of another one, whose states before are part of it.
   *
   * @param from where it goes on from
   * @param to the new run
   */
  public synchronized void branch(SavedRun from, long to) {
    tree.begin(to, Optional.of(RunOrigin.of(from, true)));
    RecordedRun origin = runs.get(from.run());
    runs.put(
        to,
        origin == null ? new RecordedRun(from.data()) : origin.until(from.checkpoint().epoch()));
  }

  /** The runs that one can go back to, and the present one, in the order of their beginnings. */
  public synchronized List<RunNode> runs() {
    List<RunNode> nodes = new ArrayList<>();
    runs.forEach(
        (run, recorded) -> {
          int ordinal = tree.ordinal(run).orElse(tree.nextOrdinal());
          if (run == present || tree.ordinal(run).isPresent()) {
            nodes.add(new RunNode(ordinal, tree.origin(run), recorded.latest()));
          }
        });
    nodes.sort(Comparator.comparingInt(RunNode::ordinal));
    return nodes;
  }

  /** The latest state of {@code run} that is recorded; empty where none is. */
  public Optional<SavedRun> latest(long run) {
    return before(run, Long.MAX_VALUE);
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
    return bytesOf(present) + bytesOfEarlier();
  }

  private long bytesOf(long run) {
    RecordedRun recorded = runs.get(run);
    return recorded == null ? 0 : recorded.bytes();
  }

  private long bytesOfEarlier() {
    Set<SplitExamples> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    if (runs.containsKey(present)) {
      counted.add(runs.get(present).data());
    }
    long bytes = 0;
    for (Map.Entry<Long, RecordedRun> entry : runs.entrySet()) {
      if (entry.getKey() != present) {
        RecordedRun run = entry.getValue();
        bytes += run.bytes() + (counted.add(run.data()) ? run.data().bytes() : 0);
      }
    }
    return bytes;
  }

  private void thin() {
    if (runs.size() > MOST_RUNS) {
      runs.remove(earlier().getFirst());
    }
    if (bytes() <= budget) {
      return;
    }
    long most = (long) (AFTER_THINNING * budget);
    for (long run : earlier()) {
      RecordedRun recorded = runs.get(run);
      while (bytes() > most && recorded.size() > 1) {
        recorded.thinTo(recorded.bytes() / 2);
      }
    }
    for (long run : earlier()) {
      if (bytes() > most && bytesOfEarlier() > FOR_EARLIER * budget) {
        runs.remove(run);
      }
    }
    if (bytes() > most) {
      runs.get(present).thinTo(most - bytesOfEarlier());
    }
  }

  /** The runs but for the present one, the earliest first. */
  private List<Long> earlier() {
    return runs.keySet().stream().filter(run -> run != present).toList();
  }
}
