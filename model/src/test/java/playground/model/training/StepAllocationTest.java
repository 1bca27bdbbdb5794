package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import playground.model.experiment.TrainingSettings;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/**
 * Training that makes garbage stutters. Above all this finds vectors which the compiler could not
 * keep in registers: each becomes an object, and the loop ten times slower. What the compiler does
 * depends on all that it has seen before, so these tests have a JVM of their own.
 */
@Tag("own-jvm")
class StepAllocationTest {
  private static final int WINDOW = 500;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Stream<Experiment> experiments() {
    List<Experiment> experiments = new ArrayList<>();
    NetworkOptions plain = NetworkOptions.of(Initializer.XAVIER);
    for (Activation activation : Activation.values()) {
      if (activation.fitsHiddenLayers()) {
        experiments.add(experiment(List.of(4, 2), activation, plain));
        experiments.add(experiment(Collections.nCopies(6, 8), activation, plain));
      }
    }
    Experiment mixed = experiment(Collections.nCopies(6, 8), Activation.RELU, plain);
    experiments.add(
        mixed.withNetwork(
            mixed
                .network()
                .withActivation(1, Activation.SIGMOID)
                .withActivation(3, Activation.GELU)
                .withActivation(5, Activation.TANH)
                .withOptions(plain.withOutput(Output.RELU))));
    for (Normalization normalization : Normalization.values()) {
      for (Loss loss : Loss.values()) {
        NetworkOptions options =
            plain
                .withLoss(loss)
                .withNormalization(normalization)
                .withResidual(true)
                .withStandardized(true);
        experiments.add(experiment(List.of(13, 13, 13), Activation.RELU, options));
      }
    }
    NetworkOptions softmax = plain.withOutput(Output.SOFTMAX);
    experiments.add(experiment(List.of(32, 16), Activation.RELU, softmax));
    Experiment usual = experiment(List.of(8, 8), Activation.TANH, plain);
    for (OptimizerChoice optimizer : OptimizerChoice.values()) {
      for (Penalty penalty : Penalty.values()) {
        experiments.add(
            usual.withTraining(
                usual
                    .training()
                    .withOptimizerChoice(optimizer)
                    .withMomentum(0.9)
                    .withRegularization(new Regularization(penalty, 0.001))
                    .withClipping(new Clipping(1))));
      }
    }
    for (Schedule.Shape shape : Schedule.Shape.values()) {
      experiments.add(
          usual.withTraining(usual.training().withSchedule(new Schedule(shape, 10, 0.5, 5))));
    }
    for (Remainder remainder : Remainder.values()) {
      EpochPlan plan = new EpochPlan(ExampleOrder.SHUFFLED, remainder);
      experiments.add(usual.withTraining(usual.training().withEpochPlan(plan)));
    }
    return experiments.stream();
  }

  private static Experiment experiment(
      List<Integer> hidden, Activation activation, NetworkOptions options) {
    return new Experiment(
        new DataSettings(Dataset.XOR, 300, 5, 50),
        new NetworkSettings(
            List.of(Feature.X1, Feature.X2), hidden, activation, Initializer.XAVIER, options),
        new TrainingSettings(0.01, 0, Regularization.NONE, 17),
        "1",
        0);
  }

  @ParameterizedTest
  @MethodSource("experiments")
  void trainingMakesNoGarbageOnceItIsCompiled(Experiment experiment) {
    Trainer trainer = new Trainer(experiment);
    long start = System.nanoTime();
    long allocated = allocatedBySteps(trainer);
    while (allocated > 0 && System.nanoTime() - start < PATIENCE) {
      allocated = allocatedBySteps(trainer);
    }
    assertEquals(0, allocated, "bytes in " + WINDOW + " steps");
  }

  private static long allocatedBySteps(Trainer trainer) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int step = 0; step < WINDOW; step++) {
      trainer.step();
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
