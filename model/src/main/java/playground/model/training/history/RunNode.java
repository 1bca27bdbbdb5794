package playground.model.training.history;

import java.util.Optional;

/**
 * A run of a session, in the tree of its runs.
 *
 * @param ordinal which one of those that were trained, from 1
 * @param origin where it came from; empty for one that has nothing to do with those before
 * @param latest the latest of its states that are recorded
 */
public record RunNode(int ordinal, Optional<RunOrigin> origin, SavedRun latest) {

  /** The number of the run in its session. */
  public long run() {
    return latest.run();
  }
}
