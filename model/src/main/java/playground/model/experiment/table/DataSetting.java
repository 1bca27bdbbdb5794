package playground.model.experiment.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import playground.model.data.Problem;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.Range;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.table.SettingControl.Special;
import playground.model.experiment.table.SettingValues.Choice;
import playground.model.experiment.table.SettingValues.Text;
import playground.model.experiment.table.SettingValues.Whole;

/** The settings of the data and of the random numbers. */
public final class DataSetting {
  private static final Range ANY_WHOLE = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Characters; more than any link has. */
  private static final Range SEED_LENGTH = new Range(0, 20_000);

  /** The text that all random numbers follow from. */
  public static final Setting<String> SEED =
      restarts(
          "seed",
          new Special(),
          new Text(SEED_LENGTH),
          Experiment::seed,
          (e, v) -> rebuild(e, v, e.weightDraw()));

  /** Which weights of the seed. */
  public static final Setting<Integer> WEIGHT_DRAW =
      restarts(
          "weightDraw",
          new Special(),
          new Whole(ANY_WHOLE),
          Experiment::weightDraw,
          (e, v) -> rebuild(e, e.seed(), v));

  /** The user's own points. */
  public static final Setting<Optional<CustomPoints>> OWN_POINTS =
      restarts(
          "data.ownPoints",
          new Special(),
          new SettingValues.Points(),
          e -> Optional.ofNullable(e.data().customPoints()),
          (e, v) ->
              ofData(e, d -> v.map(d::withOwnPoints).orElseGet(() -> d.withDataset(d.dataset()))));

  /** The shape of the data that are made. */
  public static final Setting<Dataset> DATASET =
      new Setting<>(
          "data.dataset",
          new Special(),
          Effect.RESTARTS,
          e ->
              new Choice<>(
                  Dataset.class,
                  each ->
                      e.data().customPoints() == null || each.problem() == Problem.CLASSIFICATION),
          e -> e.data().dataset(),
          (e, v) ->
              ofData(
                  e,
                  d ->
                      new DataSettings(
                          v,
                          d.points(),
                          d.noisePercent(),
                          d.trainPercent(),
                          d.customPoints() == null
                              ? Math.min(d.classes(), v.mostClasses())
                              : d.classes(),
                          d.customPoints())));

  /** How many points are made. */
  public static final Setting<Integer> POINTS =
      restarts(
          "data.points",
          new Special(),
          new Whole(Limits.POINTS),
          e -> e.data().points(),
          (e, v) -> ofData(e, d -> d.withPoints(v)));

  /** Noise in percent. */
  public static final Setting<Integer> NOISE =
      restarts(
          "data.noisePercent",
          new Special(),
          new Whole(Limits.POSSIBLE_NOISE_PERCENT),
          e -> e.data().noisePercent(),
          (e, v) -> ofData(e, d -> d.withNoisePercent(v)));

  /** The fraction of the points that is trained on, in percent. */
  public static final Setting<Integer> TRAIN_SHARE =
      restarts(
          "data.trainPercent",
          new Special(),
          new Whole(Limits.POSSIBLE_TRAIN_PERCENT),
          e -> e.data().trainPercent(),
          (e, v) -> ofData(e, d -> d.withTrainPercent(v)));

  /** How many classes. */
  public static final Setting<Integer> CLASSES =
      new Setting<>(
          "data.classes",
          new Special(),
          Effect.RESTARTS,
          e ->
              new Whole(
                  e.data().customPoints() == null
                      ? new Range(Limits.CLASSES.min(), e.data().dataset().mostClasses())
                      : new Range(e.data().classes(), e.data().classes())),
          e -> e.data().classes(),
          (e, v) -> ofData(e, d -> d.withClasses(v)));

  /** All of them. */
  static final List<Setting<?>> ALL = all(Experiment.first());

  private DataSetting() {}

  /** Each component with its setting, in the order of a file; network and training have tables. */
  private static List<Setting<?>> all(Experiment experiment) {
    return switch (experiment) {
      case Experiment(
              DataSettings(
                  Dataset dataset,
                  int points,
                  int noisePercent,
                  int trainPercent,
                  int classes,
                  CustomPoints customPoints),
              NetworkSettings network,
              TrainingSettings training,
              String seed,
              int weightDraw) ->
          List.of(
              SEED.forComponent(seed),
              WEIGHT_DRAW.forComponent(weightDraw),
              OWN_POINTS.forComponent(Optional.ofNullable(customPoints)),
              DATASET.forComponent(dataset),
              POINTS.forComponent(points),
              NOISE.forComponent(noisePercent),
              TRAIN_SHARE.forComponent(trainPercent),
              CLASSES.forComponent(classes));
    };
  }

  private static <T> Setting<T> restarts(
      String name,
      SettingControl control,
      SettingValues<T> values,
      Function<Experiment, T> get,
      BiFunction<Experiment, T, Experiment> with) {
    return new Setting<>(name, control, Effect.RESTARTS, e -> values, get, with);
  }

  private static Experiment rebuild(Experiment e, String seed, int weightDraw) {
    return new Experiment(e.data(), e.network(), e.training(), seed, weightDraw);
  }

  private static Experiment ofData(Experiment e, UnaryOperator<DataSettings> edit) {
    return e.withData(edit.apply(e.data()));
  }
}
