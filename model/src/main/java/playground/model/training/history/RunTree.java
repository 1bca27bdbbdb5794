package playground.model.training.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which runs of a session came from which, and in what order they were trained. Not thread-safe.
 */
final class RunTree {
  private final Map<Long, RunOrigin> origins = new HashMap<>();
  private final Map<Long, Integer> ordinals = new HashMap<>();
  private long newest = -1;
  private int trained;

  /** Whether {@code run} is a new one: each has a larger number than those before. */
  boolean isNew(long run) {
    return run > newest;
  }

  /** A new run came from where {@code left} was, or from none. */
  void begin(long run, Optional<RunOrigin> left) {
    newest = Math.max(newest, run);
    left.ifPresent(origin -> origins.put(run, origin));
  }

  /** {@code run} has been trained. */
  void train(long run) {
    if (!ordinals.containsKey(run)) {
      trained++;
      ordinals.put(run, trained);
    }
  }

  /** Where {@code run} came from. */
  Optional<RunOrigin> origin(long run) {
    return Optional.ofNullable(origins.get(run));
  }

  /** Which one {@code run} is of those that were trained; empty where it was not. */
  OptionalInt ordinal(long run) {
    Integer known = ordinals.get(run);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /** Which one the next run is that is trained. */
  int nextOrdinal() {
    return trained + 1;
  }

  /** Forgets all but {@code runs}. */
  void keep(Set<Long> runs) {
    origins.keySet().retainAll(runs);
    ordinals.keySet().retainAll(runs);
  }
}
