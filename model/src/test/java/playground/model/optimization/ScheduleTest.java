package playground.model.optimization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.optimization.Schedule.Shape;

class ScheduleTest {

  @ParameterizedTest
  @CsvSource({
    "CONSTANT, 7, 1",
    "STEP, 9, 1",
    "STEP, 10, 0.5",
    "STEP, 29, 0.25",
    "EXPONENTIAL, 3, 0.125",
    "INVERSE, 0, 1",
    "INVERSE, 10, 0.5",
    "INVERSE, 30, 0.25",
    "COSINE, 0, 1",
    "COSINE, 5, 0.505",
    "COSINE, 10, 0.01",
    "COSINE, 99, 0.01",
    "CYCLIC, 0, 1",
    "CYCLIC, 5, 0.75",
    "CYCLIC, 10, 0.5",
    "CYCLIC, 14, 0.7",
    "CYCLIC, 20, 1",
    "CYCLIC, 2000000005, 0.75",
  })
  void followsItsFormula(Shape shape, long epoch, double factor) {
    assertEquals(factor, new Schedule(shape, 10, 0.5, 0).factor(epoch, 0.1), 1e-12);
  }

  @Test
  void theCosineIsThatOfStrictMath() {
    for (int k = 0; k <= 1000; k++) {
      double fraction = k / 1000.0;
      assertEquals(
          StrictMath.cos(Math.PI * fraction), HalfTurn.cos(fraction), 4e-16, "at " + fraction);
    }
  }

  @Test
  void warmUpRisesInAStraightLineAndTheShapeBeginsBehindIt() {
    Schedule schedule = new Schedule(Shape.STEP, 10, 0.5, 4);
    assertEquals(0.025, schedule.factor(0, 0.1), 1e-12);
    assertEquals(0.5, schedule.factor(1, 1), 1e-12);
    assertEquals(1, schedule.factor(3, 1), 1e-12);
    assertEquals(1, schedule.factor(13, 0.5), 1e-12);
    assertEquals(0.5, schedule.factor(14, 0.5), 1e-12);
  }

  @Test
  void plateauLowersTheRateOnceTheLossStandsStill() {
    Schedule schedule = new Schedule(Shape.PLATEAU, 3, 0.1, 0);
    Plateau plateau = new Plateau();
    for (double loss : new double[] {1, 0.5, 0.5, 0.6, 0.4}) {
      plateau.take(loss, schedule);
    }
    assertEquals(1, plateau.factor(), "0.4 came in time");
    for (int epoch = 0; epoch < 3; epoch++) {
      plateau.take(0.4, schedule);
    }
    assertEquals(0.1, plateau.factor(), 1e-15);
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Schedule(Shape.STEP, 0, 0.5, 0));
    assertThrows(IllegalArgumentException.class, () -> new Schedule(Shape.STEP, 1, Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> new Schedule(Shape.STEP, 1, 0.5, -1));
    assertThrows(IllegalArgumentException.class, () -> new Clipping(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Adam(1, 0.9, 1e-8));
    assertThrows(IllegalArgumentException.class, () -> new RmsProp(0.9, 0));
    assertThrows(IllegalArgumentException.class, () -> new GradientDescent(-0.1, false));
  }
}
