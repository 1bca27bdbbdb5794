package playground.model.sweep.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;

/** The values of an axis, and what is no axis. */
class AxisTest {
  private static final Experiment FIRST = Experiment.first();
  private static final SweptSetting RATE = setting("learningRate");
  private static final SweptSetting BATCH = setting("batchSize");

  @Test
  void aLogarithmicRangeHasEqualQuotientsAndExactEnds() throws Exception {
    double[] values =
        numbers(Axis.over(RATE, FIRST, new NumberRange(1e-4, 10, 64, NumberRange.Scale.LOG)));
    assertEquals(64, values.length);
    assertEquals(1e-4, values[0]);
    assertEquals(10, values[63]);
    for (int k = 1; k < values.length; k++) {
      assertEquals(Math.pow(1e5, 1 / 63.0), values[k] / values[k - 1], 1e-12);
    }
  }

  @Test
  void aLinearRangeHasEqualDifferences() throws Exception {
    SweptSetting momentum = setting("momentum");
    assertEquals(
        List.of(0.0, 0.25, 0.5, 0.75),
        Arrays.stream(
                numbers(
                    Axis.over(
                        momentum, FIRST, new NumberRange(0, 0.75, 4, NumberRange.Scale.LINEAR))))
            .boxed()
            .toList());
  }

  @Test
  void wholeNumbersAreRoundedAndStandOnce() throws Exception {
    Axis axis = Axis.over(BATCH, FIRST, new NumberRange(1, 8, 8, NumberRange.Scale.LOG));
    assertEquals("1 2 3 4 6 8", text(axis));
  }

  @Test
  void choicesAreNamedAsInFiles() throws Exception {
    assertEquals("leaky-relu sigmoid", text(Axes.of(FIRST, "activation", "LEAKY_RELU", "sigmoid")));
    assertEquals("true false", text(Axes.of(FIRST, "residual", "true", "false")));
    assertEquals("0.5 abc", text(Axes.of(FIRST, "seed", "0.5", "abc")));
  }

  @Test
  void numbersAreWrittenToTheirLastDigit() {
    assertEquals("1", new AxisValue.Number(1).text());
    assertEquals("0", new AxisValue.Number(-0.0).text());
    double third = 1 / 3.0;
    assertEquals(third, Double.parseDouble(new AxisValue.Number(third).text()));
    assertEquals("0.33333333333333331", new AxisValue.Number(third).text());
  }

  @Test
  void everySettingIsFoundByItsNameWithAndWithoutItsGroup() {
    List<String> names = SweptSettings.ALL.stream().map(SweptSetting::name).toList();
    assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
    assertTrue(names.containsAll(List.of("seed", "depth", "width", "learningRate")));
    assertEquals(Optional.of(RATE), SweptSettings.named("training.learningRate"));
    assertEquals(setting("schedule.epochs"), setting("training.schedule.epochs"));
    for (String none :
        List.of("", "epochs", "data.learningRate", "features", "hiddenUnits", "network.depth")) {
      assertEquals(Optional.empty(), SweptSettings.named(none), none);
    }
  }

  @Test
  void whatIsNoRangeIsRefused() {
    assertEquals(new AxisProblem.Reversed(RATE, 1, 0.1), problem(RATE, 1, 0.1, 3));
    assertEquals(new AxisProblem.WrongCount(RATE, 0, Axis.MOST_VALUES), problem(RATE, 0.1, 1, 0));
    assertInstanceOf(AxisProblem.WrongCount.class, problem(RATE, 0.1, 1, Axis.MOST_VALUES + 1));
    assertEquals(new AxisProblem.OneOfMany(RATE), problem(RATE, 0.1, 1, 1));
    assertEquals(
        new AxisProblem.OutOfRange(RATE, 11, Limits.LEARNING_RATE), problem(RATE, 0.1, 11, 3));
    assertEquals(
        new AxisProblem.OutOfRange(BATCH, 0.6, Limits.BATCH_SIZE), problem(BATCH, 0.6, 8, 3));
    assertEquals(
        new AxisProblem.NoRange(setting("residual"), List.of("false", "true")),
        problem(setting("residual"), 0, 1, 2));
    SweptSetting momentum = setting("momentum");
    assertEquals(
        new AxisProblem.NoLogarithm(momentum, 0),
        problem(
            () -> Axis.over(momentum, FIRST, new NumberRange(0, 0.9, 3, NumberRange.Scale.LOG))));
  }

  @Test
  void whatIsNoValueIsRefused() {
    assertEquals(
        new AxisProblem.NotANumber(RATE, "fast"),
        problem(() -> Axes.of(FIRST, "learningRate", "fast")));
    assertEquals(
        new AxisProblem.NotWhole(BATCH, 1.5), problem(() -> Axes.of(FIRST, "batchSize", "1.5")));
    assertInstanceOf(
        AxisProblem.NotAChoice.class, problem(() -> Axes.of(FIRST, "activation", "step")));
    assertEquals(
        new AxisProblem.Twice(BATCH, new AxisValue.Number(2)),
        problem(() -> Axes.of(FIRST, "batchSize", "2", "2.0")));
    assertInstanceOf(AxisProblem.WrongCount.class, problem(() -> Axes.of(FIRST, "batchSize")));
  }

  private static AxisProblem problem(SweptSetting setting, double first, double last, int count) {
    return problem(
        () ->
            Axis.over(
                setting, FIRST, new NumberRange(first, last, count, NumberRange.Scale.LINEAR)));
  }

  private static AxisProblem problem(Executable making) {
    return assertThrows(AxisException.class, making).problem();
  }

  private static SweptSetting setting(String name) {
    return SweptSettings.named(name).orElseThrow();
  }

  private static String text(Axis axis) {
    return String.join(" ", axis.values().stream().map(AxisValue::text).toList());
  }

  private static double[] numbers(Axis axis) {
    return axis.values().stream()
        .mapToDouble(value -> assertInstanceOf(AxisValue.Number.class, value).value())
        .toArray();
  }
}
