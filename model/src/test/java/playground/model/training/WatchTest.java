package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentReadings;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.Snapshot;

class WatchTest {

  @Test
  void aSessionShowsTheInstrumentsThatAreLookedAtAndNoOthers() {
    try (SingleSession session = new SingleSession(Experiment.first())) {
      assertEquals(InstrumentReadings.NONE, session.snapshot().readings());
      session.watch(InstrumentSelection.NONE.withFactors(true).withHistogramLayers(Set.of(2, 0)));
      InstrumentReadings seen = await(session, s -> s.readings().factors().isPresent());
      assertTrue(seen.weightGradients().isEmpty());
      assertEquals(0, seen.histograms().getFirst().layer());
      assertEquals(2, seen.histograms().getLast().layer());
      session.watch(InstrumentSelection.NONE);
      await(session, s -> s.readings().equals(InstrumentReadings.NONE));
    }
  }

  private static InstrumentReadings await(SingleSession session, Predicate<Snapshot> wanted) {
    return Patience.until(session::snapshot, wanted).readings();
  }
}
