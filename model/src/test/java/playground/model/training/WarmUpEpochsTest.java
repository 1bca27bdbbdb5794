package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.optimization.Schedule;
import playground.model.optimization.Schedule.Shape;

/** The learning rate rises in a straight line before any shape begins. */
class WarmUpEpochsTest {
  private static final int WARM_UP = 20;

  @Test
  void noPlateauIsLookedForBeforeTheRateHasRisen() {
    double[] constant = trained(Shape.CONSTANT, WARM_UP);
    assertArrayEquals(constant, trained(Shape.PLATEAU, WARM_UP));
  }

  @Test
  void butAsSoonAsItHas() {
    assertFalse(
        Arrays.equals(trained(Shape.CONSTANT, WARM_UP + 40), trained(Shape.PLATEAU, WARM_UP + 40)));
  }

  /** The parameters after this many epochs; a plateau of a single epoch makes the rate fall. */
  private static double[] trained(Shape shape, int epochs) {
    Experiment first = Experiment.first();
    Schedule schedule = new Schedule(shape, 1, 0.1, WARM_UP);
    Trainer trainer = new Trainer(first.withTraining(first.training().withSchedule(schedule)));
    for (int epoch = 0; epoch < epochs; epoch++) {
      trainer.finishEpoch();
    }
    return trainer.parameters();
  }
}
