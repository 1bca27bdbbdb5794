package playground.app.session.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import playground.model.data.Feature;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.training.Checkpoint;
import playground.model.training.SplitExamples;
import playground.model.training.Trainer;
import playground.model.training.history.SavedRun;

/** The states that Undo brings back stay within the memory that the program is given. */
class SwitchHistoryTest {
  /** Few enough that it is not their number that has some forgotten. */
  private static final int STEPS = 40;

  private static Experiment experiment;
  private static SplitExamples data;
  private static Checkpoint checkpoint;

  @BeforeAll
  static void train() {
    Experiment first = Experiment.first();
    experiment =
        first
            .withData(first.data().withPoints((int) Limits.POINTS.max()))
            .withNetwork(first.network().withFeatures(List.of(Feature.values())));
    Trainer trainer = new Trainer(experiment);
    data = trainer.data();
    checkpoint = trainer.checkpoint();
  }

  @Test
  void statesOfDifferentDataTakeAQuarterOfTheMemoryAtMost() {
    List<SavedRun> states = new ArrayList<>();
    for (int k = 0; k < STEPS; k++) {
      states.add(state(copyOf(data)));
    }
    List<SavedRun> kept = keptOf(states);
    String share = SavedRun.bytes(kept) + " bytes of " + SavedRun.bytes(states);
    assertTrue(SavedRun.bytes(kept) <= Runtime.getRuntime().maxMemory() / 4, share);
    assertTrue(kept.size() < STEPS && kept.size() > STEPS / 2, share);
    assertEquals(states.subList(STEPS - kept.size(), STEPS), kept, "the latest");
  }

  @Test
  void statesOfTheSameDataAreAllKept() {
    List<SavedRun> states = new ArrayList<>();
    for (int k = 0; k < STEPS; k++) {
      states.add(state(data));
    }
    assertEquals(states, keptOf(states));
  }

  @Test
  void runsThatBranchedOffCountToo() {
    SwitchHistory history = new SwitchHistory();
    Setup now = new Setup(experiment, List.of());
    List<RunEdit> forgotten = new ArrayList<>();
    for (int k = 0; k < STEPS; k++) {
      Setup next = now.with(new BranchedOff(state(copyOf(data))));
      history.add(new SwitchHistory.Step(now, next, false, null));
      now = next;
      for (RunEdit each : history.forgetOldest()) {
        history.drop(each);
        now = now.without(each);
        forgotten.add(each);
      }
    }
    List<SavedRun> kept = now.byHand().stream().map(edit -> ((BranchedOff) edit).from()).toList();
    assertEquals(STEPS, kept.size() + forgotten.size());
    assertTrue(SavedRun.bytes(kept) <= Runtime.getRuntime().maxMemory() / 4);
  }

  /** What can be gone back to after a step from each of {@code states}, the oldest first. */
  private static List<SavedRun> keptOf(List<SavedRun> states) {
    SwitchHistory history = new SwitchHistory();
    List<Setup> setups = new ArrayList<>(List.of(new Setup(experiment, List.of())));
    for (SavedRun state : states) {
      Setup now = setups.getLast();
      Setup next = now.with(new FreshStart());
      Future<SavedRun> saved = CompletableFuture.completedFuture(state);
      history.add(new SwitchHistory.Step(now, next, true, saved));
      history.forgetOldest();
      setups.add(next);
    }
    List<SavedRun> kept = new ArrayList<>();
    for (int k = setups.size() - 1; k > 0; k--) {
      history
          .takeBack(setups.get(k), setups.get(k - 1))
          .ifPresent(step -> kept.addFirst(step.state().resultNow()));
    }
    return kept;
  }

  private static SavedRun state(SplitExamples examples) {
    return new SavedRun(experiment, examples, checkpoint, null, 1);
  }

  /** As another run on other data has them: the same numbers, counted once more. */
  private static SplitExamples copyOf(SplitExamples data) {
    return new SplitExamples(data.split(), data.features(), data.code(), data.train(), data.test());
  }
}
