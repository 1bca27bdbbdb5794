package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.Initializer;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.training.history.ChangeMark;
import playground.model.training.history.RunHistory;
import playground.model.training.session.ParameterRequest;
import playground.model.training.session.ParameterRequest.Outcome;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.ParameterEdit;
import playground.model.training.snapshot.Snapshot;

/** Weights that are set by hand while training goes on, and the way back. */
class SetByHandTest {
  private static final double HUGE = 1e6;

  private final Experiment experiment = Experiment.first();
  private final SingleSession session = new SingleSession(experiment);
  private final RunHistory history = new RunHistory();

  @AfterEach
  void close() {
    session.close();
  }

  /** 30 weights of a million after each other make an output that has no finite square. */
  @Test
  void aValueThatWouldMakeTheLossInfiniteIsRefusedAndTheNetworkStaysAsItWas() {
    Experiment chain =
        experiment
            .withData(experiment.data().withDataset(Dataset.PLANE))
            .withNetwork(
                experiment
                    .network()
                    .withHiddenUnits(Collections.nCopies(30, 1))
                    .withActivation(Activation.LINEAR)
                    .withInitializer(Initializer.XAVIER));
    session.change(chain);
    Snapshot before = await(s -> s.experiment().equals(chain));
    ParameterLayout layout = new ParameterLayout(before.architecture());
    for (int layer = 0; layer < 30; layer++) {
      int set = layer;
      double[] now = session.snapshot().parameters().toArray();
      int index = layout.weight(layer, 0, 0);
      ParameterRequest request = session.setParameter(before.run(), index, HUGE);
      if (outcome(request) == Outcome.NOT_FINITE) {
        assertTrue(layer > 3, "the first ones are harmless");
        assertEquals(now[index], request.valueBefore());
        Snapshot after = await(s -> s.setByHand().size() == set);
        assertArrayEquals(now, after.parameters().toArray());
        assertTrue(Double.isFinite(after.losses().train()));
        return;
      }
      await(s -> s.setByHand().size() == set + 1);
    }
    throw new AssertionError("none was refused");
  }

  @Test
  void aValueForANetworkThatIsNoMoreChangesNothingAndTrainingGoesOn() {
    session.reset();
    await(s -> s.run() == 1);
    session.play();
    await(s -> s.epoch() > 3);
    ParameterRequest other = session.setParameter(0, 5, 0.25);
    assertEquals(Outcome.OTHER_RUN, outcome(other));
    long epoch = session.snapshot().epoch();
    Snapshot later = await(s -> s.epoch() > epoch + 3);
    assertTrue(later.playing());
    assertEquals(List.of(), later.setByHand());
  }

  @Test
  void aParameterThatTheNetworkDoesNotHaveIsRefusedAndTrainingGoesOn() {
    assertEquals(Outcome.OTHER_RUN, outcome(session.setParameter(0, 1_000_000, 1)));
    assertEquals(Outcome.OTHER_RUN, outcome(session.setParameterAgain(1_000_000, 1)));
    assertThrows(IllegalArgumentException.class, () -> session.setParameter(0, -1, 1));
    session.stepEpoch();
    await(s -> s.epoch() == 1);
  }

  @Test
  void goingBackBringsTheNetworkAsItWasWithTheStepsThatFollowFromIt() {
    session.stepEpoch();
    double[] before = await(s -> s.epoch() == 1).parameters().toArray();
    ParameterRequest request = session.setParameter(0, 5, 0.75);
    assertEquals(0.75, await(s -> s.setByHand().size() == 1).parameters().toArray()[5]);
    session.stepEpoch();
    await(s -> s.epoch() == 2);

    session.restore(request.before());
    Snapshot restored = await(s -> s.epoch() == 1);
    assertArrayEquals(before, restored.parameters().toArray());
    assertEquals(List.of(), restored.setByHand());
    session.stepEpoch();
    Trainer undisturbed = new Trainer(experiment);
    undisturbed.finishEpoch();
    undisturbed.finishEpoch();
    assertArrayEquals(undisturbed.parameters(), await(s -> s.epoch() == 2).parameters().toArray());
  }

  @Test
  void theHistoryMarksWhatWasSetWhenAndForgetsItWithTheUndo() {
    session.stepEpoch();
    history.add(await(s -> s.epoch() == 1));
    double before = session.snapshot().parameters().weight(1, 0, 0);
    int index = new ParameterLayout(experiment.architecture()).weight(1, 0, 0);
    ParameterRequest weight = session.setParameter(0, index, -2);
    history.add(await(s -> s.setByHand().size() == 1));
    assertEquals(
        List.of(new ChangeMark(1, experiment, experiment, List.of(edit(false, before, -2)))),
        history.marks());

    int bias = new ParameterLayout(experiment.architecture()).bias(0, 2);
    double biasBefore = session.snapshot().parameters().bias(0, 2);
    session.setParameter(0, bias, 0.5);
    history.add(await(s -> s.setByHand().size() == 2));
    assertEquals(
        List.of(edit(false, before, -2), edit(true, biasBefore, 0.5)),
        history.marks().getFirst().setByHand());
    assertEquals(1, history.marks().size(), "what is set at once is one mark");

    session.restore(weight.before());
    history.add(await(s -> s.setByHand().isEmpty()));
    assertEquals(List.of(), history.marks());
  }

  private static ParameterEdit edit(boolean bias, double before, double after) {
    return new ParameterEdit(1, bias, before, after);
  }

  private static Outcome outcome(ParameterRequest request) {
    return Patience.until(request::outcome, outcome -> outcome != Outcome.WAITING);
  }

  private Snapshot await(Predicate<Snapshot> wanted) {
    return Patience.until(session::snapshot, wanted);
  }
}
