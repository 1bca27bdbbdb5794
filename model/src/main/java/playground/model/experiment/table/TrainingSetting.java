package playground.model.experiment.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Limits;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.table.SettingValues.Choice;
import playground.model.experiment.table.SettingValues.Decimal;
import playground.model.experiment.table.SettingValues.DecimalOrOff;
import playground.model.experiment.table.SettingValues.Whole;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** The settings of training. */
public final class TrainingSetting {
  /** How gradients move parameters. */
  public static final Setting<OptimizerChoice> OPTIMIZER =
      trainsOn(
          "training.optimizer",
          new Choice<>(OptimizerChoice.class),
          TrainingSettings::optimizerChoice,
          TrainingSettings::withOptimizerChoice);

  /** η. */
  public static final Setting<Double> LEARNING_RATE =
      trainsOn(
          "training.learningRate",
          new Decimal(Limits.LEARNING_RATE),
          TrainingSettings::learningRate,
          TrainingSettings::withLearningRate);

  /** μ. */
  public static final Setting<Double> MOMENTUM =
      trainsOn(
          "training.momentum",
          new Decimal(Limits.MOMENTUM),
          TrainingSettings::momentum,
          TrainingSettings::withMomentum);

  /** Examples of a mini-batch. */
  public static final Setting<Integer> BATCH_SIZE =
      trainsOn(
          "training.batchSize",
          new Whole(Limits.BATCH_SIZE),
          TrainingSettings::batchSize,
          TrainingSettings::withBatchSize);

  /** How η changes with the epochs. */
  public static final Setting<Schedule.Shape> SCHEDULE =
      ofSchedule("shape", new Choice<>(Schedule.Shape.class), Schedule::shape, Schedule::withShape)
          .withPlainControl("schedule");

  /** The epochs that the schedule goes by. */
  public static final Setting<Integer> SCHEDULE_EPOCHS =
      ofSchedule(
              "epochs", new Whole(Limits.SCHEDULE_EPOCHS), Schedule::epochs, Schedule::withEpochs)
          .withPlainControl("schedule.epochs");

  /** What the schedule multiplies η by. */
  public static final Setting<Double> SCHEDULE_FACTOR =
      ofSchedule(
              "factor", new Decimal(Limits.SCHEDULE_FACTOR), Schedule::factor, Schedule::withFactor)
          .withPlainControl("schedule.factor");

  /** Epochs of warm-up. */
  public static final Setting<Integer> WARM_UP =
      ofSchedule(
              "warmUpEpochs",
              new Whole(Limits.WARM_UP_EPOCHS),
              Schedule::warmUpEpochs,
              Schedule::withWarmUpEpochs)
          .withPlainControl("schedule.warmUp");

  /** The longest gradient. */
  public static final Setting<Double> CLIPPING =
      trainsOn(
              "training.clipNorm",
              new DecimalOrOff(Limits.CLIP_NORM),
              t -> t.clipping().normOrZero(),
              (t, v) -> t.withClipping(Clipping.ofNormOrZero(v)))
          .withPlainControl("clipping");

  /** The penalty on the weights. */
  public static final Setting<Penalty> PENALTY =
      trainsOn(
          "training.penalty",
          new Choice<>(Penalty.class),
          t -> t.regularization().penalty(),
          (t, v) -> t.withRegularization(new Regularization(v, t.regularization().rate())));

  /** λ. */
  public static final Setting<Double> PENALTY_RATE =
      trainsOn(
          "training.penaltyRate",
          new Decimal(Limits.REGULARIZATION_RATE),
          t -> t.regularization().rate(),
          (t, v) -> t.withRegularization(new Regularization(t.regularization().penalty(), v)));

  /** The order of the examples in an epoch. */
  public static final Setting<ExampleOrder> ORDER =
      trainsOn(
          "training.order",
          new Choice<>(ExampleOrder.class),
          t -> t.epochPlan().order(),
          (t, v) -> t.withEpochPlan(t.epochPlan().withOrder(v)));

  /** What becomes of the examples after the last whole mini-batch. */
  public static final Setting<Remainder> REMAINDER =
      trainsOn(
          "training.remainder",
          new Choice<>(Remainder.class),
          t -> t.epochPlan().remainder(),
          (t, v) -> t.withEpochPlan(t.epochPlan().withRemainder(v)));

  /** All of them. */
  static final List<Setting<?>> ALL =
      List.of(
          OPTIMIZER,
          LEARNING_RATE,
          MOMENTUM,
          BATCH_SIZE,
          SCHEDULE,
          SCHEDULE_EPOCHS,
          SCHEDULE_FACTOR,
          WARM_UP,
          CLIPPING,
          PENALTY,
          PENALTY_RATE,
          ORDER,
          REMAINDER);

  private TrainingSetting() {}

  private static <T> Setting<T> trainsOn(
      String name,
      SettingValues<T> values,
      Function<TrainingSettings, T> get,
      BiFunction<TrainingSettings, T, TrainingSettings> with) {
    return new Setting<>(
        name,
        Effect.TRAINS_ON,
        e -> values,
        e -> get.apply(e.training()),
        (e, v) -> e.withTraining(with.apply(e.training(), v)));
  }

  private static <T> Setting<T> ofSchedule(
      String name,
      SettingValues<T> values,
      Function<Schedule, T> get,
      BiFunction<Schedule, T, Schedule> with) {
    return trainsOn(
        "training.schedule." + name,
        values,
        t -> get.apply(t.schedule()),
        (t, v) -> t.withSchedule(with.apply(t.schedule(), v)));
  }
}
