package playground.app.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import playground.model.experiment.Difference;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSetting;
import playground.model.experiment.Setting;
import playground.model.experiment.TrainingSetting;
import playground.model.training.SavedState;

/**
 * The networks that were left behind by switching something, or by setting a parameter, in the
 * middle of a run. Going back from the setup after such a step to the one before brings back the
 * network as it was; going forth again is the same step again.
 */
final class SwitchHistory {
  /** Each step keeps a whole network. */
  private static final int MOST = 50;

  private static final Set<Setting<?>> REMEDIES =
      Set.of(NetworkSetting.ACTIVATION, TrainingSetting.OPTIMIZER, TrainingSetting.CLIPPING);

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  private record Step(Setup before, Setup after, SavedState state) {}

  /**
   * Whether a change that training goes on through is one of those that can be a remedy, and not a
   * number that is dragged.
   */
  static boolean isRemedy(Experiment before, Experiment after) {
    Set<Setting<?>> changed =
        Difference.between(before, after).stream()
            .<Setting<?>>map(Difference::setting)
            .collect(Collectors.toSet());
    return before.canTrainOnAs(after) && !changed.isEmpty() && REMEDIES.containsAll(changed);
  }

  /** Remembers a step and the state before it. */
  void add(Setup before, Setup after, SavedState state) {
    if (isAgain(before, after)) {
      undone.pop();
    } else {
      undone.clear();
    }
    done.push(new Step(before, after, state));
  }

  /** Forgets what is too old; answers the parameters that were set there. */
  List<SetByHand> forgetOldest() {
    List<SetByHand> forgotten = new ArrayList<>();
    while (done.size() > MOST) {
      Step oldest = done.removeLast();
      forgotten.addAll(oldest.after().byHand());
      forgotten.removeAll(oldest.before().byHand());
    }
    return forgotten;
  }

  /** The state to restore when going from {@code now} to {@code target}. */
  Optional<SavedState> takeBack(Setup now, Setup target) {
    Step latest = done.peek();
    if (latest == null || !latest.after().equals(now) || !latest.before().equals(target)) {
      return Optional.empty();
    }
    undone.push(done.pop());
    return Optional.of(latest.state());
  }

  /** Whether to go from {@code now} to {@code target} is to do again what was taken back last. */
  boolean isAgain(Setup now, Setup target) {
    Step latest = undone.peek();
    return latest != null && latest.before().equals(now) && latest.after().equals(target);
  }

  /** Forgets a parameter that was not set after all, or so long ago that it cannot be undone. */
  void drop(SetByHand dropped) {
    drop(done, dropped);
    drop(undone, dropped);
  }

  private static void drop(Deque<Step> steps, SetByHand dropped) {
    List<Step> kept =
        steps.stream()
            .map(
                step ->
                    new Step(
                        step.before().without(dropped),
                        step.after().without(dropped),
                        step.state()))
            .filter(step -> !step.before().equals(step.after()))
            .toList();
    steps.clear();
    steps.addAll(kept);
  }
}
