package playground.model.experiment.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.TrainingSettings;
import playground.model.experiment.link.Inexpressible.Setting;
import playground.model.experiment.link.LinkProblem.Reason;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.NetworkSetting;
import playground.model.experiment.table.TrainingSetting;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

class PlaygroundLinkTest {
  private static final Experiment DEFAULT =
      new Experiment(
          new DataSettings(Dataset.RINGS, 500, 0, 50),
          new NetworkSettings(
              List.of(Feature.X1, Feature.X2), List.of(4, 2), Activation.TANH, Initializer.UNIFORM),
          new TrainingSettings(0.03, 0, new Regularization(Penalty.NONE, 0), 10)
              .withOptimizerChoice(OptimizerChoice.SGD)
              .withEpochPlan(EpochPlan.PLAYGROUND),
          "0.5",
          0);

  private static PlaygroundLink parse(String text) throws LinkException {
    return PlaygroundLink.parse(text, () -> "drawn");
  }

  private static LinkProblem problem(String text) {
    return assertThrows(LinkException.class, () -> parse(text)).problem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://playground.tensorflow.org/#seed=0.5",
        "http://playground.tensorflow.org/#seed=0.5",
        "  HTTPS://Playground.TensorFlow.org/?from=slides#seed=0.5\n",
        "playground.tensorflow.org#seed=0.5",
        "https://web.archive.org/web/2020/https://playground.tensorflow.org/#seed=0.5",
        "#seed=0.5",
        "#seed=0.5&unknown=1&activation=&noise=&activation=swish&dataset=moons&learningRate",
        "#seed=0.5&cosX=true&cosY=true&collectStats=true&tutorial=intro",
        "#noise=50&seed=0.7&seed=0.5=0.9&noise=",
      })
  void whereALinkIsSilentThePagesDefaultsHold(String link) throws LinkException {
    assertEquals(new PlaygroundLink(DEFAULT, ViewOptions.DEFAULT), parse(link));
  }

  @Test
  void withoutASeedOneIsDrawn() throws LinkException {
    assertEquals("drawn", parse("https://playground.tensorflow.org").experiment().seed());
    assertEquals("drawn", parse("#seed= &noise=5").experiment().seed());
  }

  @Test
  void theSeedIsTakenAsItStands() throws LinkException {
    assertEquals(" a%20b,ü", parse("#seed= a%20b,ü").experiment().seed());
  }

  @Test
  void readsEverySetting() throws LinkException {
    PlaygroundLink link =
        parse(
            "#activation=relu&regularization=L1&batchSize=7&dataset=xor&regDataset=reg-gauss"
                + "&learningRate=1e-5&regularizationRate=.3&noise=15&networkShape=8,7,6&seed=s"
                + "&showTestData=yes&discretize=true&percTrainData=90&x=false&y=false&xTimesY=0"
                + "&xSquared=true&sinY=true&problem=regression&initZero=1&hideText=true");
    Experiment expected =
        new Experiment(
            new DataSettings(Dataset.BUMPS, 1200, 15, 90),
            new NetworkSettings(
                List.of(Feature.X1_SQUARED, Feature.X1_TIMES_X2, Feature.SIN_X2),
                List.of(8, 7, 6),
                Activation.RELU,
                Initializer.ZERO),
            new TrainingSettings(1e-5, 0, new Regularization(Penalty.L1_PRUNING, 0.3), 7)
                .withOptimizerChoice(OptimizerChoice.SGD)
                .withEpochPlan(EpochPlan.PLAYGROUND),
            "s",
            0);
    assertEquals(expected, link.experiment());
    assertEquals(new ViewOptions(true, true, true, Set.of(), Set.of(), Set.of()), link.view());
  }

  @Test
  void noiseAndShareGoBeyondTheControls() throws LinkException {
    DataSettings data = parse("#noise=80&percTrainData=100").experiment().data();
    assertEquals(80, data.noisePercent());
    assertEquals(100, data.trainPercent());
  }

  @Test
  void anEmptyShapeIsANetworkWithoutHiddenLayers() throws LinkException {
    assertEquals(List.of(), parse("#networkShape=").experiment().network().hiddenUnits());
  }

  @Test
  void hidesControlsAndLeavesOutHiddenInputs() throws LinkException {
    PlaygroundLink link =
        parse("#noise_hide=true&stepButton_hide=true&dataset_hide=yes&other_hide=true&y_hide=true");
    assertEquals(Set.of(Control.NOISE, Control.STEP), link.view().hiddenControls());
    assertEquals(Set.of(Feature.X2), link.view().hiddenFeatures());
    assertEquals(List.of(Feature.X1), link.experiment().network().features());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                        | NOT_A_LINK      | ''           | 0",
        "#hello                                    | NOT_A_LINK      | ''           | 0",
        "https://example.org/#seed=1               | NOT_A_LINK      | ''           | 0",
        "https://notplayground.tensorflow.org/#x=1 | NOT_A_LINK      | ''           | 0",
        "activation=relu&seed=1                    | NOT_A_LINK      | ''           | 0",
        "#learningRate=fast                        | NOT_A_NUMBER    | learningRate | 0",
        "#learningRate=NaN                         | NOT_A_NUMBER    | learningRate | 0",
        "#learningRate=1e999                       | OUT_OF_RANGE    | learningRate | 0",
        "#batchSize=0                              | OUT_OF_RANGE    | batchSize    | 0",
        "#batchSize=2.5                            | NOT_WHOLE       | batchSize    | 0",
        "#noise=-1                                 | OUT_OF_RANGE    | noise        | 0",
        "#networkShape=4,,2                        | NOT_A_NUMBER    | networkShape | 2",
        "#networkShape=4,2,0                       | OUT_OF_RANGE    | networkShape | 3",
        "#networkShape=4%2C2                       | NOT_A_NUMBER    | networkShape | 1",
        "#networkShape=1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"
            + "                                   | TOO_MANY_LAYERS | networkShape | 0",
        "#x=false&y=false                          | NO_INPUTS       | ''           | 0",
      })
  void saysWhatIsWrongAndWhere(String link, Reason reason, String key, int layer) {
    LinkProblem problem = problem(link);
    assertEquals(reason, problem.reason());
    assertEquals(key, problem.key());
    assertEquals(layer, problem.layer());
  }

  @Test
  void anEndlessLinkIsNotRead() {
    LinkProblem problem = problem("#seed=" + "x".repeat(1_000_000));
    assertEquals(Reason.TOO_LONG, problem.reason());
    assertTrue(problem.value().length() <= 100);
  }

  @Test
  void whatThePageCanExpressComesBackFromItsLink() throws LinkException {
    String link =
        "#activation=sigmoid&regularization=L2&regularizationRate=0.003&batchSize=30&dataset=gauss"
            + "&learningRate=0.00001&noise=35&networkShape=&seed=0.12345&showTestData=true"
            + "&percTrainData=70&xSquared=true&x=false&noise_hide=true&sinX_hide=true"
            + "&hideText=true&numNodes2_hide=true&later_hide=true&no_hide=false&<b>_hide=true";
    PlaygroundLink read = parse(link);
    assertEquals(List.of(), read.inexpressible());
    assertEquals(Set.of("numNodes2", "later"), read.view().alsoHidden());
    assertEquals(read, parse(read.write()));
    assertTrue(read.write().contains("&hideText=true"), read.write());
    PlaygroundLink regression = parse("#problem=regression&regDataset=reg-gauss&seed=1");
    assertEquals(regression, parse(regression.write()));
    PlaygroundLink minusZero = parse("#regularization=L1&regularizationRate=-0&seed=1");
    assertEquals(minusZero, parse(minusZero.write()));
  }

  @Test
  void writesWithWordsAndNumbersThatThePageReads() throws LinkException {
    String link = parse("#learningRate=0.00001&seed=7&networkShape=3,2").write();
    assertTrue(link.startsWith("https://playground.tensorflow.org/#activation=tanh&"), link);
    assertTrue(link.contains("&learningRate=0.00001&"), link);
    assertTrue(link.contains("&networkShape=3,2&seed=7&"), link);
  }

  @Test
  void listsWhatTheLinkCannotExpress() throws LinkException {
    Experiment other =
        new Experiment(
            new DataSettings(Dataset.MOONS, 400, 0, 50),
            new NetworkSettings(
                List.of(Feature.X1), List.of(9, 1, 1, 1, 1, 1, 1), Activation.TANH, Initializer.HE),
            new TrainingSettings(0.03, 0.9, new Regularization(Penalty.L1, 0.1), 30),
            "two words",
            3);
    PlaygroundLink link = new PlaygroundLink(other, ViewOptions.DEFAULT);
    assertEquals(
        Set.of(
            Setting.DATASET,
            Setting.POINTS,
            Setting.SEED,
            Setting.WEIGHT_DRAW,
            Setting.HIDDEN_LAYERS,
            Setting.UNITS,
            Setting.INITIALIZER,
            Setting.MOMENTUM,
            Setting.PENALTY,
            Setting.EXAMPLE_ORDER,
            Setting.REMAINDER),
        link.inexpressible().stream().map(Inexpressible::setting).collect(Collectors.toSet()));
    PlaygroundLink nearest = parse(link.write());
    assertEquals(other.network().hiddenUnits(), nearest.experiment().network().hiddenUnits());
    assertEquals("twowords", nearest.experiment().seed());
  }

  @Test
  void anInputThatIsInUseCannotBeHiddenByALink() {
    ViewOptions hiding =
        new ViewOptions(
            false, false, false, Set.of(), Set.of(Feature.X1, Feature.SIN_X1), Set.of());
    PlaygroundLink link = new PlaygroundLink(DEFAULT, hiding);
    assertEquals(List.of(Inexpressible.of(Setting.HIDDEN_INPUT, Feature.X1)), link.inexpressible());
    assertFalse(link.write().contains("x_hide"), link.write());
  }

  @Test
  void thatLayersDifferInTheirActivationIsLost() {
    NetworkSettings mixed =
        DEFAULT.network().withHiddenUnits(List.of(4, 4)).withActivation(1, Activation.RELU);
    PlaygroundLink link = new PlaygroundLink(DEFAULT.withNetwork(mixed), ViewOptions.DEFAULT);
    Inexpressible lost = link.inexpressible().getFirst();
    assertEquals(NetworkSetting.ACTIVATION, lost.difference().setting());
    assertEquals(mixed.activations(), lost.difference().first());
    assertEquals(1, link.inexpressible().size());
    assertTrue(link.write().contains("activation=tanh"), link.write());
  }

  @Test
  void listsWhatThePageHasNotOrHasFixed() {
    NetworkSettings network =
        DEFAULT.network().withHiddenUnits(List.of(4, 4)).withActivation(Activation.GELU);
    Experiment other =
        DEFAULT
            .withNetwork(
                network.withOptions(
                    network
                        .options()
                        .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
                        .withNormalization(Normalization.LAYER)
                        .withResidual(true)
                        .withStandardized(true)
                        .withInitialBias(0.2)))
            .withTraining(
                DEFAULT
                    .training()
                    .withOptimizerChoice(OptimizerChoice.ADAM)
                    .withSchedule(new Schedule(Schedule.Shape.CONSTANT, 10, 0.5, 5))
                    .withClipping(new Clipping(1)));
    List<Inexpressible> lost = new PlaygroundLink(other, ViewOptions.DEFAULT).inexpressible();
    assertEquals(
        Set.of(
            Setting.ACTIVATION,
            Setting.LOSS,
            Setting.OUTPUT,
            Setting.INITIAL_BIAS,
            Setting.OPTIMIZER,
            Setting.SCHEDULE,
            Setting.OTHER),
        lost.stream().map(Inexpressible::setting).collect(Collectors.toSet()));
    assertEquals(
        List.of(
            NetworkSetting.NORMALIZATION,
            NetworkSetting.RESIDUAL,
            NetworkSetting.STANDARDIZED,
            TrainingSetting.CLIPPING),
        lost.stream()
            .map(Inexpressible::difference)
            .filter(Objects::nonNull)
            .map(Difference::setting)
            .toList());
  }
}
