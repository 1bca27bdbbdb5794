package playground.model.experiment.file;

import java.util.function.IntToDoubleFunction;
import playground.model.data.Bounds;
import playground.model.data.OwnPoints;
import playground.model.data.Points;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.Names;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Schedule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts every setting of an experiment into JSON, where {@link ExperimentReader} looks for it. */
final class ExperimentWriter {
  private ExperimentWriter() {}

  static void write(Experiment experiment, ObjectNode root) {
    root.put("seed", experiment.seed());
    root.put("weightDraw", experiment.weightDraw());
    data(experiment.data(), root.putObject("data"));
    network(experiment.network(), root.putObject("network"));
    training(experiment.training(), root.putObject("training"));
  }

  private static void data(DataSettings data, ObjectNode node) {
    node.put("dataset", Names.of(data.dataset()));
    node.put("points", data.points());
    node.put("noisePercent", data.noisePercent());
    node.put("trainPercent", data.trainPercent());
    node.put("classes", data.classes());
    OwnPoints own = data.ownPoints();
    if (own == null) {
      node.putNull("ownPoints");
    } else {
      ownPoints(own, node.putObject("ownPoints"));
    }
  }

  private static void ownPoints(OwnPoints own, ObjectNode node) {
    node.put("negativeName", own.negativeName());
    node.put("positiveName", own.positiveName());
    Bounds bounds = own.bounds();
    node.putObject("bounds")
        .put("minX1", bounds.minX1())
        .put("maxX1", bounds.maxX1())
        .put("minX2", bounds.minX2())
        .put("maxX2", bounds.maxX2());
    Points points = own.points();
    numbers(node.putArray("x1"), points.size(), points::x1);
    numbers(node.putArray("x2"), points.size(), points::x2);
    ArrayNode labels = node.putArray("label");
    for (int k = 0; k < points.size(); k++) {
      labels.add((int) points.label(k));
    }
  }

  private static void numbers(ArrayNode list, int size, IntToDoubleFunction numbers) {
    for (int k = 0; k < size; k++) {
      list.add(numbers.applyAsDouble(k));
    }
  }

  private static void network(NetworkSettings network, ObjectNode node) {
    ArrayNode features = node.putArray("features");
    network.features().forEach(feature -> features.add(Names.of(feature)));
    ArrayNode hiddenUnits = node.putArray("hiddenUnits");
    network.hiddenUnits().forEach(hiddenUnits::add);
    NetworkOptions options = network.options();
    node.put("activation", Names.of(network.activation()));
    node.put("output", Names.of(options.output()));
    node.put("loss", Names.of(options.loss()));
    node.put("initializer", Names.of(network.initializer()));
    node.put("initialBias", options.initialBias());
    node.put("normalization", Names.of(options.normalization()));
    node.put("residual", options.residual());
    node.put("standardized", options.standardized());
  }

  private static void training(TrainingSettings training, ObjectNode node) {
    node.put("optimizer", Names.of(training.optimizerChoice()));
    node.put("learningRate", training.learningRate());
    node.put("momentum", training.momentum());
    node.put("batchSize", training.batchSize());
    Schedule schedule = training.schedule();
    node.putObject("schedule")
        .put("shape", Names.of(schedule.shape()))
        .put("epochs", schedule.epochs())
        .put("factor", schedule.factor())
        .put("warmUpEpochs", schedule.warmUpEpochs());
    double norm = training.clipping().norm();
    node.put("clipNorm", Double.isInfinite(norm) ? 0 : norm);
    node.put("penalty", Names.of(training.regularization().penalty()));
    node.put("penaltyRate", training.regularization().rate());
    node.put("order", Names.of(training.epochPlan().order()));
    node.put("remainder", Names.of(training.epochPlan().remainder()));
  }
}
