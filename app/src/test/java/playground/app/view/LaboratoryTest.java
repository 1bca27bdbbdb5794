package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.paint.HeatScale;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.model.experiment.ReadyExperiment;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.training.Snapshot;

/** A gradient vanishes, one sees why, and which neurons no longer take part. */
class LaboratoryTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theFactorsAndTheCulpritAreShownOnDemand() {
    deepen(8, 8, Activation.SIGMOID, Initializer.XAVIER);
    Label culprit = playground.find("culpritSentence");
    assertFalse(culprit.isVisible());
    assertEquals(Optional.empty(), playground.snapshot().closeUp().ladder());

    playground.robot.clickOn(playground.<Node>find("gradients.factors"));
    playground.until(() -> culprit.getText().startsWith("Each Sigmoid layer multiplies ‖δ‖"));
    assertTrue(culprit.getText().contains("8 layers leave"), culprit.getText());
    assertTrue(culprit.getText().contains("slopes"), culprit.getText());

    deepen(8, 8, Activation.RELU, Initializer.HE);
    playground.until(() -> culprit.getText().startsWith("Each ReLU layer"));
    assertTrue(culprit.getText().contains("It arrives"), culprit.getText());

    playground.robot.clickOn(playground.<Node>find("gradients.factors"));
    playground.until(() -> snapshot().closeUp().ladder().isEmpty());
    assertFalse(culprit.isVisible());
  }

  @Test
  void withoutHiddenLayersThereAreNoFactorsAndTheHistoryStays() throws Exception {
    playground.onFx(() -> playground.session().open(ReadyExperiment.PERCEPTRON_XOR));
    playground.robot.clickOn(playground.<Node>find("gradients.factors"));
    Label culprit = playground.find("culpritSentence");
    playground.until(() -> culprit.getText().startsWith("Without hidden layers"));
    playground.frames(10);
    Canvas chart = (Canvas) culprit.getParent().lookup("Canvas");
    Color history =
        playground.onFx(
            () -> {
              WritableImage picture = chart.snapshot(null, null);
              return picture.getPixelReader().getColor((int) picture.getWidth() - 20, 40);
            });
    assertEquals(color(HeatScale.color(snapshot().gradientFlow().norm(0))), history);
  }

  private static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  @Test
  void neuronsThatNoLongerLearnAreCounted() {
    deepen(4, 8, Activation.RELU, Initializer.ZERO);
    playground.robot.clickOn(playground.<Node>find("network.gradientMode"));
    Label ill = playground.find("network.ill");
    playground.until(() -> ill.getText().startsWith("32 dead"));
    assertTrue(snapshot().closeUp().weightGradients().isPresent());
  }

  @Test
  void aBadgeIsSaidOfTheNeuronThatTheKeysChoose() {
    deepen(4, 8, Activation.RELU, Initializer.ZERO);
    Node diagram = playground.find("diagram");
    playground.onFx(diagram::requestFocus);
    playground.until(() -> diagram.getAccessibleText().equals("Hidden layer 1, unit 1"));
    playground.onFx(() -> playground.context().options().gradientModeProperty().set(true));
    playground.until(() -> diagram.getAccessibleText().equals("Hidden layer 1, unit 1, dead"));
  }

  @Test
  void theHistogramsAreReachedAndReadWithoutAMouse() {
    deepen(3, 8, Activation.SIGMOID, Initializer.XAVIER);
    Button open = playground.find("histograms.open.1");
    assertTrue(open.isFocusTraversable());
    playground.until(
        () -> open.getAccessibleText().matches("Hidden layer 2, ‖∂L/∂W‖ [0-9.×⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+: .*"));
    playground.onFx(open::requestFocus);
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> windows().size() == 2);
    Node content = windows().getLast().getScene().getRoot();
    playground.until(
        () ->
            content.lookupAll("*").stream()
                .map(Node::getAccessibleText)
                .anyMatch(
                    text ->
                        text != null
                            && text.matches("Activations.*, nine in ten from 0[.].* to 0[.].*")));
    playground.robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    playground.until(() -> windows().size() == 1);
    playground.until(() -> snapshot().closeUp().histograms().isEmpty());
  }

  @Test
  void theHistogramsOfALayerOpenFromItsFooterAndCostNothingWhenClosed() {
    playground.onFx(() -> playground.<Button>find("histograms.open.1").fire());
    playground.until(() -> !snapshot().closeUp().histograms().isEmpty());
    playground.until(() -> windows().size() == 2);
    assertEquals(1, snapshot().closeUp().histograms().getFirst().layer());
    Node content = windows().getLast().getScene().getRoot();
    playground.until(
        () ->
            content.lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().equals("Hidden layer 2")));

    playground.onFx(() -> playground.<Button>find("histograms.open.1").fire());
    playground.until(() -> snapshot().closeUp().histograms().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8, ENGLISH, LIGHT, 1280, 800",
    "8, 8, CHINESE, DARK, 1280, 800",
    "8, 8, ENGLISH, DARK, 1000, 700",
    "8, 8, CHINESE, LIGHT, 1000, 700",
    "30, 16, ENGLISH, LIGHT, 1280, 800"
  })
  void theInstrumentsFitTheWindow(
      int depth, int units, Language language, Theme theme, int width, int height)
      throws Exception {
    deepen(depth, units, Activation.SIGMOID, Initializer.XAVIER);
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(width, height);
          playground.context().texts().languageProperty().set(language);
          playground.context().options().themeProperty().set(theme);
          playground.context().options().showFactorsProperty().set(true);
          playground.context().options().gradientModeProperty().set(true);
          playground.session().playback().toggle();
        });
    playground.until(
        () ->
            snapshot().epoch() > 20
                && !playground.<Label>find("culpritSentence").getText().isEmpty());
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> !snapshot().playing());
    playground.frames(20);
    LayoutCheck.savePicture(
        playground, "ladder-%d-%dx%d-%s-%s".formatted(depth, width, height, language, theme));

    assertEquals(
        List.of(),
        playground.onFx(() -> LayoutCheck.faults(playground.stage().getScene().getRoot())));
  }

  private void deepen(int depth, int units, Activation activation, Initializer initializer) {
    playground.onFx(
        () ->
            playground
                .session()
                .editNetwork(
                    network ->
                        network
                            .withHiddenUnits(Collections.nCopies(depth, units))
                            .withActivation(activation)
                            .withInitializer(initializer)));
    playground.until(
        () -> snapshot().experiment().equals(playground.session().experimentProperty().get()));
  }

  private static List<Window> windows() {
    return Window.getWindows().stream().filter(Window::isShowing).toList();
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }

  @Test
  void withoutAnyGradientThereIsNoRatioOfFirstToLast() {
    playground.onFx(
        () -> playground.session().editNetwork(n -> n.withInitializer(Initializer.ZERO)));
    Label reading = playground.find("gradients.reading");
    playground.until(() -> reading.getText().endsWith(" –"));
  }
}
