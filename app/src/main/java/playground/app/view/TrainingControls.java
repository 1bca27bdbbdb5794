package playground.app.view;

import playground.model.experiment.ExampleOrder;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSetting;
import playground.model.optimization.Penalty;
import playground.model.optimization.Schedule;

/** Makes the controls of how a network is trained. */
final class TrainingControls {
  private final SettingControls controls;

  TrainingControls(ViewContext context) {
    controls = new SettingControls(context);
  }

  NumberSlider learningRate() {
    return controls.decimal("learningRate", TrainingSetting.LEARNING_RATE, SliderScale.LOG);
  }

  NumberSlider momentum() {
    return controls.decimal("momentum", TrainingSetting.MOMENTUM, SliderScale.HUNDREDTHS);
  }

  Choice<OptimizerChoice> optimizer() {
    return controls.choice("optimizer", TrainingSetting.OPTIMIZER);
  }

  NumberSlider batchSize() {
    return controls.whole("batchSize", TrainingSetting.BATCH_SIZE, SliderScale.WHOLE_LOG);
  }

  Choice<Penalty> regularization() {
    return controls.choice("regularization", TrainingSetting.PENALTY);
  }

  NumberSlider regularizationRate() {
    return controls.decimal(
        "regularizationRate", TrainingSetting.PENALTY_RATE, SliderScale.LOG_OR_ZERO);
  }

  NumberSlider clipping() {
    return controls.decimal("clipping", TrainingSetting.CLIPPING, SliderScale.LOG_OR_ZERO);
  }

  Choice<Schedule.Shape> scheduleShape() {
    return controls.choice("schedule", TrainingSetting.SCHEDULE);
  }

  NumberSlider scheduleEpochs() {
    return controls.whole(
        "schedule.epochs", TrainingSetting.SCHEDULE_EPOCHS, SliderScale.WHOLE_LOG);
  }

  NumberSlider scheduleFactor() {
    return controls.decimal(
        "schedule.factor", TrainingSetting.SCHEDULE_FACTOR, SliderScale.HUNDREDTHS);
  }

  NumberSlider warmUp() {
    return controls.whole("schedule.warmUp", TrainingSetting.WARM_UP, SliderScale.WHOLE);
  }

  Choice<ExampleOrder> order() {
    return controls.choice("exampleOrder", TrainingSetting.ORDER);
  }

  Choice<Remainder> remainder() {
    return controls.choice("remainder", TrainingSetting.REMAINDER);
  }
}
