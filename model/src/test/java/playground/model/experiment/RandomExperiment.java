package playground.model.experiment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import playground.model.data.ClassLabels;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** Experiments drawn from all that a window can set. */
public final class RandomExperiment {
  private final RandomGenerator random;

  public RandomExperiment(RandomGenerator random) {
    this.random = random;
  }

  /** Draws until the settings fit each other. */
  public Experiment draw() {
    while (true) {
      try {
        return new Experiment(
            data(), network(), training(), text(random.nextInt(20)), random.nextInt(4));
      } catch (IllegalArgumentException conflict) {
        // Another one will fit.
      }
    }
  }

  private DataSettings data() {
    CustomPoints own = random.nextInt(3) == 0 ? customPoints() : null;
    Dataset dataset = pick(Dataset.values());
    while (own != null && dataset.problem() != Problem.CLASSIFICATION) {
      dataset = pick(Dataset.values());
    }
    int classes = own == null ? random.nextInt(2, dataset.mostClasses() + 1) : own.classes();
    return new DataSettings(
        dataset,
        random.nextInt(10, 100_001),
        random.nextInt(81),
        random.nextInt(1, 101),
        classes,
        own);
  }

  private @Nullable CustomPoints customPoints() {
    int size = random.nextInt(1, 30);
    double scale = Math.pow(10, random.nextInt(-12, 15));
    int classes = random.nextInt(2, CustomPoints.MOST_CLASSES + 1);
    Samples points =
        Samples.ofTwoClasses(
            random.doubles(size, -scale, scale).toArray(),
            random.doubles(size, -scale, scale).toArray(),
            random
                .ints(size, 0, classes)
                .mapToDouble(c -> ClassLabels.label(c, classes))
                .toArray());
    List<String> names =
        IntStream.range(0, classes).mapToObj(c -> c + text(5) + "\"\u4e2d\\").toList();
    return new CustomPoints(points, names, Plane.around(points));
  }

  private NetworkSettings network() {
    EnumSet<Feature> features = EnumSet.of(pick(Feature.values()));
    features.add(pick(Feature.values()));
    int depth = random.nextInt(31);
    List<Integer> units =
        random.nextBoolean()
            ? Collections.nCopies(depth, random.nextInt(1, 65))
            : random.ints(depth, 1, 65).boxed().toList();
    return new NetworkSettings(
        List.copyOf(features),
        units,
        activations(depth),
        pick(Initializer.values()),
        new NetworkOptions(
            pick(Loss.values()),
            pick(Output.values()),
            pick(Normalization.values()),
            random.nextInt(4) == 0,
            random.nextBoolean(),
            random.nextDouble(-10, 10),
            random.nextBoolean()));
  }

  private HiddenActivations activations(int depth) {
    boolean mixed = depth > 1 && random.nextBoolean();
    return HiddenActivations.of(
        Stream.generate(() -> pick(Activation.values())).limit(mixed ? depth : 1).toList());
  }

  private TrainingSettings training() {
    TrainingOptions options =
        new TrainingOptions(
            pick(OptimizerChoice.values()),
            new Schedule(
                pick(Schedule.Shape.values()),
                random.nextInt(1, 10_001),
                random.nextDouble(0.01, 1),
                random.nextInt(1001)),
            random.nextBoolean() ? Clipping.NONE : new Clipping(random.nextDouble(1e-9, 1000)),
            new EpochPlan(pick(ExampleOrder.values()), pick(Remainder.values())));
    return new TrainingSettings(
        Math.pow(10, random.nextDouble(-6, 1)),
        random.nextDouble(0.999),
        new Regularization(pick(Penalty.values()), random.nextDouble(10)),
        random.nextInt(1, 1001),
        options);
  }

  private String text(int length) {
    int[] characters = random.ints(length, 1, 0xd000).toArray();
    return new String(characters, 0, length);
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
