package playground.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.experiment.Experiment;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.training.Trainer;
import playground.model.training.snapshot.Losses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Compares runs with recordings of TensorFlow Playground, one a file of the folder {@code
 * playground} in the folder that the system property {@code oracles.dir} names; those of the test
 * resources where it names none.
 */
class PlaygroundOraclesTest {
  private static final double RELATIVE = 1e-6;
  private static final double ABSOLUTE = 1e-9;

  private static final Map<String, Feature> FEATURES =
      Map.of(
          "x", Feature.X1,
          "y", Feature.X2,
          "xSquared", Feature.X1_SQUARED,
          "ySquared", Feature.X2_SQUARED,
          "xTimesY", Feature.X1_TIMES_X2,
          "sinX", Feature.SIN_X1,
          "sinY", Feature.SIN_X2);

  static Stream<Named<Path>> recordings() throws IOException, URISyntaxException {
    String given = System.getProperty("oracles.dir");
    Path oracles =
        given == null
            ? Path.of(
                Objects.requireNonNull(PlaygroundOraclesTest.class.getResource("/oracles")).toURI())
            : Path.of(given);
    try (Stream<Path> files = Files.list(oracles.resolve("playground"))) {
      List<Path> recordings =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      return recordings.stream().map(file -> Named.of(file.getFileName().toString(), file));
    }
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void computesWhatTheyRecorded(Path recording) throws Exception {
    JsonNode expected = new ObjectMapper().readTree(Files.readString(recording));
    Experiment experiment =
        PlaygroundLink.parse(
                expected.get("url").asString(),
                () -> {
                  throw new AssertionError("a recording has a seed");
                })
            .experiment();
    Trainer trainer = new Trainer(experiment);

    comparePoints(expected, trainer.data().split().train(), trainer.data().split().test());
    compareFeatures(expected.get("features"), experiment.network().features());
    compareParameters(expected.get("initial"), trainer, 0);
    Map<Long, JsonNode> losses =
        expected
            .get("losses")
            .valueStream()
            .collect(Collectors.toMap(at -> at.get("epoch").asLong(), at -> at));
    long last = Math.max(10, Collections.max(losses.keySet()));
    for (long epoch = 0; epoch <= last; epoch++) {
      if (losses.containsKey(epoch)) {
        compareLosses(losses.get(epoch), trainer.losses());
      }
      if (epoch == 10) {
        compareParameters(expected.get("parametersAtEpoch10"), trainer, RELATIVE);
      }
      trainer.finishEpoch();
    }
  }

  private static void comparePoints(JsonNode expected, Samples train, Samples test) {
    assertEquals(expected.get("train").asInt(), train.size(), "training points");
    assertEquals(expected.get("test").asInt(), test.size(), "test points");
    JsonNode first = expected.get("firstTrainPoints");
    for (int k = 0; k < first.size(); k++) {
      comparePoint(first.get(k), train, k);
    }
    comparePoint(expected.get("lastTestPoint"), test, test.size() - 1);
  }

  private static void comparePoint(JsonNode expected, Samples points, int k) {
    assertEquals(expected.get("x").asDouble(), points.x1(k), "x of point " + k);
    assertEquals(expected.get("y").asDouble(), points.x2(k), "y of point " + k);
    assertEquals(expected.get("label").asDouble(), points.label(k), "label of point " + k);
  }

  private static void compareFeatures(JsonNode expected, List<Feature> features) {
    List<Feature> names =
        expected.valueStream().map(name -> FEATURES.get(name.asString())).toList();
    assertEquals(names, features);
  }

  private static void compareLosses(JsonNode expected, Losses losses) {
    String epoch = "loss at epoch " + expected.get("epoch");
    close(expected.get("train").asDouble(), losses.train(), RELATIVE, "training " + epoch);
    close(expected.get("test").asDouble(), losses.test().orElseThrow(), RELATIVE, "test " + epoch);
  }

  private static void compareParameters(JsonNode expected, Trainer trainer, double tolerance) {
    Architecture architecture = trainer.architecture();
    ParameterLayout layout = new ParameterLayout(architecture);
    double[] parameters = trainer.parameters();
    assertEquals(expected.size(), architecture.depth(), "layers");
    for (int layer = 0; layer < expected.size(); layer++) {
      JsonNode weights = expected.get(layer).get("weights");
      JsonNode biases = expected.get(layer).get("biases");
      assertEquals(weights.size(), architecture.units(layer), "units of layer " + layer);
      for (int unit = 0; unit < weights.size(); unit++) {
        String place = "unit %d of layer %d".formatted(unit, layer);
        assertEquals(weights.get(unit).size(), architecture.fanIn(layer), "weights of " + place);
        for (int input = 0; input < weights.get(unit).size(); input++) {
          close(
              weights.get(unit).get(input).asDouble(),
              parameters[layout.weight(layer, unit, input)],
              tolerance,
              "weight %d of %s".formatted(input, place));
        }
        double bias = parameters[layout.bias(layer, unit)];
        close(biases.get(unit).asDouble(), bias, tolerance, "bias of " + place);
      }
    }
  }

  /** To the last bit where {@code relative} is 0. */
  private static void close(double expected, double actual, double relative, String what) {
    double tolerance = relative == 0 ? 0 : Math.max(ABSOLUTE, relative * Math.abs(expected));
    if (!(Math.abs(expected - actual) <= tolerance)) {
      assertEquals(expected, actual, what);
    }
  }
}
