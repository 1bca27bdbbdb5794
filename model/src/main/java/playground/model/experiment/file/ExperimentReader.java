package playground.model.experiment.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.model.data.Bounds;
import playground.model.data.Dataset;
import playground.model.data.Feature;
import playground.model.data.OwnPoints;
import playground.model.data.Points;
import playground.model.data.Problem;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.Range;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** Finds every setting of an experiment in JSON, where {@link ExperimentWriter} puts it. */
final class ExperimentReader {
  private static final Range ANY_WHOLE = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Characters; more than any link has. */
  private static final Range SEED = new Range(0, 20_000);

  private static final Range FEATURES = new Range(1, Feature.values().length);

  /** Points are laid on the square with some room around them. */
  private static final Range BOUND = new Range(-2 * OwnPoints.LARGEST, 2 * OwnPoints.LARGEST);

  private ExperimentReader() {}

  static Experiment read(Group root) throws ExperimentFileException {
    String seed = root.text("seed", SEED);
    int weightDraw = root.whole("weightDraw", ANY_WHOLE);
    DataSettings data = data(root.group("data"));
    NetworkSettings network = network(root.group("network"));
    TrainingSettings training = training(root.group("training"));
    root.requireAllRead();
    return new Experiment(data, network, training, seed, weightDraw);
  }

  private static DataSettings data(Group group) throws ExperimentFileException {
    Group ofOwnPoints = group.groupOrNull("ownPoints");
    OwnPoints own = ofOwnPoints == null ? null : ownPoints(ofOwnPoints);
    Dataset dataset =
        group.choice(
            "dataset",
            Dataset.class,
            each -> own == null || each.problem() == Problem.CLASSIFICATION);
    DataSettings data =
        new DataSettings(
            dataset,
            group.whole("points", Limits.POINTS),
            group.whole("noisePercent", Limits.POSSIBLE_NOISE_PERCENT),
            group.whole("trainPercent", Limits.POSSIBLE_TRAIN_PERCENT),
            group.whole("classes", classes(dataset, own)),
            own);
    group.requireAllRead();
    return data;
  }

  private static Range classes(Dataset dataset, @Nullable OwnPoints own) {
    return new Range(Limits.CLASSES.min(), own == null ? dataset.mostClasses() : 2);
  }

  private static OwnPoints ownPoints(Group group) throws ExperimentFileException {
    String negativeName = className(group, "negativeName");
    String positiveName = className(group, "positiveName");
    if (negativeName.equals(positiveName)) {
      throw noClassName(group, "positiveName", positiveName);
    }
    Bounds bounds = bounds(group.group("bounds"));
    Range coordinate1 = around(bounds.minX1(), bounds.maxX1());
    Range coordinate2 = around(bounds.minX2(), bounds.maxX2());
    double[] x1 = group.numbers("x1", new Range(1, OwnPoints.MOST), coordinate1);
    Range asMany = new Range(x1.length, x1.length);
    double[] x2 = group.numbers("x2", asMany, coordinate2);
    double[] label = labels(group, asMany);
    group.requireAllRead();
    return new OwnPoints(new Points(x1, x2, label), negativeName, positiveName, bounds);
  }

  /**
   * Where points can be: a large brush leaves some beside their bounds, but farther out than the
   * bounds are wide they would be no points of this plane, or not even finite in it.
   */
  private static Range around(double min, double max) {
    double width = max - min;
    return new Range(
        Math.max(min - width, -OwnPoints.LARGEST), Math.min(max + width, OwnPoints.LARGEST));
  }

  private static String className(Group group, String name) throws ExperimentFileException {
    String className = group.text(name);
    if (!OwnPoints.isClassName(className)) {
      throw noClassName(group, name, className);
    }
    return className;
  }

  private static ExperimentFileException noClassName(Group group, String name, String value) {
    return new ExperimentFileException(
        new FileProblem.ClassName(group.placeOf(name), value, OwnPoints.LONGEST_NAME));
  }

  private static Bounds bounds(Group group) throws ExperimentFileException {
    double minX1 = group.number("minX1", BOUND);
    double maxX1 = above(minX1, group, "minX1", "maxX1");
    double minX2 = group.number("minX2", BOUND);
    double maxX2 = above(minX2, group, "minX2", "maxX2");
    group.requireAllRead();
    return new Bounds(minX1, maxX1, minX2, maxX2);
  }

  private static double above(double min, Group group, String lower, String upper)
      throws ExperimentFileException {
    double value = group.number(upper, BOUND);
    String shown = Double.toString(value);
    if (!(value > min)) {
      throw new ExperimentFileException(
          new FileProblem.NotAbove(group.placeOf(upper), shown, group.placeOf(lower)));
    }
    double least = Bounds.leastWidth(min, value);
    if (value - min < least) {
      throw new ExperimentFileException(
          new FileProblem.TooClose(group.placeOf(upper), shown, least, group.placeOf(lower)));
    }
    return value;
  }

  private static double[] labels(Group group, Range length) throws ExperimentFileException {
    double[] labels = group.numbers("label", length, new Range(-1, 1));
    for (int k = 0; k < labels.length; k++) {
      if (Math.abs(labels[k]) != 1) {
        throw new ExperimentFileException(
            new FileProblem.UnknownName(
                group.placeOf("label[" + k + "]"), Double.toString(labels[k]), List.of("-1", "1")));
      }
    }
    return labels;
  }

  private static NetworkSettings network(Group group) throws ExperimentFileException {
    NetworkOptions options =
        new NetworkOptions(
            group.choice("loss", Loss.class),
            group.choice("output", Output.class),
            group.choice("normalization", Normalization.class),
            group.truth("residual"),
            group.truth("standardized"),
            group.number("initialBias", Limits.INITIAL_BIAS));
    NetworkSettings network =
        new NetworkSettings(
            group.choices("features", Feature.class, FEATURES),
            group.wholes("hiddenUnits", Limits.HIDDEN_LAYERS, Limits.UNITS),
            group.choice("activation", Activation.class, Activation::fitsHiddenLayers),
            group.choice("initializer", Initializer.class),
            options);
    group.requireAllRead();
    return network;
  }

  private static TrainingSettings training(Group group) throws ExperimentFileException {
    double norm = group.number("clipNorm", Limits.CLIP_NORM);
    TrainingOptions options =
        new TrainingOptions(
            group.choice("optimizer", OptimizerChoice.class),
            schedule(group.group("schedule")),
            norm == 0 ? Clipping.NONE : new Clipping(norm),
            new EpochPlan(
                group.choice("order", ExampleOrder.class),
                group.choice("remainder", Remainder.class)));
    TrainingSettings training =
        new TrainingSettings(
            group.number("learningRate", Limits.LEARNING_RATE),
            group.number("momentum", Limits.MOMENTUM),
            new Regularization(
                group.choice("penalty", Penalty.class),
                group.number("penaltyRate", Limits.REGULARIZATION_RATE)),
            group.whole("batchSize", Limits.BATCH_SIZE),
            options);
    group.requireAllRead();
    return training;
  }

  private static Schedule schedule(Group group) throws ExperimentFileException {
    Schedule schedule =
        new Schedule(
            group.choice("shape", Schedule.Shape.class),
            group.whole("epochs", Limits.SCHEDULE_EPOCHS),
            group.number("factor", Limits.SCHEDULE_FACTOR),
            group.whole("warmUpEpochs", Limits.WARM_UP_EPOCHS));
    group.requireAllRead();
    return schedule;
  }
}
