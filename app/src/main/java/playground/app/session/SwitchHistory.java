package playground.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import playground.model.experiment.Difference;
import playground.model.experiment.Difference.Aspect;
import playground.model.experiment.Experiment;
import playground.model.training.SavedState;

/**
 * The networks that were left behind by switching something in the middle of a run. Going back from
 * the settings after a switch to those before brings back the network as it was; going forth again
 * is a switch again.
 */
final class SwitchHistory {
  /** Each step keeps a whole network. */
  private static final int MOST = 50;

  private static final Set<Aspect> REMEDIES =
      Set.of(Aspect.ACTIVATION, Aspect.OPTIMIZER, Aspect.CLIPPING);

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  private record Step(Experiment before, Experiment after, SavedState state) {}

  /**
   * Whether a change that training goes on through is one of those that can be a remedy, and not a
   * number that is dragged.
   */
  static boolean isRemedy(Experiment before, Experiment after) {
    Set<Aspect> aspects =
        Difference.between(before, after).stream()
            .map(Difference::aspect)
            .collect(Collectors.toSet());
    return before.canTrainOnAs(after) && !aspects.isEmpty() && REMEDIES.containsAll(aspects);
  }

  /** Remembers a switch and the state before it. */
  void add(Experiment before, Experiment after, SavedState state) {
    done.push(new Step(before, after, state));
    undone.clear();
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  /** The state to restore when settings go from {@code now} to {@code target}. */
  Optional<SavedState> takeBack(Experiment now, Experiment target) {
    Step latest = done.peek();
    if (latest == null || !latest.after().equals(now) || !latest.before().equals(target)) {
      return Optional.empty();
    }
    undone.push(done.pop());
    return Optional.of(latest.state());
  }

  /** Whether to go from {@code now} to {@code target} is to do again what was taken back last. */
  boolean isAgain(Experiment now, Experiment target) {
    Step latest = undone.peek();
    return latest != null && latest.before().equals(now) && latest.after().equals(target);
  }
}
