package playground.model.sweep.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.model.sweep.CellResult;
import playground.model.sweep.RecordedEpochs;
import playground.model.training.snapshot.Losses;

class LossSpreadTest {
  private final LossSpread spread = new LossSpread(RecordedEpochs.of(10, 3));

  @Test
  void itsQuantilesAreThoseComputedByHand() {
    add(0, 0.7, 0.1, 0.4, 0.2);
    add(1, 5, 1, 3, 2, 4);
    LossFan fan = spread.fan();

    // Sorted 0.1 0.2 0.4 0.7: the lower quartile is at place 0.75, three quarters from 0.1 to 0.2.
    assertEquals(List.of(0.1, 0.175, 0.3, 0.475, 0.7), rounded(fan, 0));
    assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0), rounded(fan, 1));
    assertTrue(Double.isNaN(fan.at(Quantile.MEDIAN, 2)), "no network is there");
    assertEquals(List.of(4, 5, 0), IntStream.range(0, 3).map(fan::count).boxed().toList());
    assertEquals(List.of(0L, 5L, 10L), List.of(epoch(fan, 0), epoch(fan, 1), epoch(fan, 2)));
  }

  @Test
  void whatIsNotFiniteIsLeftOut() {
    add(0, Double.POSITIVE_INFINITY, 2, Double.NaN, 1, 3);
    assertEquals(List.of(1.0, 1.5, 2.0, 2.5, 3.0), rounded(spread.fan(), 0));
    assertEquals(3, spread.fan().count(0));
  }

  @Test
  void manyNetworksInAnyOrderHaveTheFanOfTheSameOnesSorted() {
    int count = 1025;
    // 7 is prime to the count: each number from 0 to 1024 comes once, far from sorted.
    IntStream.range(0, count).forEach(k -> spread.add(0, 7 * k % count));
    assertEquals(List.of(0.0, 256.0, 512.0, 768.0, 1024.0), rounded(spread.fan(), 0));
  }

  @Test
  void aFanThatWasTakenStaysAsItIs() {
    add(0, 1);
    LossFan before = spread.fan();
    add(0, 3);
    assertEquals(List.of(1.0, 1.0, 1.0, 1.0, 1.0), rounded(before, 0));
    assertEquals(1, before.count(0));
  }

  @Test
  void fewEpochsAreAllRecordedAndManyEvenly() {
    assertEquals(List.of(0L), epochs(RecordedEpochs.of(0, 4)));
    assertEquals(List.of(0L, 1L, 2L, 3L), epochs(RecordedEpochs.of(3, 4)));
    assertEquals(List.of(0L, 333L, 667L, 1000L), epochs(RecordedEpochs.of(1000, 4)));
    assertEquals(2, RecordedEpochs.of(1000, 4).nearest(600));
  }

  @Test
  void aCriterionIsMetAtItsBoundAndNeverByWhatDiverged() {
    Losses losses =
        new Losses(
            9, 0.2, OptionalDouble.of(0.3), 0, OptionalDouble.of(0.95), OptionalDouble.empty());
    CellResult trained = new CellResult.Trained(losses, OptionalDouble.empty());
    assertTrue(new SuccessCriterion(SuccessMeasure.TRAIN_ACCURACY, 0.95).isMetBy(trained));
    assertFalse(new SuccessCriterion(SuccessMeasure.TRAIN_ACCURACY, 0.96).isMetBy(trained));
    assertTrue(new SuccessCriterion(SuccessMeasure.TEST_LOSS, 0.3).isMetBy(trained));
    assertFalse(new SuccessCriterion(SuccessMeasure.TEST_LOSS, 0.29).isMetBy(trained));
    assertFalse(
        new SuccessCriterion(SuccessMeasure.TEST_ACCURACY, 0).isMetBy(trained), "no test examples");
    assertFalse(
        new SuccessCriterion(SuccessMeasure.TRAIN_LOSS, Double.MAX_VALUE)
            .isMetBy(new CellResult.Diverged(3)));
  }

  private void add(int place, double... losses) {
    for (double loss : losses) {
      spread.add(place, loss);
    }
  }

  private static long epoch(LossFan fan, int place) {
    return fan.epochs().epoch(place);
  }

  private static List<Long> epochs(RecordedEpochs recorded) {
    return IntStream.range(0, recorded.size()).mapToObj(recorded::epoch).toList();
  }

  private static List<Double> rounded(LossFan fan, int place) {
    return List.of(Quantile.values()).stream()
        .map(quantile -> Math.rint(fan.at(quantile, place) * 1e9) / 1e9)
        .toList();
  }
}
