package playground.model.training.session.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Times are nanoseconds of no real clock. */
class LossBudgetTest {
  private static final long MILLISECOND = 1_000_000;

  private final LossBudget budget = new LossBudget(0);

  /** Code that runs for the first time is slow, and tells nothing of what losses will cost. */
  @Test
  void slowBeginningsLeaveNoGapInTheCurve() {
    long now = 0;
    for (int epoch = 0; epoch < 20; epoch++) {
      assertTrue(budget.allows(now), "epoch " + epoch);
      long cost = epoch < 8 ? 100 * MILLISECOND : MILLISECOND;
      budget.spend(cost);
      now += cost + 16 * MILLISECOND;
    }
  }

  @Test
  void lossesThatStayExpensiveGetATenthOfTheTime() {
    long spent = 0;
    long now = 0;
    while (now < 60_000 * MILLISECOND) {
      if (budget.allows(now)) {
        budget.spend(200 * MILLISECOND);
        spent += 200 * MILLISECOND;
        now += 200 * MILLISECOND;
      } else {
        now += 7 * MILLISECOND;
      }
    }
    assertEquals(0.1, (double) spent / now, 0.02);
  }

  /** However long nothing was spent, what piles up is soon used. */
  @Test
  void whatIsSavedIsLimited() {
    long now = 3_600_000 * MILLISECOND;
    int inARow = 0;
    while (budget.allows(now)) {
      budget.spend(100 * MILLISECOND);
      now += 100 * MILLISECOND;
      inARow++;
    }
    assertTrue(inARow < 15, inARow + " in a row");
    assertFalse(budget.allows(now + MILLISECOND));
  }
}
