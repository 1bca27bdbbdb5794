package playground.app.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
import playground.model.network.activation.HiddenActivations;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** Experiments in which each setting that a script has to express takes part, by name. */
final class ScriptExperiments {
  private static final int BATCH_SIZE = 16;

  private final Map<String, Experiment> all = new LinkedHashMap<>();

  private ScriptExperiments() {
    activations();
    outputs();
    layers();
    training();
    schedules();
    epochs();
  }

  static Map<String, Experiment> all() {
    return new ScriptExperiments().all;
  }

  private static Experiment usual() {
    return new Experiment(
        new DataSettings(Dataset.SPIRALS, 90, 10, 60),
        new NetworkSettings(
            List.of(Feature.values()), List.of(5, 5, 5), Activation.TANH, Initializer.XAVIER),
        new TrainingSettings(0.03, 0.8, Regularization.NONE, BATCH_SIZE),
        "seed 种子",
        0);
  }

  private static Experiment many() {
    Experiment usual = usual();
    return usual.withData(new DataSettings(Dataset.GAUSSIANS, 90, 10, 60, 4));
  }

  private void network(String name, Experiment from, UnaryOperator<NetworkSettings> change) {
    all.put(name, from.withNetwork(change.apply(from.network())));
  }

  private void options(String name, Experiment from, UnaryOperator<NetworkOptions> change) {
    network(name, from, network -> network.withOptions(change.apply(network.options())));
  }

  private void training(String name, UnaryOperator<TrainingSettings> change) {
    all.put(name, usual().withTraining(change.apply(usual().training())));
  }

  private void activations() {
    for (Activation activation : Activation.values()) {
      if (activation.fitsHiddenLayers()) {
        network("hidden " + activation, usual(), each -> each.withActivation(activation));
      }
    }
    network(
        "an activation a layer",
        usual(),
        each ->
            each.withActivations(
                HiddenActivations.of(List.of(Activation.RELU, Activation.GELU, Activation.ELU))));
    network("no hidden layer", usual(), each -> each.withDepth(0));
  }

  private void outputs() {
    for (Output output : Output.values()) {
      if (output != Output.STEP) {
        options("output " + output, usual(), each -> each.withOutput(output));
      }
    }
    for (Loss loss : Loss.values()) {
      options("loss " + loss, usual(), each -> each.withLoss(loss));
      options("many classes, loss " + loss, many(), each -> each.withLoss(loss));
    }
    options("targets 0 and 1", usual(), each -> each.withZeroOneTargets(true));
    all.put("values", usual().ofProblem(Dataset.BUMPS));
    all.put("no test examples", usual().withData(usual().data().withTrainPercent(100)));
  }

  private void layers() {
    for (Normalization normalization : Normalization.values()) {
      options(
          "normalized " + normalization, usual(), each -> each.withNormalization(normalization));
      options(
          "residual, normalized " + normalization,
          usual(),
          each -> each.withNormalization(normalization).withResidual(true).withStandardized(true));
    }
  }

  private void training() {
    for (OptimizerChoice optimizer : OptimizerChoice.values()) {
      training("optimizer " + optimizer, each -> each.withOptimizerChoice(optimizer));
    }
    for (Penalty penalty : Penalty.values()) {
      training(
          "penalty " + penalty,
          each ->
              each.withRegularization(new Regularization(penalty, 0.05))
                  .withClipping(new Clipping(0.5)));
    }
    training(
        "pruned, with Adam and carried gradients",
        each ->
            each.withRegularization(new Regularization(Penalty.L1_PRUNING, 0.1))
                .withOptimizerChoice(OptimizerChoice.ADAM)
                .withEpochPlan(EpochPlan.PLAYGROUND));
  }

  private void schedules() {
    for (Schedule.Shape shape : Schedule.Shape.values()) {
      training("schedule " + shape, each -> each.withSchedule(new Schedule(shape, 2, 0.7, 0)));
      training(
          "schedule " + shape + " after warm-up",
          each -> each.withSchedule(new Schedule(shape, 1, 0.7, 3)));
    }
  }

  private void epochs() {
    for (Remainder remainder : Remainder.values()) {
      for (ExampleOrder order : ExampleOrder.values()) {
        training(
            remainder + ", " + order,
            each ->
                each.withEpochPlan(new EpochPlan(order, remainder))
                    .withRegularization(new Regularization(Penalty.L2, 0.01)));
      }
    }
    options(
        "an example alone, with batch normalization",
        usual().withTraining(usual().training().withBatchSize(53)),
        each -> each.withNormalization(Normalization.BATCH));
    training("the whole batch", each -> each.withBatchSize(54));
    training(
        "dropped, with a batch that is larger than the data",
        each ->
            each.withBatchSize(100)
                .withEpochPlan(EpochPlan.USUAL.withRemainder(Remainder.DROPPED)));
  }
}
