package playground.model.training.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import playground.model.training.Checkpoint;
import playground.model.training.SplitExamples;

/**
 * The recorded states of one run, the earliest first. Where there are too many, those of long ago
 * thin out, in proportion to their age. Not thread-safe.
 */
final class RecordedRun {
  /** What a state takes beside its numbers, roughly, in bytes. */
  private static final long OVERHEAD = 400;

  private final SplitExamples data;
  private final List<State> states = new ArrayList<>();
  private long bytes;

  /**
   * A state of the run.
   *
   * @param continues whether training alone leads to it from the state before
   */
  private record State(SavedRun saved, boolean continues) {
    long bytes() {
      return saved.checkpoint().bytes() + OVERHEAD;
    }

    /** Whether it is before the first mini-batch after {@code epoch} complete epochs, or there. */
    boolean isUpTo(long epoch) {
      return isUpTo(epoch, 0);
    }

    boolean isUpTo(long epoch, int position) {
      Checkpoint at = saved.checkpoint();
      return at.epoch() < epoch || at.epoch() == epoch && at.position() <= position;
    }
  }

  /** A run on {@code data}, of which nothing is recorded yet. */
  RecordedRun(SplitExamples data) {
    this.data = data;
  }

  /** The data of the run. */
  SplitExamples data() {
    return data;
  }

  /** What its states take, without the data. */
  long bytes() {
    return bytes;
  }

  int size() {
    return states.size();
  }

  /**
   * Takes in a state; those after it are no longer part of the run.
   *
   * @param continues whether training alone leads to it from the state before
   */
  void add(SavedRun saved, boolean continues) {
    Checkpoint at = saved.checkpoint();
    while (!states.isEmpty() && !states.getLast().isUpTo(at.epoch(), at.position())) {
      remove(states.size() - 1);
    }
    append(new State(saved, continues && !states.isEmpty()));
  }

  private void append(State state) {
    states.add(state);
    bytes += state.bytes();
  }

  private void remove(int index) {
    bytes -= states.remove(index).bytes();
  }

  /** The states up to the end of {@code epoch} epochs, for a run that branches off there. */
  RecordedRun until(long epoch) {
    RecordedRun branch = new RecordedRun(data);
    states.stream().filter(state -> state.isUpTo(epoch)).forEach(branch::append);
    return branch;
  }

  /**
   * The latest state from which training alone leads to the end of {@code epoch} epochs; empty
   * where none is that early.
   */
  Optional<SavedRun> before(long epoch) {
    int low = 0;
    int high = states.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (states.get(middle).isUpTo(epoch)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(states.get(low - 1).saved());
  }

  /** The first epoch that can be computed again. */
  long firstEpoch() {
    Checkpoint first = states.getFirst().saved().checkpoint();
    return first.position() == 0 ? first.epoch() : first.epoch() + 1;
  }

  /** Forgets states until they take no more than {@code most} bytes, but for the latest. */
  void thinTo(long most) {
    while (bytes > most && states.size() > 1) {
      remove(leastMissed());
    }
  }

  /**
   * The state whose loss leaves the smallest gap for its age. One that training alone does not lead
   * to is needed for what follows it; where all are such, the earliest goes.
   */
  private int leastMissed() {
    long now = states.getLast().saved().checkpoint().epoch();
    int least = 0;
    double leastGap = Double.POSITIVE_INFINITY;
    for (int k = 1; k < states.size() - 1; k++) {
      if (states.get(k).continues()) {
        long before = states.get(k - 1).saved().checkpoint().epoch();
        long after = states.get(k + 1).saved().checkpoint().epoch();
        double gap = (after - before) / (1.0 + now - before);
        if (gap < leastGap) {
          leastGap = gap;
          least = k;
        }
      }
    }
    return least;
  }
}
