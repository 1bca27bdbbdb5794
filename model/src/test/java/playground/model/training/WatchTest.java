package playground.model.training;

import playground.model.training.session.TrainingSession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.inspection.CloseUp;
import playground.model.inspection.Instruments;

class WatchTest {

  @Test
  void aSessionShowsTheInstrumentsThatAreLookedAtAndNoOthers() {
    try (TrainingSession session = new TrainingSession(Experiment.first())) {
      assertEquals(CloseUp.NONE, session.snapshot().closeUp());
      session.watch(Instruments.NONE.withLadder(true).withHistogramLayers(Set.of(2, 0)));
      CloseUp seen = await(session, s -> s.closeUp().ladder().isPresent());
      assertTrue(seen.weightGradients().isEmpty());
      assertEquals(0, seen.histograms().getFirst().layer());
      assertEquals(2, seen.histograms().getLast().layer());
      session.watch(Instruments.NONE);
      await(session, s -> s.closeUp().equals(CloseUp.NONE));
    }
  }

  private static CloseUp await(TrainingSession session, Predicate<Snapshot> wanted) {
    return Patience.until(session::snapshot, wanted).closeUp();
  }
}
