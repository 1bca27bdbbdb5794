package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.Schedule;

/** Whatever a link of TensorFlow Playground cannot say is named before one is copied. */
class LostSettingsTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void everySettingIsNamedInBothLanguages() {
    Experiment rich = rich();
    playground.onFx(
        () -> {
          playground.session().settings().open(rich);
          var hidden = playground.context().options().hiddenProperty();
          hidden.set(hidden.get().with(Feature.X1, true));
        });
    List<String> english = lost(Language.ENGLISH);
    assertEquals(21, english.size(), english.toString());
    for (String part :
        List.of(
            "“Moons”",
            "300 examples",
            "“第七课”",
            "initial weights;",
            "7 hidden layers",
            "9 units",
            "GELU",
            "“He”",
            "Softmax CE",
            "Layer norm",
            "Adam",
            "0.7",
            "Cosine",
            "x₁")) {
      assertTrue(english.stream().anyMatch(line -> line.contains(part)), part + ": " + english);
    }
    List<String> chinese = lost(Language.CHINESE);
    assertEquals(english.size(), chinese.size());
    chinese.forEach(
        line -> assertTrue(line.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000), line));
  }

  @Test
  void ownPointsAndAnEntropyOfOneOutputAreNamedToo() {
    Samples points =
        Samples.ofTwoClasses(new double[] {1, 2}, new double[] {3, 4}, new double[] {1, -1});
    playground.onFx(
        () -> {
          playground
              .session()
              .settings()
              .editData(data -> data.withOwnPoints(CustomPoints.drawn(points)));
          playground.session().settings().set(NetworkSetting.LOSS, Loss.BINARY_CROSS_ENTROPY);
        });
    List<String> lost = lost(Language.ENGLISH);
    assertTrue(lost.contains("•  your own examples (2)"), lost.toString());
    assertTrue(lost.stream().anyMatch(line -> line.contains("Binary CE")), lost.toString());
    assertTrue(lost.stream().anyMatch(line -> line.contains("Sigmoid")), lost.toString());
  }

  private static Experiment rich() {
    Experiment first = Experiment.first();
    var data = first.data().withDataset(Dataset.MOONS).withPoints(300).withClasses(2);
    var network =
        first
            .network()
            .withHiddenUnits(Collections.nCopies(7, 9))
            .withActivation(Activation.GELU)
            .withInitializer(Initializer.HE);
    var options =
        network
            .options()
            .withLoss(Loss.SOFTMAX_CROSS_ENTROPY)
            .withNormalization(Normalization.LAYER)
            .withResidual(true)
            .withStandardized(true)
            .withInitialBias(0.7);
    var training =
        first
            .training()
            .withOptimizerChoice(OptimizerChoice.ADAM)
            .withMomentum(0.9)
            .withBatchSize(7)
            .withClipping(new Clipping(2))
            .withSchedule(new Schedule(Schedule.Shape.COSINE, 40, 0.5, 3))
            .withRegularization(new Regularization(Penalty.L1, 0.01));
    return first
        .withData(data)
        .withNetwork(network.withOptions(options))
        .withTraining(training)
        .withSeed("第七课")
        .withNextWeights();
  }

  private List<String> lost(Language language) {
    playground.onFx(() -> playground.context().texts().languageProperty().set(language));
    playground.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    playground.until(() -> playground.isThere("lostSettings"));
    List<String> lines =
        playground.onFx(
            () ->
                playground.<Parent>find("lostSettings").getChildrenUnmodifiable().stream()
                    .map(line -> ((Label) line).getText())
                    .toList());
    lines.forEach(line -> assertFalse(line.matches(".*([A-Z]+_[A-Z]+|%|Setting\\.).*"), line));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("lostSettings"));
    return lines;
  }
}
