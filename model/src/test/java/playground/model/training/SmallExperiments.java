package playground.model.training;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingOptions;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** Experiments of few points and few units, drawn from all that a training step depends on. */
public final class SmallExperiments {
  private SmallExperiments() {}

  /** Draws until the settings fit each other. */
  public static Experiment draw(RandomGenerator random) {
    while (true) {
      try {
        return new Experiment(data(random), network(random), training(random), "7", 1);
      } catch (IllegalArgumentException conflict) {
        // Another one will fit.
      }
    }
  }

  private static DataSettings data(RandomGenerator random) {
    Dataset dataset = pick(Dataset.values(), random);
    return new DataSettings(dataset, random.nextInt(10, 45), random.nextInt(30), 60)
        .withClasses(random.nextInt(2, dataset.mostClasses() + 1));
  }

  private static NetworkSettings network(RandomGenerator random) {
    List<Integer> units =
        random.nextBoolean()
            ? Collections.nCopies(random.nextInt(4), random.nextInt(1, 9))
            : random.ints(random.nextInt(4), 1, 9).boxed().toList();
    int activations = random.nextBoolean() ? 1 : Math.max(1, units.size());
    return new NetworkSettings(
        List.of(Feature.X1, pick(Feature.values(), random)),
        units,
        HiddenActivations.of(
            Stream.generate(() -> pick(Activation.values(), random)).limit(activations).toList()),
        pick(Initializer.values(), random),
        new NetworkOptions(
            pick(Loss.values(), random),
            pick(Output.values(), random),
            pick(Normalization.values(), random),
            random.nextInt(3) == 0,
            random.nextBoolean(),
            random.nextDouble(-1, 1),
            random.nextBoolean()));
  }

  private static TrainingSettings training(RandomGenerator random) {
    TrainingOptions options =
        new TrainingOptions(
            pick(OptimizerChoice.values(), random),
            new Schedule(
                pick(Schedule.Shape.values(), random),
                random.nextInt(1, 4),
                random.nextDouble(0.1, 1),
                random.nextInt(3)),
            random.nextBoolean() ? Clipping.NONE : new Clipping(random.nextDouble(0.01, 2)),
            new EpochPlan(pick(ExampleOrder.values(), random), pick(Remainder.values(), random)));
    return new TrainingSettings(
        Math.pow(10, random.nextDouble(-3, 0)),
        random.nextDouble(0.999),
        new Regularization(pick(Penalty.values(), random), random.nextDouble(0.5)),
        random.nextInt(1, 12),
        options);
  }

  private static <T> T pick(T[] all, RandomGenerator random) {
    return all[random.nextInt(all.length)];
  }
}
