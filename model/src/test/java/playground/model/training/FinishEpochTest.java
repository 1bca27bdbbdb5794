package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;

/** An epoch can be broken off between two mini-batches, and finished later. */
class FinishEpochTest {
  @Test
  void itStopsWhenAskedToAndGoesOnFromThere() {
    Trainer trainer = new Trainer(Experiment.first());
    trainer.finishEpoch(() -> trainer.position() == 30);
    assertEquals(0, trainer.epoch());
    assertEquals(30, trainer.position());
    trainer.finishEpoch();
    assertEquals(1, trainer.epoch());
    assertEquals(0, trainer.position());
  }
}
