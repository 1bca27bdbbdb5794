package playground.model.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflict;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.sweep.axis.Axes;
import playground.model.sweep.axis.Axis;
import playground.model.sweep.axis.AxisException;
import playground.model.sweep.axis.AxisProblem;
import playground.model.sweep.axis.NumberRange;
import playground.model.sweep.axis.SweptSetting;
import playground.model.sweep.axis.SweptSettings;

/** Which experiment a cell is, and where there is none. */
class SweepPlanTest {
  private final Experiment first = Experiment.first();
  private final Experiment crossEntropy =
      first.withNetwork(
          first
              .network()
              .withOptions(first.network().options().withLoss(Loss.BINARY_CROSS_ENTROPY)));

  @Test
  void theFirstAxisChangesFromCellToCell() throws Exception {
    SweepPlan plan = plan(first, names("depth", "1", "2", "3"), names("width", "4", "8"));
    assertEquals(6, plan.size());
    assertEquals(
        List.of("1 4", "2 4", "3 4", "1 8", "2 8", "3 8"),
        IntStream.range(0, 6)
            .mapToObj(k -> plan.values(k).get(0).text() + " " + plan.values(k).get(1).text())
            .toList());
    assertEquals(List.of(8, 8), experiment(plan, 4).network().hiddenUnits());
  }

  @Test
  void everySettingIsTheCellsAndAllOthersThoseOfTheExperiment() throws Exception {
    SweepPlan plan = plan(first, names("momentum", "0", "0.5"), names("optimizer", "adam", "SGD"));
    Experiment last = experiment(plan, 1);
    assertEquals(0.5, last.training().momentum());
    assertEquals(
        first.withTraining(
            first
                .training()
                .withMomentum(0.5)
                .withOptimizerChoice(last.training().optimizerChoice())),
        last);
  }

  @Test
  void settingsThatExcludeEachOtherSayWhy() throws Exception {
    SweepPlan batches =
        plan(first, names("batchSize", "1", "2"), names("normalization", "none", "batch"));
    assertEquals(conflict(SettingsConflict.BATCH_OF_ONE), batches.cell(2));
    assertEquals(Normalization.BATCH, experiment(batches, 3).network().options().normalization());

    Experiment uneven = first.withNetwork(first.network().withHiddenUnits(List.of(4, 2)));
    SweepPlan residual = plan(uneven, names("residual", "false", "true"));
    assertEquals(uneven, experiment(residual, 0));
    assertEquals(conflict(SettingsConflict.RESIDUAL_WIDTHS), residual.cell(1));
  }

  @Test
  void aValueOutOfTheRangeThatAnotherLeavesIsExcluded() throws Exception {
    SweepPlan plan = plan(first, names("classes", "2", "10"), names("dataset", "xor", "spirals"));
    assertEquals(Dataset.XOR, experiment(plan, 0).data().dataset());
    assertEquals(new Excluded(Optional.empty()), plan.cell(1));
    assertEquals(10, experiment(plan, 3).data().classes());
  }

  @Test
  void settingsThatGoTogetherAreSetInWhicheverOrderWorks() throws Exception {
    SweepPlan plan =
        plan(
            crossEntropy,
            names("dataset", "spirals", "plane"),
            names("loss", "binary-cross-entropy", "half-squared-error"));
    assertEquals(conflict(SettingsConflict.LOSS_OF_VALUES), plan.cell(1));
    assertEquals(Dataset.PLANE, experiment(plan, 3).data().dataset());
    assertEquals(Loss.HALF_SQUARED_ERROR, experiment(plan, 3).network().options().loss());
  }

  @Test
  void twoAxesAreOfTwoSettingsAndOfNotTooManyCells() throws Exception {
    AxisException same =
        assertThrows(
            AxisException.class, () -> plan(first, names("depth", "1"), names("depth", "2")));
    assertEquals(new AxisProblem.SameSetting(SweptSettings.DEPTH), same.problem());

    Axis seeds = Axis.over(setting("seed"), first, NumberRange.ofWholes(1, 50_000));
    Axis depths = Axis.over(SweptSettings.DEPTH, first, NumberRange.ofWholes(1, 21));
    AxisException many =
        assertThrows(AxisException.class, () -> SweepPlan.of(first, List.of(seeds, depths), 1));
    assertEquals(new AxisProblem.TooManyCells(1_050_000, SweepPlan.MOST_CELLS), many.problem());
  }

  private static Excluded conflict(SettingsConflict conflict) {
    return new Excluded(Optional.of(conflict));
  }

  private static Experiment experiment(SweepPlan plan, int index) {
    return assertInstanceOf(CellPlan.Training.class, plan.cell(index)).experiment();
  }

  private record Named(String setting, List<String> values) {}

  private static Named names(String setting, String... values) {
    return new Named(setting, List.of(values));
  }

  private static SweepPlan plan(Experiment experiment, Named... axes) throws AxisException {
    List<Axis> made = new ArrayList<>();
    for (Named axis : axes) {
      made.add(Axes.of(experiment, axis.setting(), axis.values().toArray(String[]::new)));
    }
    return SweepPlan.of(experiment, made, 1);
  }

  private static SweptSetting setting(String name) {
    return SweptSettings.named(name).orElseThrow();
  }
}
