package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import playground.model.experiment.Experiment;
import playground.model.experiment.TrainingSettings;
import playground.model.inspection.InstrumentSelection;
import playground.model.optimization.Schedule;
import playground.model.optimization.Schedule.Shape;
import playground.model.training.divergence.GuardedTrainer;

/** The learning rate that others see is the one of the latest update. */
class LearningRateTest {
  private static final int WARM_UP = 2;

  /** Taken again at that rate, without a schedule, each step leads to the same parameters. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PLATEAU")
  void theNumberShownIsTheOneThatTheStepWasTakenWith(Shape shape) {
    Experiment scheduled = with(new Schedule(shape, 3, 0.5, WARM_UP));
    Trainer trainer = new Trainer(scheduled);
    while (trainer.epoch() < WARM_UP + 5) {
      Checkpoint before = trainer.checkpoint();
      trainer.step();
      TrainingSettings constant =
          scheduled.training().withSchedule(Schedule.CONSTANT).withLearningRate(shown(trainer));
      Trainer again = new Trainer(scheduled.withTraining(constant), before);
      again.step();
      assertArrayEquals(again.parameters(), trainer.parameters());
    }
  }

  @Test
  void beforeTheFirstUpdateItIsThatOfTheComingOne() {
    // 250 examples in mini-batches of 10: the first completes 1/25 of 2 epochs.
    Trainer trainer = new Trainer(with(new Schedule(Shape.CONSTANT, 1, 1, WARM_UP)));
    assertEquals(0.01 / 50, shown(trainer), 1e-15);
    assertFalse(trainer.learningRate().used());
    trainer.step();
    assertTrue(trainer.learningRate().used());
    assertEquals(0.01 / 50, shown(trainer), 1e-15);
    trainer.step();
    assertEquals(0.02 / 50, shown(trainer), 1e-15);
  }

  @Test
  void anotherSettingShowsBeforeTheNextUpdate() {
    Trainer trainer = new Trainer(with(new Schedule(Shape.STEP, 1, 0.5, 0)));
    trainer.finishEpoch();
    trainer.finishEpoch();
    assertEquals(0.005, shown(trainer), 1e-15);
    Experiment experiment = trainer.experiment();
    trainer.continueWith(experiment.withTraining(experiment.training().withLearningRate(0.04)));
    assertEquals(0.01, shown(trainer), 1e-15, "in the third epoch η is a quarter");
  }

  @Test
  void anEarlierStateHasTheRateOfItsNextUpdate() {
    Trainer trainer = new Trainer(with(new Schedule(Shape.EXPONENTIAL, 1, 0.5, 0)));
    Checkpoint start = trainer.checkpoint();
    trainer.finishEpoch();
    trainer.finishEpoch();
    trainer.goTo(start);
    assertEquals(0.01, shown(trainer), 1e-15);
  }

  private static double shown(Trainer trainer) {
    return new GuardedTrainer(trainer)
        .snapshot(0, trainer.measurements().inspect(InstrumentSelection.NONE), false, 0)
        .learningRate()
        .value();
  }

  private static Experiment with(Schedule schedule) {
    Experiment first = Experiment.first();
    return first.withTraining(first.training().withSchedule(schedule));
  }
}
