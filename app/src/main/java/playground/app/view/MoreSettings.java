package playground.app.view;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import playground.app.session.SessionModel;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.Output;
import playground.model.experiment.Range;
import playground.model.optimization.Clipping;
import playground.model.optimization.Schedule;

/** The settings that are usually left as they are: a second bar that can be folded away. */
final class MoreSettings extends GridPane {
  private static final int COLUMNS = 4;

  private final ViewContext context;
  private final SessionModel session;

  MoreSettings(ViewContext context) {
    this.context = context;
    session = context.session();
    getStyleClass().add("top-bar");
    Choice<Schedule.Shape> shape =
        new Choice<>(
            context,
            "schedule",
            List.of(Schedule.Shape.values()),
            experiment -> schedule(experiment).shape(),
            chosen -> editSchedule(schedule -> with(schedule, chosen)));
    NumberSlider epochs =
        slider(
            "schedule.epochs",
            Limits.SCHEDULE_EPOCHS,
            SliderScale.WHOLE_LOG,
            Schedule::epochs,
            (schedule, value) ->
                new Schedule(
                    schedule.shape(), (int) value, schedule.factor(), schedule.warmUpEpochs()));
    NumberSlider factor =
        slider(
            "schedule.factor",
            Limits.SCHEDULE_FACTOR,
            SliderScale.HUNDREDTHS,
            Schedule::factor,
            (schedule, value) ->
                new Schedule(schedule.shape(), schedule.epochs(), value, schedule.warmUpEpochs()));
    NumberSlider warmUp =
        slider(
            "schedule.warmUp",
            Limits.WARM_UP_EPOCHS,
            SliderScale.WHOLE,
            Schedule::warmUpEpochs,
            (schedule, value) ->
                new Schedule(schedule.shape(), schedule.epochs(), schedule.factor(), (int) value));
    addRow(0, shape, epochs, factor, warmUp);
    addRow(1, output(), clipping(), initialBias(), standardized());
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(constraints);
    }
    visibleProperty().bind(context.options().moreSettingsProperty());
    managedProperty().bind(visibleProperty());
  }

  private interface ScheduleNumber {
    double of(Schedule schedule);
  }

  private interface ScheduleEdit {
    Schedule apply(Schedule schedule, double value);
  }

  private NumberSlider slider(
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

  private static Schedule with(Schedule schedule, Schedule.Shape shape) {
    return new Schedule(shape, schedule.epochs(), schedule.factor(), schedule.warmUpEpochs());
  }

  private void editSchedule(UnaryOperator<Schedule> edit) {
    session.editTraining(training -> training.withSchedule(edit.apply(training.schedule())));
  }

  private Choice<Output> output() {
    return new Choice<>(
        context,
        "output",
        List.of(Output.values()),
        experiment -> experiment.network().options().output(),
        chosen -> session.editOptions(options -> options.withOutput(chosen)));
  }

  /** 0 in the control stands for no limit. */
  private NumberSlider clipping() {
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
            session.editTraining(
                training ->
                    training.withClipping(value == 0 ? Clipping.NONE : new Clipping(value))));
  }

  private NumberSlider initialBias() {
    return new NumberSlider(
        context,
        "initialBias",
        Limits.INITIAL_BIAS,
        SliderScale.HUNDREDTHS,
        experiment -> experiment.network().options().initialBias(),
        value -> session.editOptions(options -> options.withInitialBias(value)));
  }

  private Switch standardized() {
    return new Switch(
        context,
        "standardized",
        experiment -> experiment.network().options().standardized(),
        on -> session.editOptions(options -> options.withStandardized(on)));
  }
}
