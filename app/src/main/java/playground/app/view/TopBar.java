package playground.app.view;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import playground.app.session.Activations;
import playground.app.session.SessionModel;
import playground.model.data.Problem;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.OptimizerChoice;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

/** The controls above the panes: running, and how the network learns. */
final class TopBar extends GridPane {

  TopBar(ViewContext context) {
    SessionModel session = context.session();
    getStyleClass().add("top-bar");
    RunBar run = new RunBar(context);
    NumberSlider learningRate =
        new NumberSlider(
            context,
            "learningRate",
            Limits.LEARNING_RATE,
            SliderScale.LOG,
            experiment -> experiment.training().learningRate(),
            value -> session.editTraining(training -> training.withLearningRate(value)));
    NumberSlider momentum =
        new NumberSlider(
            context,
            "momentum",
            Limits.MOMENTUM,
            SliderScale.HUNDREDTHS,
            experiment -> experiment.training().momentum(),
            value -> session.editTraining(training -> training.withMomentum(value)));
    Choice<Activation> activation =
        new Choice<>(
            context,
            "activation",
            Activations.forHiddenLayers(),
            experiment -> experiment.network().activation(),
            chosen -> session.editNetwork(network -> network.withActivation(chosen)));
    Choice<Initializer> initializer =
        new Choice<>(
            context,
            "initializer",
            List.of(Initializer.values()),
            experiment -> experiment.network().initializer(),
            chosen -> session.editNetwork(network -> network.withInitializer(chosen)));
    Choice<OptimizerChoice> optimizer =
        new Choice<>(
            context,
            "optimizer",
            List.of(OptimizerChoice.values()),
            experiment -> experiment.training().optimizerChoice(),
            chosen -> session.editTraining(training -> training.withOptimizerChoice(chosen)));
    addRow(0, run, learningRate, momentum, activation, initializer, optimizer);

    Choice<Problem> problem =
        new Choice<>(
            context,
            "problem",
            List.of(Problem.values()),
            experiment -> experiment.data().problem(),
            session::editProblem);
    Choice<Penalty> penalty =
        new Choice<>(
            context,
            "regularization",
            List.of(Penalty.values()),
            experiment -> regularization(experiment).penalty(),
            chosen ->
                session.editTraining(
                    training ->
                        training.withRegularization(
                            new Regularization(chosen, training.regularization().rate()))));
    NumberSlider rate =
        new NumberSlider(
            context,
            "regularizationRate",
            Limits.REGULARIZATION_RATE,
            SliderScale.LOG_OR_ZERO,
            experiment -> regularization(experiment).rate(),
            value ->
                session.editTraining(
                    training ->
                        training.withRegularization(
                            new Regularization(training.regularization().penalty(), value))));
    NumberSlider batch =
        new NumberSlider(
            context,
            "batchSize",
            Limits.BATCH_SIZE,
            SliderScale.WHOLE_LOG,
            experiment -> experiment.training().batchSize(),
            value -> session.editTraining(training -> training.withBatchSize((int) value)));
    Choice<Loss> loss =
        new Choice<>(
            context,
            "loss",
            List.of(Loss.values()),
            experiment -> experiment.network().options().loss(),
            chosen -> session.editOptions(options -> options.withLoss(chosen)));
    addRow(1, new SpeedSlider(context), batch, rate, penalty, problem, loss);
    columns(25.4, 17, 20.1, 12.2, 12.5, 12.8);
  }

  private static Regularization regularization(Experiment experiment) {
    return experiment.training().regularization();
  }

  private void columns(double... percents) {
    for (double percent : percents) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }
}
