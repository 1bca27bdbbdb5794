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

  /** By how much the least gap grows from one pass over the states to the next. */
  private static final double WIDER = 1.2;

  private final SplitExamples data;
  private final List<State> states = new ArrayList<>();
  private long bytes;

  /** The least gap between two states, as a fraction of their age. */
  private double gap;

  /**
   * A state of the run.
   *
   * @param continues whether training alone leads to it from the state before
   */
  private record State(SavedRun saved, boolean continues) {
    long bytes() {
      return saved.checkpoint().bytes() + OVERHEAD;
    }

    long epoch() {
      return saved.checkpoint().epoch();
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

  /** The latest state. */
  SavedRun latest() {
    return states.getLast().saved();
  }

  /** Whether it has been trained at all. */
  boolean isTrained() {
    Checkpoint at = latest().checkpoint();
    return at.epoch() > 0 || at.position() > 0;
  }

  /** The first epoch that can be computed again. */
  long firstEpoch() {
    Checkpoint first = states.getFirst().saved().checkpoint();
    return first.position() == 0 ? first.epoch() : first.epoch() + 1;
  }

  /**
   * Forgets states until they take no more than {@code most} bytes, but for the latest: first those
   * that training alone leads to, closer together than a fraction of their age, which grows until
   * there is room; where that is not enough, the earliest.
   */
  void thinTo(long most) {
    // What was enough the last time nearly is: a few passes find what is enough now.
    gap = Math.max(gap / (WIDER * WIDER), 1.0 / states.size());
    while (bytes > most && gap < 1) {
      gap *= WIDER;
      keepApart(gap);
    }
    int forgotten = 0;
    while (bytes > most && forgotten < states.size() - 1) {
      bytes -= states.get(forgotten).bytes();
      forgotten++;
    }
    states.subList(0, forgotten).clear();
  }

  private void keepApart(double fraction) {
    List<State> all = List.copyOf(states);
    long now = all.getLast().epoch();
    states.clear();
    bytes = 0;
    append(all.getFirst());
    for (int k = 1; k < all.size(); k++) {
      State state = all.get(k);
      long since = state.epoch() - states.getLast().epoch();
      // One that training alone does not lead to is needed for what follows it.
      if (!state.continues() || k == all.size() - 1 || since >= fraction * (now - state.epoch())) {
        append(state);
      }
    }
  }
}
