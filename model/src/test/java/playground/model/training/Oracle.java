package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import playground.model.experiment.table.Names;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.network.activation.Activation;
import playground.model.optimization.Adam;
import playground.model.optimization.Clipping;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.Optimizer;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.RmsProp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The words of an oracle file in the terms of the engine. */
public record Oracle(JsonNode file) {

  public Architecture architecture() {
    List<Architecture.Layer> layers = new ArrayList<>();
    for (JsonNode layer : file.get("layers")) {
      layers.add(
          new Architecture.Layer(
              layer.get("units").asInt(),
              activation(layer.get("activation").asString()),
              normalization(layer.path("normalization").asString("none")),
              layer.path("residual").asBoolean(false)));
    }
    return new Architecture(file.get("inputs").asInt(), layers, loss(file.get("loss").asString()));
  }

  /** Every file of {@code pytorch/} in the folder that {@code oracles.dir} names, or in ours. */
  public static List<Path> files() throws IOException, URISyntaxException {
    String folder = System.getProperty("oracles.dir", "");
    Path oracles =
        folder.isEmpty() ? Path.of(Oracle.class.getResource("/oracles").toURI()) : Path.of(folder);
    try (Stream<Path> files = Files.list(oracles.resolve("pytorch"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertTrue(!found.isEmpty(), "no oracles in " + oracles);
      return found;
    }
  }

  /** What {@code path} holds. */
  public static Oracle read(Path path) {
    return new Oracle(new ObjectMapper().readTree(path.toFile()));
  }

  private static Activation activation(String word) {
    return Names.choice("activation", word, Activation.class);
  }

  private static Normalization normalization(String word) {
    return Names.choice("normalization", word, Normalization.class);
  }

  private static Loss loss(String word) {
    return switch (word) {
      case "half-squared-error" -> Loss.HALF_SQUARED_ERROR;
      case "sigmoid-binary-cross-entropy" -> Loss.BINARY_CROSS_ENTROPY;
      case "softmax-cross-entropy" -> Loss.SOFTMAX_CROSS_ENTROPY;
      default -> throw new IllegalArgumentException("loss: " + word);
    };
  }

  public double learningRate() {
    return file.get("optimizer").get("learningRate").asDouble();
  }

  public Optimizer optimizer() {
    JsonNode o = file.get("optimizer");
    return switch (o.get("type").asString()) {
      case "sgd" ->
          new GradientDescent(o.path("momentum").asDouble(0), o.path("nesterov").asBoolean(false));
      case "rmsprop" -> new RmsProp(o.get("decay").asDouble(), o.get("epsilon").asDouble());
      case "adam" ->
          new Adam(
              o.get("betas").get(0).asDouble(),
              o.get("betas").get(1).asDouble(),
              o.get("epsilon").asDouble());
      default -> throw new IllegalArgumentException("optimizer: " + o);
    };
  }

  public Regularization regularization() {
    JsonNode r = file.get("regularization");
    return new Regularization(
        Names.choice("regularization", r.get("type").asString(), Penalty.class),
        r.get("rate").asDouble());
  }

  public Clipping clipping() {
    JsonNode norm = file.path("clipNorm");
    return norm.isNumber() ? new Clipping(norm.asDouble()) : Clipping.NONE;
  }

  public int examples() {
    return file.get("features").size();
  }

  /**
   * A matrix of the file, examples × values, as values × examples with rows {@code stride} apart.
   */
  public static double[] columns(JsonNode matrix, int stride) {
    double[] values = new double[matrix.get(0).size() * stride];
    for (int k = 0; k < matrix.size(); k++) {
      for (int i = 0; i < matrix.get(k).size(); i++) {
        values[i * stride + k] = matrix.get(k).get(i).asDouble();
      }
    }
    return values;
  }

  /** Parameters or gradients, a layer an entry, in the engine's layout. */
  public static double[] inLayout(JsonNode layers, Architecture architecture) {
    ParameterLayout layout = new ParameterLayout(architecture);
    double[] values = new double[layout.size()];
    for (int layer = 0; layer < layers.size(); layer++) {
      JsonNode entry = layers.get(layer);
      for (int unit = 0; unit < architecture.units(layer); unit++) {
        for (int input = 0; input < architecture.fanIn(layer); input++) {
          values[layout.weight(layer, unit, input)] =
              entry.get("weights").get(unit).get(input).asDouble();
        }
        values[layout.bias(layer, unit)] = entry.get("biases").get(unit).asDouble();
        if (entry.hasNonNull("gain")) {
          values[layout.gains(layer) + unit] = entry.get("gain").get(unit).asDouble();
          values[layout.shifts(layer) + unit] = entry.get("shift").get(unit).asDouble();
        }
      }
    }
    return values;
  }
}
