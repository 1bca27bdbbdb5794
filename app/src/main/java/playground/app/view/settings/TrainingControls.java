package playground.app.view.settings;

import playground.app.view.context.ViewContext;
import playground.app.view.control.Choice;
import playground.app.view.control.number.NumberSlider;
import playground.app.view.control.number.SliderScale;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Remainder;
import playground.model.experiment.table.TrainingSetting;
import playground.model.optimization.Penalty;

/** Makes the controls of how a network is trained. */
public final class TrainingControls {
  private final SettingControls controls;

  public TrainingControls(ViewContext context) {
    controls = new SettingControls(context);
  }

  public NumberSlider learningRate() {
    return controls.decimal(TrainingSetting.LEARNING_RATE, SliderScale.LOG);
  }

  public NumberSlider momentum() {
    return controls
        .decimal(TrainingSetting.MOMENTUM, SliderScale.HUNDREDTHS)
        .enabledWhile(experiment -> TrainingSetting.OPTIMIZER.of(experiment).hasMomentum());
  }

  public Choice<OptimizerChoice> optimizer() {
    return controls.choice(TrainingSetting.OPTIMIZER);
  }

  public NumberSlider batchSize() {
    return controls.whole(TrainingSetting.BATCH_SIZE, SliderScale.WHOLE_LOG);
  }

  public Choice<Penalty> regularization() {
    return controls.choice(TrainingSetting.PENALTY);
  }

  public NumberSlider regularizationRate() {
    return controls.decimal(TrainingSetting.PENALTY_RATE, SliderScale.LOG_OR_ZERO);
  }

  public Choice<ExampleOrder> order() {
    return controls.choice(TrainingSetting.ORDER);
  }

  public Choice<Remainder> remainder() {
    return controls.choice(TrainingSetting.REMAINDER);
  }
}
