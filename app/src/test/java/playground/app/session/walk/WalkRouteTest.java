package playground.app.session.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.TraceStage;

class WalkRouteTest {
  /** Two inputs, two hidden units, one output. */
  private final BackpropTrace trace = SmallTrace.ofXor(1).trace();

  private final WalkRoute route = new WalkRoute(trace);

  @Test
  void goesForwardToTheLossAndBackwardAndThenUpdatesUnitByUnit() {
    assertEquals(
        List.of(
            "FORWARD 0 0",
            "FORWARD 0 1",
            "FORWARD 1 0",
            "LOSS 1 0",
            "BACKWARD 1 0",
            "BACKWARD 0 0",
            "BACKWARD 0 1",
            "UPDATE 0 0",
            "UPDATE 0 1",
            "UPDATE 1 0"),
        walk());
  }

  private List<String> walk() {
    List<String> all = new ArrayList<>();
    Optional<WalkPlace> place = route.first();
    while (place.isPresent()) {
      WalkPlace at = place.get();
      all.add(at.stage() + " " + at.layer() + " " + at.unit());
      Optional<WalkPlace> next = route.next(at);
      // Back is the way that was come.
      next.ifPresent(there -> assertEquals(at, route.previous(there).orElseThrow()));
      place = next;
    }
    return all;
  }

  @Test
  void aLayerIsSkippedToItsStage() {
    WalkPlace first = route.first().orElseThrow();
    assertEquals(Optional.empty(), route.previous(first));
    assertEquals(new WalkPlace(TraceStage.FORWARD, 1, 0), route.nextLayer(first).orElseThrow());
    assertEquals(
        new WalkPlace(TraceStage.BACKWARD, 1, 0), route.first(TraceStage.BACKWARD).orElseThrow());
  }

  @Test
  void aPlaceThatIsGoneIsTheNearestThereIs() {
    WalkPlace beyond = new WalkPlace(TraceStage.FORWARD, 0, 7);
    assertEquals(new WalkPlace(TraceStage.FORWARD, 0, 1), route.nearest(beyond).orElseThrow());
    WalkPlace deeper = new WalkPlace(TraceStage.BACKWARD, 5, 0);
    assertEquals(new WalkPlace(TraceStage.BACKWARD, 1, 0), route.nearest(deeper).orElseThrow());
    assertEquals(route.first(), route.nearest(null));
  }

  @Test
  void endsWhereANumberIsNotFinite() {
    WalkRoute broken = new WalkRoute(SmallTrace.ofXor(1e308).trace());
    WalkPlace place = broken.first().orElseThrow();
    while (broken.next(place).isPresent()) {
      place = broken.next(place).orElseThrow();
    }
    assertTrue(place.stage().compareTo(TraceStage.UPDATE) < 0, "reached " + place);
  }
}
