package playground.app.session.edit;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import playground.app.text.Notice;
import playground.model.data.Problem;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.table.Setting;

/**
 * The settings of the run as the window's controls edit them; each edit tells the user of itself.
 */
public final class RunSettings implements EditedSettings {
  private final ExperimentChanges changes;
  private final BooleanSupplier inRun;
  private final Consumer<Notice> tell;
  private final FittingLoss fittingLoss = new FittingLoss();

  /**
   * Edits by way of {@code changes}.
   *
   * @param inRun whether there is a run whose network is worth keeping
   * @param tell tells the user something
   */
  public RunSettings(ExperimentChanges changes, BooleanSupplier inRun, Consumer<Notice> tell) {
    this.changes = changes;
    this.inRun = inRun;
    this.tell = tell;
  }

  @Override
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return changes.experimentProperty();
  }

  /** Starts again from other weights, on the same data. */
  public void newWeights() {
    change(
        Experiment::withNextWeights,
        inRun.getAsBoolean() ? "status.newWeightsInRun" : "status.newWeights");
  }

  /** Starts again on new data, with new weights. */
  public void newData() {
    editSeed(Integer.toString(ThreadLocalRandom.current().nextInt(100_000)));
  }

  /** Changes the data; the loss becomes the one that is usual for that number of classes. */
  public void editData(UnaryOperator<DataSettings> edit) {
    Experiment before = experimentProperty().get();
    change(now -> fittingLoss.onData(now, edit.apply(now.data())), "status.dataChanged");
    FittingLoss.notice(before, experimentProperty().get()).ifPresent(this::tell);
  }

  @Override
  public <T> void set(Setting<T> setting, T value) {
    Experiment before = experimentProperty().get();
    change(now -> setting.with(now, value), "status.networkChanged");
    fittingLoss.edited(before, experimentProperty().get());
  }

  @Override
  public void editNetwork(UnaryOperator<NetworkSettings> edit) {
    Experiment before = experimentProperty().get();
    change(now -> now.withNetwork(edit.apply(now.network())), "status.networkChanged");
    fittingLoss.edited(before, experimentProperty().get());
  }

  /** Changes how the network is trained; training goes on. */
  @Override
  public void editTraining(UnaryOperator<TrainingSettings> edit) {
    change(now -> now.withTraining(edit.apply(now.training())), "status.continues");
  }

  /** Takes another seed. */
  public void editSeed(String seed) {
    change(now -> now.withSeed(seed), "status.newData");
  }

  /**
   * Changes to the first data set of {@code problem}, unless the data are of that kind already.
   * Values cannot be learnt with a loss for classes: they get a squared error.
   */
  public void editProblem(Problem problem) {
    if (experimentProperty().get().data().problem() != problem) {
      change(now -> now.ofProblem(Datasets.of(problem).getFirst()), "status.dataChanged");
    }
  }

  /**
   * Takes other settings as a whole. Where they are those before the latest switch in the middle of
   * this run, the network comes back as it was then, weights included.
   */
  public void open(Experiment other) {
    open(changes.setupProperty().get().with(other));
  }

  /** Takes other settings, and parameters set by hand, as a whole, likewise. */
  public void open(Setup other) {
    changes.open(other, inRun.getAsBoolean()).ifPresent(this::tell);
  }

  /**
   * Switches something in the middle of the run: weights and epoch stay, unless weights are drawn
   * otherwise. What cannot be switched restarts the run.
   */
  public void remedy(UnaryOperator<Experiment> edit) {
    changes.remedy(edit, inRun.getAsBoolean()).ifPresent(this::tell);
  }

  /** Restarts with what {@code edit} makes of the settings. */
  public void startWith(UnaryOperator<Experiment> edit) {
    change(edit, "status.newWeights");
  }

  @Override
  public void tell(Notice notice) {
    tell.accept(notice);
  }

  private void change(UnaryOperator<Experiment> edit, String restartKey) {
    changes.change(edit, inRun.getAsBoolean(), restartKey).ifPresent(this::tell);
  }
}
