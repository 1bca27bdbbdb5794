package playground.model.training.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.Recording;

/**
 * Records the states of a session of one network, often enough that what is between two of them is
 * computed again at once, and seldom enough that training hardly takes longer. Not thread-safe.
 */
final class Recorder {
  /** Least time from one state to the next that training alone leads to. */
  private static final long LEAST_NANOS = 10_000_000;

  /** That time is as many times what recording takes. */
  private static final long SELDOM = 100;

  private final Recording recording;
  private @Nullable Lane recorded;
  private long changes;
  private long nextAt = Long.MIN_VALUE;

  /** What recording a state takes, in nanoseconds. */
  private long cost = LEAST_NANOS / SELDOM;

  Recorder(Recording recording) {
    this.recording = recording;
  }

  /** At the end of an epoch: records it, unless the state before was only just recorded. */
  void epochEnded(List<Lane> lanes, long now) {
    if (now >= nextAt || changed(lanes)) {
      record(lanes);
    }
  }

  /** After a command: records the state where the network became another one with it. */
  void commandDone(List<Lane> lanes) {
    if (changed(lanes)) {
      record(lanes);
    }
  }

  /**
   * Where a network is before a command.
   *
   * @param run the number of its run
   * @param continues whether training alone leads there from the latest state that is recorded
   */
  record Place(GuardedTrainer guarded, long run, boolean continues) {}

  /** Where a single network is now; empty where there are several. */
  Optional<Place> place(List<Lane> lanes) {
    return lanes.size() == 1
        ? Optional.of(lanes.getFirst())
            .map(lane -> new Place(lane.guarded(), lane.number(), isRecorded(lane)))
        : Optional.empty();
  }

  /** As {@link #commandDone(List)}; a run that was left can be gone back to where it was. */
  void commandDone(List<Lane> lanes, Optional<Place> before) {
    before
        .filter(place -> lanes.size() == 1 && lanes.getFirst().number() != place.run())
        .ifPresent(this::recordLeft);
    commandDone(lanes);
  }

  private void recordLeft(Place place) {
    GuardedTrainer left = place.guarded();
    if (!left.isMeasured()) {
      left.settle();
    }
    if (left.trainer().isFinite()) {
      recording.add(Lane.saved(left, left.trainer().checkpoint(), place.run()), place.continues());
    }
  }

  /** After steps that are none of an epoch: the present state cannot be computed again. */
  void stepped(List<Lane> lanes) {
    recorded = null;
    commandDone(lanes);
  }

  private boolean changed(List<Lane> lanes) {
    return lanes.size() == 1 && !isRecorded(lanes.getFirst());
  }

  private boolean isRecorded(Lane lane) {
    return lane == recorded && lane.changes() == changes;
  }

  private void record(List<Lane> lanes) {
    if (lanes.size() != 1) {
      return;
    }
    Lane lane = lanes.getFirst();
    if (!lane.guarded().trainer().isFinite()) {
      return;
    }
    long start = System.nanoTime();
    recording.add(lane.record(), isRecorded(lane));
    recorded = lane;
    changes = lane.changes();
    cost = cost(cost, System.nanoTime() - start);
    nextAt = start + SELDOM * cost;
  }

  /**
   * What recording takes, where it seemed to take {@code measured} and was {@code before}. That the
   * thread had to wait meanwhile, or that states were thinned out, is no reason for a long gap.
   */
  static long cost(long before, long measured) {
    return Math.clamp(measured, LEAST_NANOS / SELDOM, 2 * before);
  }
}
