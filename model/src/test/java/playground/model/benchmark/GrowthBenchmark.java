package playground.model.benchmark;

import java.util.Collections;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.network.Architecture;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;
import playground.model.training.Trainer;

/**
 * Prints what a parameter and an example cost in a network ten times as deep, and with a thousand
 * times as many points, against what they cost before: 1 where cost is linear.
 *
 * <p>All in one run, in turns, the fastest of each: what else the machine does is no part of it.
 */
public final class GrowthBenchmark {
  private static final int ROUNDS = 30;
  private static final int UNITS = 64;
  private static final int EXAMPLES = 16;

  private GrowthBenchmark() {}

  /** Measures both. */
  public static void main(String[] arguments) {
    print("100 layers of 64 against 10", passes(10), passes(100));
    print("1,000,000 points against 1,000", steps(1_000), steps(1_000_000));
  }

  /** Something to measure, and how many parameters times examples it goes through. */
  private record Work(Runnable run, double size) {}

  private static void print(String what, Work small, Work large) {
    double least = Double.MAX_VALUE;
    double leastOfLarge = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      least = Math.min(least, nanos(small) / small.size());
      leastOfLarge = Math.min(leastOfLarge, nanos(large) / large.size());
    }
    System.out.printf("%-32s %.2f times a parameter and example%n", what, leastOfLarge / least);
  }

  private static double nanos(Work work) {
    long start = System.nanoTime();
    work.run().run();
    return System.nanoTime() - start;
  }

  /** Both passes through a deep network, as many of them as go through about as much. */
  private static Work passes(int layers) {
    Architecture architecture =
        new Architecture(
            2,
            IntStream.rangeClosed(0, layers)
                .mapToObj(
                    layer -> new Architecture.Layer(layer < layers ? UNITS : 1, Activation.TANH))
                .toList(),
            Loss.HALF_SQUARED_ERROR);
    ParameterLayout layout = new ParameterLayout(architecture);
    double[] parameters = Initializer.XAVIER.draw(architecture, new SplittableRandom(1));
    double[] gradient = new double[layout.size()];
    Propagation pass = new Propagation(architecture, EXAMPLES);
    double[] targets = new double[pass.capacity()];
    int repetitions = 1_000 / layers;
    return new Work(
        () -> {
          for (int k = 0; k < repetitions; k++) {
            pass.forwardTraining(parameters, EXAMPLES);
            pass.backward(parameters, targets, 1.0 / EXAMPLES, gradient);
          }
        },
        (double) repetitions * layout.size() * EXAMPLES);
  }

  /** Epochs through own points, as many as go through a million of them. */
  private static Work steps(int points) {
    SplittableRandom random = new SplittableRandom(1);
    double[] x1 = random.doubles(points, -6, 6).toArray();
    double[] x2 = random.doubles(points, -6, 6).toArray();
    double[] label = IntStream.range(0, points).mapToDouble(k -> x1[k] > x2[k] ? 1 : -1).toArray();
    Experiment first = Experiment.first();
    Trainer trainer =
        new Trainer(
            first
                .withData(
                    first
                        .data()
                        .withOwnPoints(CustomPoints.drawn(Samples.ofTwoClasses(x1, x2, label))))
                .withNetwork(first.network().withHiddenUnits(Collections.nCopies(3, 8))));
    int epochs = 1_000_000 / points;
    return new Work(
        () -> {
          for (int k = 0; k < epochs; k++) {
            trainer.finishEpoch();
          }
        },
        (double) epochs * points * trainer.parameters().length);
  }
}
