package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** Nothing that can be set is missing from undo and redo. */
class EverySettingUndoneTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void everySettingIsUndoneAndDoneAgain() {
    List<Runnable> changes = changes();
    List<Object> states = new ArrayList<>();
    for (Runnable change : changes) {
      states.add(playground.onFx(this::settings));
      playground.onFx(change);
      assertNotEquals(states.getLast(), playground.onFx(this::settings), "" + states.size());
    }
    states.add(playground.onFx(this::settings));
    for (int step = changes.size() - 1; step >= 0; step--) {
      playground.press(KeyCode.CONTROL, KeyCode.Z);
      assertEquals(states.get(step), playground.onFx(this::settings), "undo of change " + step);
    }
    for (int step = 1; step <= changes.size(); step++) {
      playground.press(KeyCode.CONTROL, KeyCode.Y);
      assertEquals(states.get(step), playground.onFx(this::settings), "change again " + step);
    }
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
  }

  /** One of each setting, as it is made by its control. */
  private List<Runnable> changes() {
    List<Runnable> changes = new ArrayList<>();
    changes.add(training(t -> t.withLearningRate(0.3)));
    changes.add(training(t -> t.withMomentum(0.5)));
    changes.add(training(t -> t.withBatchSize(20)));
    changes.add(training(t -> t.withRegularization(new Regularization(Penalty.L2, 0.001))));
    changes.add(training(t -> t.withRegularization(new Regularization(Penalty.L2, 0.1))));
    changes.add(training(t -> t.withOptimizerChoice(OptimizerChoice.ADAM)));
    changes.add(training(t -> t.withEpochPlan(EpochPlan.PLAYGROUND)));
    changes.add(training(t -> t.withClipping(new Clipping(1))));
    changes.add(training(t -> t.withSchedule(new Schedule(Schedule.Shape.STEP, 10, 0.5, 5))));
    changes.add(network(n -> n.withActivation(Activation.RELU)));
    changes.add(network(n -> n.withActivation(1, Activation.GELU)));
    changes.add(network(n -> n.withInitializer(Initializer.HE)));
    changes.add(network(n -> n.withDepth(4)));
    changes.add(network(n -> n.withUnits(1, 5)));
    changes.add(network(n -> n.withFeatures(List.of(Feature.X1, Feature.SIN_X2))));
    changes.add(options(o -> o.withNormalization(Normalization.LAYER)));
    changes.add(options(o -> o.withStandardized(true)));
    changes.add(options(o -> o.withZeroOneTargets(true)));
    changes.add(options(o -> o.withInitialBias(0.1)));
    changes.add(options(o -> o.withLoss(Loss.SOFTMAX_CROSS_ENTROPY)));
    changes.add(data(d -> d.withDataset(Dataset.GAUSSIANS)));
    changes.add(data(d -> d.withClasses(4)));
    changes.add(data(d -> d.withNoisePercent(15)));
    changes.add(data(d -> d.withTrainPercent(80)));
    changes.add(data(d -> d.withPoints(300)));
    changes.add(() -> playground.session().settings().editSeed("another"));
    changes.add(playground.session().settings()::newData);
    changes.add(playground.session().settings()::newWeights);
    changes.add(playground.session().settings()::newWeights);
    changes.add(() -> playground.session().settings().editProblem(Problem.REGRESSION));
    Samples points =
        Samples.ofTwoClasses(new double[] {1, 2}, new double[] {3, 4}, new double[] {1, -1});
    changes.add(data(d -> d.withOwnPoints(CustomPoints.drawn(points))));
    changes.add(() -> playground.<CheckBox>find("output.showTest").fire());
    changes.add(() -> playground.<CheckBox>find("output.discretize").fire());
    changes.add(hiding(hidden -> hidden.with(HideableControl.SPEED, true)));
    changes.add(hiding(hidden -> hidden.with(Feature.X2, true)));
    return changes;
  }

  private Runnable training(UnaryOperator<TrainingSettings> edit) {
    return () -> playground.session().settings().editTraining(edit);
  }

  private Runnable network(UnaryOperator<NetworkSettings> edit) {
    return () -> playground.session().settings().editNetwork(edit);
  }

  private Runnable options(UnaryOperator<NetworkOptions> edit) {
    return () ->
        playground.session().settings().editNetwork(n -> n.withOptions(edit.apply(n.options())));
  }

  private Runnable data(UnaryOperator<DataSettings> edit) {
    return () -> playground.session().settings().editData(edit);
  }

  private Runnable hiding(UnaryOperator<HiddenControls> edit) {
    var hidden = playground.context().options().hiddenProperty();
    return () -> hidden.set(edit.apply(hidden.get()));
  }

  private List<Object> settings() {
    var view = playground.context().options();
    return List.of(
        experiment(),
        view.showTestProperty().get(),
        view.discretizeProperty().get(),
        view.hiddenProperty().get());
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }
}
