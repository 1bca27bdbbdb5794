package playground.model.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Schedule;
import playground.model.sweep.axis.Axis;
import playground.model.sweep.axis.AxisException;
import playground.model.sweep.axis.AxisValue;
import playground.model.sweep.axis.NumberRange;
import playground.model.sweep.axis.SweptSetting;
import playground.model.sweep.axis.SweptSettings;
import playground.model.training.Trainer;

/** Cells of a sweep are networks that are trained alone. */
class SweepTest {
  private static final int EPOCHS = 3;
  private static final List<Double> RATES =
      List.of(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);

  private final Experiment small =
      Experiment.first().withData(new DataSettings(Dataset.SPIRALS, 60, 10, 50));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aHundredCellsAreTheSameExperimentsTrainedAloneBitForBit(int threads) throws Exception {
    SweepPlan plan =
        SweepPlan.of(
            small,
            List.of(
                axis("learningRate", small, RATES),
                Axis.over(setting("seed"), small, NumberRange.ofWholes(1, 10))),
            EPOCHS);
    CellResult[] results = run(plan, threads);

    assertEquals(100, results.length);
    for (int seed = 1; seed <= 10; seed++) {
      for (int rate = 0; rate < RATES.size(); rate++) {
        Trainer alone =
            new Trainer(
                small
                    .withSeed(Integer.toString(seed))
                    .withTraining(small.training().withLearningRate(RATES.get(rate))));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
          alone.finishEpoch();
        }
        CellResult.Trained cell =
            assertInstanceOf(CellResult.Trained.class, results[(seed - 1) * RATES.size() + rate]);
        assertEquals(alone.losses(), cell.losses());
        GradientFlow flow = alone.measurements().inspect(InstrumentSelection.NONE).flow();
        assertEquals(flow.norm(0) / flow.norm(3), cell.gradientRatio().orElseThrow());
      }
    }
  }

  @Test
  void aCellThatOverflowsSaysInWhichEpochAndTheOthersGoOn() throws Exception {
    Experiment linear =
        small
            .ofProblem(Dataset.PLANE)
            .withNetwork(small.network().withActivation(Activation.LINEAR));
    CellResult[] results =
        run(
            SweepPlan.of(linear, List.of(axis("learningRate", linear, List.of(0.001, 10.0))), 500),
            2);

    assertInstanceOf(CellResult.Trained.class, results[0]);
    long epoch = assertInstanceOf(CellResult.Diverged.class, results[1]).epoch();
    Trainer alone = new Trainer(linear.withTraining(linear.training().withLearningRate(10)));
    for (long before = 1; before < epoch; before++) {
      alone.finishEpoch();
      assertTrue(alone.isFinite(), "epoch " + before);
    }
    alone.finishEpoch();
    assertFalse(alone.isFinite());
  }

  @Test
  void whatIsRecordedAreTheLossesOfEachEpochAndResultsAreTheSameBitForBit() throws Exception {
    Experiment watched =
        small.withTraining(
            small
                .training()
                .withSchedule(new Schedule(Schedule.Shape.PLATEAU, 1, 0.5, 0))
                .withBatchSize(7));
    SweepPlan plan =
        SweepPlan.of(watched, List.of(axis("learningRate", watched, List.of(0.03, 0.3))), 9);
    CellResult[] plain = run(plan, 2);
    Cell[] recorded = new Cell[plan.size()];
    new Sweep(
            plan, new int[] {0, 1}, RecordedEpochs.of(9, 4), cell -> recorded[cell.index()] = cell)
        .run(2);

    for (Cell cell : recorded) {
      assertEquals(plain[cell.index()], cell.result());
      Trainer alone = new Trainer(((CellPlan.Training) plan.cell(cell.index())).experiment());
      for (int place = 0; place < 4; place++) {
        while (alone.epoch() < 3 * place) {
          alone.finishEpoch();
        }
        assertEquals(alone.losses().train(), cell.losses().train(place));
        assertEquals(alone.losses().test().orElseThrow(), cell.losses().test(place));
      }
    }
  }

  @Test
  void nothingIsRecordedFromWhereACellDiverged() throws Exception {
    Experiment linear =
        small
            .ofProblem(Dataset.PLANE)
            .withNetwork(small.network().withActivation(Activation.LINEAR));
    SweepPlan plan =
        SweepPlan.of(linear, List.of(axis("learningRate", linear, List.of(10.0))), 500);
    AtomicReference<Cell> diverged = new AtomicReference<>();
    new Sweep(plan, new int[] {0}, RecordedEpochs.of(500, 11), diverged::set).run(1);
    assertInstanceOf(CellResult.Diverged.class, diverged.get().result());
    assertTrue(Double.isFinite(diverged.get().losses().train(0)));
    assertTrue(Double.isNaN(diverged.get().losses().train(10)));
  }

  @Test
  void stoppedItLeavesACellInTraining() throws Exception {
    Experiment normalized =
        small.withNetwork(
            small
                .network()
                .withOptions(small.network().options().withNormalization(Normalization.BATCH)));
    SweepPlan plan =
        SweepPlan.of(
            normalized,
            List.of(axis("batchSize", normalized, List.of(1.0, 10.0, 20.0))),
            Long.MAX_VALUE);
    List<Cell> done = new ArrayList<>();
    AtomicReference<Sweep> sweep = new AtomicReference<>();
    sweep.set(
        new Sweep(
            plan,
            new int[] {1, 0, 2},
            cell -> {
              done.add(cell);
              sweep.get().stop();
            }));

    assertFalse(sweep.get().run(2), "one thread trains for ever, the other one has nothing to do");
    assertEquals(List.of(0), done.stream().map(Cell::index).toList());
  }

  @Test
  void whatGoesWrongWhileACellIsReportedEndsTheSweep() throws Exception {
    SweepPlan plan = SweepPlan.of(small, List.of(axis("learningRate", small, RATES)), EPOCHS);
    Sweep sweep =
        new Sweep(
            plan,
            IntStream.range(0, plan.size()).toArray(),
            cell -> {
              throw new UnsupportedOperationException("report");
            });
    assertThrows(IllegalStateException.class, () -> sweep.run(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"})
  void theGradientVanishesWithDepthThroughSigmoidsAndNotThroughRectifiers(String seed)
      throws Exception {
    List<Double> depths = List.of(2.0, 4.0, 6.0, 8.0, 10.0);
    Experiment first = Experiment.first().withSeed(seed);
    Experiment sigmoid = first.withNetwork(first.network().withActivation(Activation.SIGMOID));
    double[] vanishing = gradientRatios(sigmoid, depths);
    for (int k = 1; k < vanishing.length; k++) {
      assertTrue(vanishing[k] < vanishing[k - 1] / 2, Arrays.toString(vanishing));
    }
    assertTrue(vanishing[vanishing.length - 1] < 1e-5, Arrays.toString(vanishing));

    Experiment rectifier =
        first.withNetwork(
            first.network().withActivation(Activation.RELU).withInitializer(Initializer.HE));
    double[] level = gradientRatios(rectifier, depths);
    assertTrue(level.length >= 3, "most do not die");
    for (double ratio : level) {
      assertTrue(ratio > 0.05, Arrays.toString(level));
    }
  }

  /** Those that there are: where all units of a layer are dead, there is none. */
  private static double[] gradientRatios(Experiment experiment, List<Double> depths)
      throws Exception {
    CellResult[] results =
        run(SweepPlan.of(experiment, List.of(axis("depth", experiment, depths)), 20), 2);
    return Arrays.stream(results)
        .map(result -> assertInstanceOf(CellResult.Trained.class, result))
        .flatMapToDouble(trained -> trained.gradientRatio().stream())
        .toArray();
  }

  private static CellResult[] run(SweepPlan plan, int threads) throws InterruptedException {
    CellResult[] results = new CellResult[plan.size()];
    Sweep sweep =
        new Sweep(
            plan,
            IntStream.range(0, plan.size()).toArray(),
            cell -> results[cell.index()] = cell.result());
    assertTrue(sweep.run(threads));
    return results;
  }

  private static SweptSetting setting(String name) {
    return SweptSettings.named(name).orElseThrow();
  }

  private static Axis axis(String name, Experiment experiment, List<Double> values)
      throws AxisException {
    return Axis.of(
        setting(name), experiment, values.stream().<AxisValue>map(AxisValue.Number::new).toList());
  }
}
