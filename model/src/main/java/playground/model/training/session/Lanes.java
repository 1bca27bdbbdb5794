package playground.model.training.session;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.snapshot.Snapshot;

/**
 * The networks of a session, which take turns: the next step is always that of the network which is
 * farthest behind. One whose numbers overflow stands at its last finite state, and the others go on
 * without it. Not thread-safe.
 */
final class Lanes {
  private final RunData data;
  private List<Lane> all = List.of();
  private InstrumentSelection instruments = InstrumentSelection.NONE;

  /** None yet; what takes long asks {@code cancellation}. */
  Lanes(Cancellation cancellation) {
    data = new RunData(cancellation);
  }

  /** All start with these settings, in the next run of the session. */
  void start(List<Experiment> experiments) {
    long number = all.isEmpty() ? 0 : all.getFirst().nextNumber();
    all = experiments.stream().map(experiment -> new Lane(experiment, data, number)).toList();
    watch(instruments);
  }

  /** Each of them. */
  List<Lane> all() {
    return all;
  }

  /** What trains in each. */
  List<GuardedTrainer> guarded() {
    return all.stream().map(Lane::guarded).toList();
  }

  /** The number of the run of each. */
  List<Long> runs() {
    return all.stream().map(Lane::number).toList();
  }

  /** Makes each network another one. */
  void alter(Consumer<Lane> change) {
    for (Lane lane : all) {
      // In the middle of an epoch nobody has looked yet whether the numbers are still finite.
      lane.guarded().check();
      change.accept(lane);
    }
  }

  /** The settings of each. */
  List<Experiment> experiments() {
    return all.stream().map(lane -> lane.guarded().trainer().experiment()).toList();
  }

  /** From now on snapshots carry what {@code watched} asks for. */
  void watch(InstrumentSelection watched) {
    instruments = watched;
    all.forEach(lane -> lane.watch(watched));
  }

  /** Whether none trains on. */
  boolean areAllBroken() {
    for (Lane lane : all) {
      if (!lane.guarded().isBroken()) {
        return false;
      }
    }
    return true;
  }

  /** Where all have broken, lets them train on from their last finite states. */
  void forgetDivergence() {
    if (areAllBroken()) {
      all.forEach(lane -> lane.guarded().forgetDivergence());
    }
  }

  /** How many epochs all have completed that train on; all, where none does. */
  long epoch() {
    boolean none = areAllBroken();
    long least = Long.MAX_VALUE;
    for (Lane lane : all) {
      if (none || !lane.guarded().isBroken()) {
        least = Math.min(least, lane.guarded().trainer().epoch());
      }
    }
    return least;
  }

  /** The one to take the next step, the farthest behind of those that train on; there is one. */
  Trainer next() {
    if (all.size() == 1) {
      return all.getFirst().guarded().trainer();
    }
    @Nullable Trainer farthest = null;
    for (Lane lane : all) {
      Trainer trainer = lane.guarded().trainer();
      if (!lane.guarded().isBroken()
          && (farthest == null || !trainer.hasReached(farthest.epoch(), farthest.position()))) {
        farthest = trainer;
      }
    }
    return Objects.requireNonNull(farthest);
  }

  /**
   * Whether training may stop here. Several networks stop together at the end of an epoch, unless
   * epochs take so long that somebody would wait.
   */
  boolean mayStop() {
    return all.size() == 1 || !areShort() || areTogether();
  }

  /** Whether an epoch of each takes but a moment. */
  boolean areShort() {
    for (Lane lane : all) {
      if (!lane.guarded().trainer().measurements().takeAMoment()) {
        return false;
      }
    }
    return true;
  }

  private boolean areTogether() {
    long epoch = epoch();
    for (Lane lane : all) {
      Trainer trainer = lane.guarded().trainer();
      if (!lane.guarded().isBroken() && (trainer.epoch() != epoch || trainer.position() != 0)) {
        return false;
      }
    }
    return true;
  }

  /** As {@link GuardedTrainer#settle}, but for those that have broken: they stand. */
  void settle() {
    all.stream()
        .map(Lane::guarded)
        .filter(lane -> !lane.isBroken())
        .forEach(GuardedTrainer::settle);
  }

  /** Where parameters are not finite, goes back. */
  void check() {
    all.forEach(lane -> lane.guarded().check());
  }

  /** As {@link GuardedTrainer#checkSometimes}. */
  void checkSometimes(long now) {
    for (Lane lane : all) {
      if (!lane.guarded().isBroken()) {
        lane.guarded().checkSometimes(now);
      }
    }
  }

  /** Computes the losses that are not known yet; false where that takes long and is interrupted. */
  boolean measure() {
    for (Lane lane : all) {
      if (!lane.guarded().isMeasured() && !lane.guarded().measure()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the losses of all present states are known. */
  boolean areMeasured() {
    return all.stream().allMatch(lane -> lane.guarded().isMeasured());
  }

  /** Whether there are networks, and some losses of each, so that they can be shown. */
  boolean canBeShown() {
    return !all.isEmpty() && all.stream().allMatch(lane -> lane.guarded().losses() != null);
  }

  /** What each looks like now, as {@link Lane#snapshot}. */
  List<Snapshot> snapshots(boolean playing, long commands) {
    return all.stream().map(lane -> lane.snapshot(playing, commands)).toList();
  }
}
