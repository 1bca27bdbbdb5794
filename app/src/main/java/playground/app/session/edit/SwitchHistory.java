package playground.app.session.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.Effect;
import playground.model.experiment.table.NetworkSetting;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.TrainingSetting;
import playground.model.training.history.SavedRun;

/**
 * The networks that were left by switching something or setting a parameter in the middle of a run,
 * and by restarting. Going back from the setup after such a step to the one before brings back the
 * network as it was; going forth again is the same step again.
 */
final class SwitchHistory {
  /**
   * What all networks together may take, and data that are not shared: a quarter of the memory that
   * the program is given.
   */
  private static final long MOST_BYTES = 256L << 20;

  private static final int MOST = 200;

  /** Each keeps a whole network. */
  private static final int MOST_NETWORKS = 50;

  private static final Set<Setting<?>> REMEDIES =
      Set.of(NetworkSetting.ACTIVATION, TrainingSetting.OPTIMIZER, TrainingSetting.CLIPPING);

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /**
   * A step from one setup to another.
   *
   * @param restarts whether training restarted with it
   * @param state of the network before; null where it was not trained yet
   */
  record Step(Setup before, Setup after, boolean restarts, @Nullable Future<SavedRun> state) {
    private Step without(RunEdit dropped) {
      return new Step(before.without(dropped), after.without(dropped), restarts, state);
    }
  }

  /**
   * Whether a change that training goes on through is one of those that can be a remedy, and not a
   * number that is dragged.
   */
  static boolean isRemedy(Experiment before, Experiment after) {
    Set<Setting<?>> changed =
        Difference.between(before, after).stream()
            .<Setting<?>>map(Difference::setting)
            .collect(Collectors.toSet());
    return Effect.ofChange(before, after) == Effect.CONTINUES
        && !changed.isEmpty()
        && REMEDIES.containsAll(changed);
  }

  /** Remembers a step. */
  void add(Step step) {
    if (again(step.before(), step.after()).isPresent()) {
      undone.pop();
    } else {
      undone.clear();
    }
    done.push(step);
  }

  /** Forgets what is too old or too much; answers what was done to the network there. */
  List<RunEdit> forgetOldest() {
    List<RunEdit> forgotten = new ArrayList<>();
    while (done.size() > 1 && isTooMuch()) {
      Step oldest = done.removeLast();
      forgotten.addAll(oldest.after().byHand());
      forgotten.removeAll(oldest.before().byHand());
    }
    return forgotten;
  }

  private boolean isTooMuch() {
    List<Future<SavedRun>> states =
        Stream.concat(done.stream(), undone.stream())
            .map(Step::state)
            .<Future<SavedRun>>mapMulti(
                (state, kept) -> {
                  if (state != null) {
                    kept.accept(state);
                  }
                })
            .toList();
    Stream<SavedRun> left =
        states.stream()
            .filter(state -> state.state() == Future.State.SUCCESS)
            .map(Future::resultNow);
    Stream<SavedRun> edits =
        Stream.concat(done.stream(), undone.stream())
            .flatMap(step -> step.after().byHand().stream())
            .distinct()
            .flatMap(edit -> edit.kept().stream());
    List<SavedRun> saved = Stream.concat(left, edits).toList();
    return done.size() > MOST
        || states.size() > MOST_NETWORKS
        || SavedRun.bytes(saved) > MOST_BYTES;
  }

  /**
   * The step that is taken back when going from {@code now} to {@code target}; several of them, as
   * the drags of a slider make, are one.
   */
  Optional<Step> takeBack(Setup now, Setup target) {
    int steps = 0;
    Setup at = now;
    for (Step step : done) {
      if (!step.after().equals(at)) {
        return Optional.empty();
      }
      steps++;
      at = step.before();
      if (at.equals(target)) {
        for (int k = 0; k < steps; k++) {
          done.pop();
        }
        Step whole = new Step(target, now, step.restarts(), step.state());
        undone.push(whole);
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /** The step that was taken back last, where going from {@code now} to {@code target} is that. */
  Optional<Step> again(Setup now, Setup target) {
    Step latest = undone.peek();
    boolean same = latest != null && latest.before().equals(now) && latest.after().equals(target);
    return same ? Optional.of(latest) : Optional.empty();
  }

  /** Forgets what was not done after all, or so long ago that it cannot be undone. */
  void drop(RunEdit dropped) {
    drop(done, dropped);
    drop(undone, dropped);
  }

  private static void drop(Deque<Step> steps, RunEdit dropped) {
    List<Step> kept =
        steps.stream()
            .map(step -> step.without(dropped))
            .filter(step -> !step.before().equals(step.after()))
            .toList();
    steps.clear();
    steps.addAll(kept);
  }
}
