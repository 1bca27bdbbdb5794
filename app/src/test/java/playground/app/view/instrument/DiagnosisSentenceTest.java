package playground.app.view.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.text.Language;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.inspection.GradientDiagnosis;
import playground.model.inspection.GradientProbe;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Initializer;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;

/** The sentence above the factors is true of what was measured, in many networks. */
class DiagnosisSentenceTest {
  private static final Pattern DROP =
      Pattern.compile(
          "by ([0-9.×⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+) on average; (?:after )?(\\d+) layers "
              + "(?:leave|it has|make it) (\\d+(?:\\.\\d+)?(?:×?10)?[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*)");

  @ParameterizedTest
  @CsvSource({
    "SIGMOID, XAVIER, 8, 1, To blame are the slopes: f′ multiplies by 0.2",
    "SIGMOID, XAVIER, 30, 1, To blame are the slopes: f′ multiplies by 0.2",
    "TANH, XAVIER, 8, 0.3, To blame are the small weights: Wᵀ multiplies by 0.",
    "LINEAR, XAVIER, 8, 3, 'To blame are the large weights: Wᵀ multiplies by '",
    "TANH, XAVIER, 3, 1, It arrives: f′ multiplies by 0.",
    "RELU, HE, 8, 1, It arrives: f′ multiplies by 0."
  })
  void theNumbersExplainTheDrop(
      Activation activation, Initializer initializer, int depth, double scale, String blame) {
    Experiment experiment = experiment(activation, initializer, depth);
    String sentence = sentence(experiment, scale);
    assertTrue(sentence.startsWith("Each "), sentence);
    assertTrue(sentence.contains(blame), sentence);
    Matcher drop = DROP.matcher(sentence);
    assertTrue(drop.find(), sentence);
    assertEquals(depth, Integer.parseInt(drop.group(2)));
    double product = Math.pow(number(drop.group(1)), depth);
    double told = number(drop.group(3));
    assertEquals(1, product / told, 0.2, "to the digits that are written: " + sentence);
  }

  private static double number(String text) {
    return Numbers.parse(text).orElseThrow(() -> new AssertionError(text));
  }

  @Test
  void aSingleLayerIsNoAverage() {
    String sentence = sentence(experiment(Activation.SIGMOID, Initializer.XAVIER, 1), 1);
    assertTrue(sentence.startsWith("The only hidden layer (Sigmoid) multiplies ‖δ‖"), sentence);
    assertTrue(sentence.contains(", by 0."), sentence);
    assertTrue(sentence.contains("It arrives"), sentence);
  }

  @Test
  void withoutHiddenLayersThereAreNoFactors() {
    assertEquals(
        "Without hidden layers the gradient meets no factors on its way.",
        sentence(experiment(Activation.TANH, Initializer.XAVIER, 0), 1));
  }

  @Test
  void theStepsAreNamedAsTheyAre() {
    Experiment residual =
        with(
            experiment(Activation.TANH, Initializer.XAVIER, 8),
            options -> options.withResidual(true));
    assertTrue(sentence(residual, 1).contains("Wᵀ with the shortcut"), sentence(residual, 1));
    Experiment normalized =
        with(
            experiment(Activation.SIGMOID, Initializer.XAVIER, 8),
            options -> options.withNormalization(Normalization.BATCH));
    assertTrue(sentence(normalized, 1).contains("f′ with normalization"), sentence(normalized, 1));
  }

  @Test
  void aGradientStopsAtDeadUnitsOrAtWeightsOfZero() {
    Experiment zero = experiment(Activation.TANH, Initializer.ZERO, 3);
    assertEquals(
        "Nothing of the gradient reaches hidden layer 3: the weights after it are 0, so this layer"
            + " and those before it learn nothing.",
        sentence(zero, 1));
    Experiment dead =
        with(
            experiment(Activation.RELU, Initializer.HE, 1), options -> options.withInitialBias(-1));
    assertEquals(
        "Nothing of the gradient passes hidden layer 1: all its units are on the flat side, so this"
            + " layer and those before it learn nothing.",
        sentence(dead, 1e-3));
  }

  private static Experiment experiment(Activation activation, Initializer initializer, int depth) {
    Experiment first = Experiment.first();
    return first.withNetwork(
        first
            .network()
            .withHiddenUnits(Collections.nCopies(depth, 8))
            .withActivation(activation)
            .withInitializer(initializer));
  }

  private static Experiment with(Experiment experiment, UnaryOperator<NetworkOptions> edit) {
    return experiment.withNetwork(
        experiment.network().withOptions(edit.apply(experiment.network().options())));
  }

  /** The sentence on the network as it begins, with its weights made larger or smaller. */
  private static String sentence(Experiment experiment, double scale) {
    Experiment.Start start = experiment.start();
    double[] parameters = start.parameters();
    double bias = experiment.network().options().initialBias();
    for (int k = 0; k < parameters.length; k++) {
      if (bias == 0 || parameters[k] != bias) {
        parameters[k] *= scale;
      }
    }
    GradientDiagnosis diagnosis =
        new GradientProbe(experiment.architecture(), experiment.examples(start.split().train()))
            .measure(parameters, InstrumentSelection.NONE.withFactors(true))
            .readings()
            .factors()
            .map(GradientDiagnosis::of)
            .orElseThrow();
    return DiagnosisSentence.of(diagnosis, experiment.network(), new Texts(Language.ENGLISH));
  }
}
