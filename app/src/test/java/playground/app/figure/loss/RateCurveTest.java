package playground.app.figure.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.app.figure.Ink;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.RecordingSurface;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.optimization.Schedule;
import playground.model.optimization.Schedule.Shape;
import playground.model.training.Trainer;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.RunHistory;

/** The learning rate in the chart of the losses, as a viewer sees it. */
class RateCurveTest {
  private static final Ink INK = Ink.ON_LIGHT;
  private static final int EPOCHS = 40;

  @Test
  void whatAScheduleTakesFactorByFactorFallsInAStraightLine() {
    RecordingSurface drawn = draw(trained(new Schedule(Shape.EXPONENTIAL, 1, 0.9, 0)), true);
    RecordingSurface.Polyline line = drawn.polylines(INK.muted()).getFirst();
    // Two places for each epoch, the largest rate and the smallest.
    int first = 0;
    int last = 2 * EPOCHS - 1;
    double slope = (line.ys()[last] - line.ys()[first]) / (line.xs()[last] - line.xs()[first]);
    assertTrue(slope > 0.1, "downwards: " + slope);
    for (int k = first; k <= last; k++) {
      double expected = line.ys()[first] + slope * (line.xs()[k] - line.xs()[first]);
      assertEquals(expected, line.ys()[k], 1e-6);
    }
  }

  @Test
  void itsNewestValueStandsAtItsEnd() {
    // 0.01 · 0.9³⁹, the last of 40 epochs.
    RunHistory history = trained(new Schedule(Shape.EXPONENTIAL, 1, 0.9, 0));
    draw(history, true).text("η 1.64×10⁻⁴");
    assertEquals(List.of(), draw(history, false).polylines(INK.muted()));
  }

  @Test
  void aSmallChangeDoesNotLookLikeALargeOne() {
    RecordingSurface drawn = draw(trained(new Schedule(Shape.CYCLIC, 10, 0.9, 0)), true);
    RecordingSurface.Polyline line = drawn.polylines(INK.muted()).getFirst();
    double highest = Double.MAX_VALUE;
    double lowest = 0;
    for (double y : line.ys()) {
      highest = Math.min(highest, y);
      lowest = Math.max(lowest, y);
    }
    assertTrue(lowest - highest > 2, "one sees it");
    assertTrue(lowest - highest < 30, "a twentieth of a decade is not the whole chart");
  }

  private static RecordingSurface draw(RunHistory history, boolean rate) {
    LossFigure figure =
        new LossFigure(
            history,
            List.of(),
            LossPast.NONE,
            new LossStyle("epoch", false, rate, INK),
            new Heading("Loss", List.of(), ""),
            "loss");
    return RecordingSurface.of(figure, 560);
  }

  private static RunHistory trained(Schedule schedule) {
    Experiment first = Experiment.first();
    Trainer trainer = new Trainer(first.withTraining(first.training().withSchedule(schedule)));
    GuardedTrainer guarded = new GuardedTrainer(trainer);
    RunHistory history = new RunHistory();
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      history.add(
          guarded.snapshot(0, trainer.measurements().inspect(InstrumentSelection.NONE), false, 0));
      trainer.finishEpoch();
    }
    return history;
  }
}
