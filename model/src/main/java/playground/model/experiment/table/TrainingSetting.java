package playground.model.experiment.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.table.SettingControl.Placed;
import playground.model.experiment.table.SettingControl.Plain;
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
      continues(
          "training.optimizer",
          new Placed("optimizer"),
          new Choice<>(OptimizerChoice.class),
          TrainingSettings::optimizerChoice,
          TrainingSettings::withOptimizerChoice);

  /** η. */
  public static final Setting<Double> LEARNING_RATE =
      continues(
          "training.learningRate",
          new Placed("learningRate"),
          new Decimal(Limits.LEARNING_RATE),
          TrainingSettings::learningRate,
          TrainingSettings::withLearningRate);

  /** μ. */
  public static final Setting<Double> MOMENTUM =
      continues(
          "training.momentum",
          new Placed("momentum"),
          new Decimal(Limits.MOMENTUM),
          TrainingSettings::momentum,
          TrainingSettings::withMomentum);

  /** Examples of a mini-batch. */
  public static final Setting<Integer> BATCH_SIZE =
      continues(
          "training.batchSize",
          new Placed("batchSize"),
          new Whole(Limits.BATCH_SIZE),
          TrainingSettings::batchSize,
          TrainingSettings::withBatchSize);

  /** How η changes with the epochs. */
  public static final Setting<Schedule.Shape> SCHEDULE =
      ofSchedule(
          "shape",
          new Plain("schedule"),
          new Choice<>(Schedule.Shape.class),
          Schedule::shape,
          Schedule::withShape);

  /** The epochs that the schedule goes by. */
  public static final Setting<Integer> SCHEDULE_EPOCHS =
      ofSchedule(
          "epochs",
          new Plain("schedule.epochs"),
          new Whole(Limits.SCHEDULE_EPOCHS),
          Schedule::epochs,
          Schedule::withEpochs);

  /** What the schedule multiplies η by. */
  public static final Setting<Double> SCHEDULE_FACTOR =
      ofSchedule(
          "factor",
          new Plain("schedule.factor"),
          new Decimal(Limits.SCHEDULE_FACTOR),
          Schedule::factor,
          Schedule::withFactor);

  /** Epochs of warm-up. */
  public static final Setting<Integer> WARM_UP =
      ofSchedule(
          "warmUpEpochs",
          new Plain("schedule.warmUp"),
          new Whole(Limits.WARM_UP_EPOCHS),
          Schedule::warmUpEpochs,
          Schedule::withWarmUpEpochs);

  /** The longest gradient. */
  public static final Setting<Double> CLIPPING =
      continues(
          "training.clipNorm",
          new Plain("clipping"),
          new DecimalOrOff(Limits.CLIP_NORM),
          t -> t.clipping().normOrZero(),
          (t, v) -> t.withClipping(Clipping.ofNormOrZero(v)));

  /** The penalty on the weights. */
  public static final Setting<Penalty> PENALTY =
      continues(
          "training.penalty",
          new Placed("regularization"),
          new Choice<>(Penalty.class),
          t -> t.regularization().penalty(),
          (t, v) -> t.withRegularization(new Regularization(v, t.regularization().rate())));

  /** λ. */
  public static final Setting<Double> PENALTY_RATE =
      continues(
          "training.penaltyRate",
          new Placed("regularizationRate"),
          new Decimal(Limits.REGULARIZATION_RATE),
          t -> t.regularization().rate(),
          (t, v) -> t.withRegularization(new Regularization(t.regularization().penalty(), v)));

  /** The order of the examples in an epoch. */
  public static final Setting<ExampleOrder> ORDER =
      continues(
          "training.order",
          new Placed("exampleOrder"),
          new Choice<>(ExampleOrder.class),
          t -> t.epochPlan().order(),
          (t, v) -> t.withEpochPlan(t.epochPlan().withOrder(v)));

  /** What becomes of the examples after the last whole mini-batch. */
  public static final Setting<Remainder> REMAINDER =
      continues(
          "training.remainder",
          new Placed("remainder"),
          new Choice<>(Remainder.class),
          t -> t.epochPlan().remainder(),
          (t, v) -> t.withEpochPlan(t.epochPlan().withRemainder(v)));

  /** All of them. */
  static final List<Setting<?>> ALL = all(Experiment.first().training());

  private TrainingSetting() {}

  /** Each component with its setting, in the order of a file. */
  private static List<Setting<?>> all(TrainingSettings training) {
    return switch (training) {
      case TrainingSettings(
              double learningRate,
              double momentum,
              Regularization(Penalty penalty, double penaltyRate),
              int batchSize,
              TrainingOptions(
                  OptimizerChoice optimizer,
                  Schedule(Schedule.Shape shape, int epochs, double factor, int warmUpEpochs),
                  Clipping(double norm),
                  EpochPlan(ExampleOrder order, Remainder remainder))) ->
          List.of(
              OPTIMIZER.forComponent(optimizer),
              LEARNING_RATE.forComponent(learningRate),
              MOMENTUM.forComponent(momentum),
              BATCH_SIZE.forComponent(batchSize),
              SCHEDULE.forComponent(shape),
              SCHEDULE_EPOCHS.forComponent(epochs),
              SCHEDULE_FACTOR.forComponent(factor),
              WARM_UP.forComponent(warmUpEpochs),
              CLIPPING.forComponent(norm),
              PENALTY.forComponent(penalty),
              PENALTY_RATE.forComponent(penaltyRate),
              ORDER.forComponent(order),
              REMAINDER.forComponent(remainder));
    };
  }

  private static <T> Setting<T> continues(
      String name,
      SettingControl control,
      SettingValues<T> values,
      Function<TrainingSettings, T> get,
      BiFunction<TrainingSettings, T, TrainingSettings> with) {
    return new Setting<>(
        name,
        control,
        Effect.CONTINUES,
        e -> values,
        e -> get.apply(e.training()),
        (e, v) -> e.withTraining(with.apply(e.training(), v)));
  }

  private static <T> Setting<T> ofSchedule(
      String name,
      SettingControl control,
      SettingValues<T> values,
      Function<Schedule, T> get,
      BiFunction<Schedule, T, Schedule> with) {
    return continues(
        "training.schedule." + name,
        control,
        values,
        t -> get.apply(t.schedule()),
        (t, v) -> t.withSchedule(with.apply(t.schedule(), v)));
  }
}
