package playground.app.view;

import java.util.List;
import java.util.function.UnaryOperator;
import playground.app.session.EditedSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Range;
import playground.model.experiment.Remainder;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** Makes the controls of how a network is trained. */
final class TrainingControls {
  private final ViewContext context;
  private final EditedSettings settings;

  TrainingControls(ViewContext context) {
    this.context = context;
    settings = context.settings();
  }

  NumberSlider learningRate() {
    return new NumberSlider(
        context,
        "learningRate",
        Limits.LEARNING_RATE,
        SliderScale.LOG,
        experiment -> experiment.training().learningRate(),
        value -> settings.editTraining(training -> training.withLearningRate(value)));
  }

  NumberSlider momentum() {
    return new NumberSlider(
        context,
        "momentum",
        Limits.MOMENTUM,
        SliderScale.HUNDREDTHS,
        experiment -> experiment.training().momentum(),
        value -> settings.editTraining(training -> training.withMomentum(value)));
  }

  Choice<OptimizerChoice> optimizer() {
    return new Choice<>(
        context,
        "optimizer",
        List.of(OptimizerChoice.values()),
        experiment -> experiment.training().optimizerChoice(),
        chosen -> settings.editTraining(training -> training.withOptimizerChoice(chosen)));
  }

  NumberSlider batchSize() {
    return new NumberSlider(
        context,
        "batchSize",
        Limits.BATCH_SIZE,
        SliderScale.WHOLE_LOG,
        experiment -> experiment.training().batchSize(),
        value -> settings.editTraining(training -> training.withBatchSize((int) value)));
  }

  Choice<Penalty> regularization() {
    return new Choice<>(
        context,
        "regularization",
        List.of(Penalty.values()),
        experiment -> experiment.training().regularization().penalty(),
        chosen -> editRegularization(now -> new Regularization(chosen, now.rate())));
  }

  NumberSlider regularizationRate() {
    return new NumberSlider(
        context,
        "regularizationRate",
        Limits.REGULARIZATION_RATE,
        SliderScale.LOG_OR_ZERO,
        experiment -> experiment.training().regularization().rate(),
        value -> editRegularization(now -> new Regularization(now.penalty(), value)));
  }

  private void editRegularization(UnaryOperator<Regularization> edit) {
    settings.editTraining(
        training -> training.withRegularization(edit.apply(training.regularization())));
  }

  /** 0 in the control stands for no limit. */
  NumberSlider clipping() {
    return new NumberSlider(
        context,
        "clipping",
        Limits.CLIP_NORM,
        SliderScale.LOG_OR_ZERO,
        experiment -> {
          double norm = experiment.training().clipping().norm();
          return Double.isInfinite(norm) ? 0 : norm;
        },
        value ->
            settings.editTraining(
                training ->
                    training.withClipping(value == 0 ? Clipping.NONE : new Clipping(value))));
  }

  Choice<Schedule.Shape> scheduleShape() {
    return new Choice<>(
        context,
        "schedule",
        List.of(Schedule.Shape.values()),
        experiment -> schedule(experiment).shape(),
        chosen ->
            editSchedule(
                now -> new Schedule(chosen, now.epochs(), now.factor(), now.warmUpEpochs())));
  }

  NumberSlider scheduleEpochs() {
    return ofSchedule(
        "schedule.epochs",
        Limits.SCHEDULE_EPOCHS,
        SliderScale.WHOLE_LOG,
        Schedule::epochs,
        (now, value) -> new Schedule(now.shape(), (int) value, now.factor(), now.warmUpEpochs()));
  }

  NumberSlider scheduleFactor() {
    return ofSchedule(
        "schedule.factor",
        Limits.SCHEDULE_FACTOR,
        SliderScale.HUNDREDTHS,
        Schedule::factor,
        (now, value) -> new Schedule(now.shape(), now.epochs(), value, now.warmUpEpochs()));
  }

  NumberSlider warmUp() {
    return ofSchedule(
        "schedule.warmUp",
        Limits.WARM_UP_EPOCHS,
        SliderScale.WHOLE,
        Schedule::warmUpEpochs,
        (now, value) -> new Schedule(now.shape(), now.epochs(), now.factor(), (int) value));
  }

  private interface ScheduleNumber {
    double of(Schedule schedule);
  }

  private interface ScheduleEdit {
    Schedule apply(Schedule schedule, double value);
  }

  private NumberSlider ofSchedule(
      String key, Range range, SliderScale scale, ScheduleNumber number, ScheduleEdit edit) {
    return new NumberSlider(
        context,
        key,
        range,
        scale,
        experiment -> number.of(schedule(experiment)),
        value -> editSchedule(schedule -> edit.apply(schedule, value)));
  }

  private static Schedule schedule(Experiment experiment) {
    return experiment.training().schedule();
  }

  private void editSchedule(UnaryOperator<Schedule> edit) {
    settings.editTraining(training -> training.withSchedule(edit.apply(training.schedule())));
  }

  Choice<ExampleOrder> order() {
    return new Choice<>(
        context,
        "exampleOrder",
        List.of(ExampleOrder.values()),
        experiment -> experiment.training().epochPlan().order(),
        chosen -> editPlan(plan -> plan.withOrder(chosen)));
  }

  Choice<Remainder> remainder() {
    return new Choice<>(
        context,
        "remainder",
        List.of(Remainder.values()),
        experiment -> experiment.training().epochPlan().remainder(),
        chosen -> editPlan(plan -> plan.withRemainder(chosen)));
  }

  private void editPlan(UnaryOperator<EpochPlan> edit) {
    settings.editTraining(training -> training.withEpochPlan(edit.apply(training.epochPlan())));
  }
}
