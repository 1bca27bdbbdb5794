package playground.model.experiment.link.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.RandomExperiment;
import playground.model.experiment.table.DataSetting;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingsTable;

/** Links of this program's own say all of an experiment, and no more than they must. */
class OwnLinkTest {
  private static final int EXPERIMENTS = 2000;

  private final RandomExperiment experiments = new RandomExperiment(new Random(14));

  @Test
  void anyExperimentIsReadAsItWasAndEverySettingWasAmongThem() throws Exception {
    Set<Setting<?>> written = new HashSet<>();
    for (int k = 0; k < EXPERIMENTS; k++) {
      Experiment experiment = withoutOwnPoints(experiments.draw());
      String link = new OwnLink(experiment, List.of("noise", "数据")).write();
      OwnLink read = OwnLink.parse(link);
      assertEquals(experiment, read.experiment(), link);
      assertEquals(List.of("noise", "数据"), read.hidden());
      assertTrue(link.matches("[\\w:#&=.,%-]*"), link);
      Difference.between(Experiment.first(), experiment)
          .forEach(each -> written.add(each.setting()));
    }
    Set<Setting<?>> all = new HashSet<>(SettingsTable.ALL);
    all.remove(DataSetting.OWN_POINTS);
    assertEquals(all, written);
  }

  @Test
  void whatIsUsualIsNotWritten() throws Exception {
    assertEquals("backprop-playground:#", new OwnLink(Experiment.first(), List.of()).write());
    Experiment xor =
        Experiment.first().withData(Experiment.first().data().withDataset(Dataset.XOR));
    Experiment other = xor.withTraining(xor.training().withLearningRate(1e-5)).withSeed("a b&c=种");
    assertEquals(
        "backprop-playground:#seed=a%20b%26c%3D%E7%A7%8D&dataset=xor&learningRate=1e-5",
        new OwnLink(other, List.of()).write());
  }

  /** Links that were written stay what they were: who changes a default has to tell readers. */
  @Test
  void whatALinkLeavesOutHasTheValueThatItAlwaysHad() throws Exception {
    String all =
        "seed=2&weightDraw=0&dataset=spirals&points=500&noisePercent=0&trainPercent=50&classes=2"
            + "&features=x1,x2&hiddenUnits=8,8,8&activation=tanh&loss=half-squared-error"
            + "&output=automatic&initializer=xavier&initialBias=0&normalization=none"
            + "&residual=false&standardized=false&zeroOneTargets=false&optimizer=momentum"
            + "&learningRate=0.01&momentum=0.9&batchSize=10&schedule.shape=constant"
            + "&schedule.epochs=10&schedule.factor=0.5&schedule.warmUpEpochs=0&clipNorm=0"
            + "&penalty=none&penaltyRate=0.001&order=shuffled&remainder=smaller-batch";
    assertEquals(
        SettingsTable.ALL.size() - 1, all.split("&").length, "each setting but own points");
    assertEquals(
        OwnLink.parse("backprop-playground:#").experiment(),
        OwnLink.parse("backprop-playground:#" + all).experiment());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backprop-playground:#dataset=xor",
        "  Backprop-Playground:dataset=XOR\n",
        "BACKPROP-PLAYGROUND:#dataset=xor"
      })
  void aLinkIsRecognizedHoweverItIsPasted(String text) throws Exception {
    assertTrue(OwnLink.isMeant(text));
    assertEquals(Dataset.XOR, OwnLink.parse(text).experiment().data().dataset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "backprop", "#dataset=xor", "https://playground.tensorflow.org/#x=1"})
  void otherTextsAreNotMeant(String text) {
    assertFalse(OwnLink.isMeant(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bogus=1 | Unknown[key=bogus]",
        "ownPoints=1 | Unknown[key=ownPoints]",
        "dataset | NoValue[part=dataset]",
        "=xor | NoValue[part==xor]",
        "dataset=xor& | NoValue[part=]",
        "batchSize=1&batchSize=1 | Twice[key=batchSize]",
        "seed=%4 | BadCode[key=seed, value=%4]",
        "seed=%FF | BadCode[key=seed, value=%FF]",
        "seed=%uD8 | BadCode[key=seed, value=%uD8]",
        "learningRate=fast | NotANumber[key=learningRate, value=fast]",
        "learningRate=NaN | NotANumber[key=learningRate, value=NaN]",
        "batchSize=2.5 | NotWhole[key=batchSize, value=2.5]",
        "batchSize=1e9 | OutOfRange[key=batchSize, value=1e9, right=Range[min=1.0, max=1000.0]]",
        "hiddenUnits=4,,4 | NotANumber[key=hiddenUnits, value=]",
        "residual=yes | UnknownName[key=residual, value=yes, right=[true, false]]",
        "features= | WrongLength[key=features, length=0, right=Range[min=1.0, max=7.0]]",
        "activation=relu,elu | WrongLength[key=activation, length=2, right=Range[min=3.0, max=3.0]]",
        "dataset=plane&loss=binary-cross-entropy | DoesNotFit[conflict=LOSS_OF_VALUES]",
        "batchSize=1&normalization=batch | DoesNotFit[conflict=BATCH_OF_ONE]"
      })
  void whatIsWrongIsSaidWithItsPlace(String pairs, String problem) {
    OwnLinkException refused =
        assertThrows(OwnLinkException.class, () -> OwnLink.parse(OwnLink.SCHEME + "#" + pairs));
    assertEquals(problem, refused.problem().toString());
  }

  @Test
  void ownPointsDoNotFitIntoALink() {
    double[] x = {1, 2};
    Samples samples = Samples.ofTwoClasses(x, x, new double[] {1, -1});
    Experiment first = Experiment.first();
    Experiment own = first.withData(first.data().withOwnPoints(CustomPoints.drawn(samples)));
    OwnLink link = new OwnLink(own, List.of());
    assertFalse(link.canBeWritten());
    assertThrows(IllegalStateException.class, link::write);
  }

  @Test
  void aSeedOfAnyCharactersPasses() throws Exception {
    for (String seed : List.of("", " ", "%", "\uD800", "a\uDC00\uD83D\uDE00\u0000+", "%u0041")) {
      Experiment experiment = Experiment.first().withSeed(seed);
      String link = new OwnLink(experiment, List.of()).write();
      assertEquals(seed, OwnLink.parse(link).experiment().seed(), link);
    }
  }

  private static Experiment withoutOwnPoints(Experiment experiment) {
    return experiment.data().customPoints() == null
        ? experiment
        : experiment.withData(experiment.data().withDataset(experiment.data().dataset()));
  }
}
