package playground.model.training.session.pace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Times are nanoseconds of no real clock. */
class LossScheduleTest {
  private static final long HOUR = 3_600_000_000_000L;

  private final LossSchedule schedule = new LossSchedule(0);

  /** Under load everything takes long, and nobody has time to look. */
  @Test
  void theCurveHasNoStretchThatOneCouldSeeHoweverLittleTimeThereIs() {
    schedule.computed(0, 0, HOUR);
    long before = 0;
    for (long epoch = 1; epoch < 20_000; epoch++) {
      if (schedule.areDue(epoch, epoch % 2 == 0, false, 0)) {
        schedule.computed(epoch, 0, HOUR);
        before = epoch;
      }
      assertTrue(epoch - before <= 0.01 * epoch, "none since " + before + " at " + epoch);
    }
  }

  @Test
  void whereTrainingWouldOnlyWaitEachEpochThatIsSeenHasItsLosses() {
    schedule.computed(100_000, 0, HOUR);
    assertTrue(schedule.areDue(100_001, true, true, 1));
    assertFalse(schedule.areDue(100_001, true, false, 1));
    assertFalse(schedule.areDue(100_001, false, true, 1));
  }

  @Test
  void anotherRunBeginsAnew() {
    schedule.computed(5000, 0, HOUR);
    assertTrue(schedule.areDue(1, false, false, 0));
  }
}
