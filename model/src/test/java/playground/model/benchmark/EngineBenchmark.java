package playground.model.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.TrainingSettings;
import playground.model.network.Architecture;
import playground.model.network.FloatPass;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;
import playground.model.optimization.Adam;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Regularization;
import playground.model.training.Trainer;

/** What a second of one thread is enough for. {@link Benchmarks} runs it and prints a table. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBenchmark {

  /** The networks that are measured in TensorFlow Playground too. */
  public enum Network {
    /** 2-4-2-1, tanh. */
    CIRCLE_TANH(Dataset.RINGS, List.of(4, 2), Activation.TANH),
    /** 2-8-8-8-8-8-8-1, tanh. */
    SPIRAL_TANH(Dataset.SPIRALS, Collections.nCopies(6, 8), Activation.TANH),
    /** 2-8-8-8-8-8-8-1, ReLU. */
    SPIRAL_RELU(Dataset.SPIRALS, Collections.nCopies(6, 8), Activation.RELU),
    /** 2-8-8-8-8-8-8-1, sigmoid. */
    SPIRAL_SIGMOID(Dataset.SPIRALS, Collections.nCopies(6, 8), Activation.SIGMOID);

    final Experiment experiment;

    Network(Dataset dataset, List<Integer> hidden, Activation activation) {
      experiment =
          new Experiment(
              new DataSettings(dataset, 500, 0, 50),
              new NetworkSettings(
                  List.of(Feature.X1, Feature.X2), hidden, activation, Initializer.XAVIER),
              new TrainingSettings(0.03, 0, Regularization.NONE, 10),
              "1",
              0);
    }
  }

  /** An epoch: 250 points in batches of 10, gradient descent. */
  @State(Scope.Thread)
  public static class Epochs {
    /** Which network. */
    @Param public Network network;

    private Trainer trainer;

    /** New weights. */
    @Setup
    public void start() {
      trainer = new Trainer(network.experiment);
    }
  }

  /** Trains for an epoch. */
  @Benchmark
  public void epoch(Epochs epochs) {
    epochs.trainer.finishEpoch();
  }

  /** The answers of every unit at 100 × 100 points in single precision, a chunk at a time. */
  @State(Scope.Thread)
  public static class Maps {
    private static final int SIDE = 100;
    private static final int CHUNK = 512;

    /** Which network. */
    @Param({"CIRCLE_TANH", "SPIRAL_TANH"})
    public Network network;

    private FloatPass pass;
    private double[] parameters;
    private final float[] x1 = new float[SIDE * SIDE];
    private final float[] x2 = new float[SIDE * SIDE];

    /** First weights. */
    @Setup
    public void start() {
      pass = new FloatPass(network.experiment.architecture(), CHUNK);
      parameters = network.experiment.start().parameters();
      for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
        x1[pixel] = -6 + 12f * (pixel % SIDE) / SIDE;
        x2[pixel] = 6 - 12f * (pixel / SIDE) / SIDE;
      }
    }
  }

  /** Computes the maps of all units. */
  @Benchmark
  public float maps(Maps maps) {
    FloatPass pass = maps.pass;
    pass.take(maps.parameters);
    int chunk = pass.capacity();
    for (int pixel = 0; pixel < maps.x1.length; pixel += chunk) {
      int count = Math.min(chunk, maps.x1.length - pixel);
      System.arraycopy(maps.x1, pixel, pass.inputs(), 0, count);
      System.arraycopy(maps.x2, pixel, pass.inputs(), chunk, count);
      pass.forward(count);
    }
    return pass.activations(0)[0];
  }

  /** 784-256-128-10, ReLU, softmax cross-entropy, Adam, batch of 128. */
  @State(Scope.Thread)
  public static class Large {
    private static final int BATCH = 128;

    private final Architecture architecture =
        new Architecture(
            784,
            List.of(
                new Architecture.Layer(256, Activation.RELU),
                new Architecture.Layer(128, Activation.RELU),
                new Architecture.Layer(10, Activation.SOFTMAX)),
            Loss.SOFTMAX_CROSS_ENTROPY);
    private final ParameterLayout layout = new ParameterLayout(architecture);
    private final Propagation pass = new Propagation(architecture, BATCH);
    private final double[] gradient = new double[layout.size()];
    private final double[] targets = new double[10 * pass.capacity()];
    private final OptimizerMemory memory = new OptimizerMemory(layout.size());
    private double[] parameters;

    /** Digits of noise. */
    @Setup
    public void start() {
      SplittableRandom random = new SplittableRandom(1);
      parameters = Initializer.HE.draw(architecture, random);
      for (int k = 0; k < BATCH; k++) {
        for (int i = 0; i < 784; i++) {
          pass.inputs()[i * pass.capacity() + k] = random.nextDouble();
        }
        targets[random.nextInt(10) * pass.capacity() + k] = 1;
      }
    }
  }

  /** Trains for a step. */
  @Benchmark
  public void largeStep(Large large) {
    large.pass.forwardTraining(large.parameters, Large.BATCH);
    large.pass.backward(large.parameters, large.targets, 1.0 / Large.BATCH, large.gradient);
    Adam.USUAL.step(large.parameters, large.gradient, 0.001, large.memory);
  }
}
