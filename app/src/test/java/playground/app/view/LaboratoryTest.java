package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import playground.app.figure.HeatScale;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.app.text.Numbers;
import playground.app.view.control.CanvasPane;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.inspection.LayerHistograms;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Snapshot;

/** A gradient vanishes, one sees why, and which units no longer take part. */
class LaboratoryTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void theFactorsAndTheDiagnosisAreShownOnDemand() {
    deepen(8, 8, Activation.SIGMOID, Initializer.XAVIER);
    Label diagnosis = playground.find("diagnosisSentence");
    assertFalse(diagnosis.isVisible());
    assertEquals(Optional.empty(), playground.snapshot().readings().factors());

    playground.robot.clickOn(playground.<Node>find("gradients.factors"));
    playground.until(
        () -> diagnosis.getAccessibleText().startsWith("Each Sigmoid layer multiplies ‖δ‖"));
    assertTrue(
        diagnosis.getAccessibleText().contains("8 layers leave"), diagnosis.getAccessibleText());
    assertTrue(diagnosis.getText().contains("slopes"), diagnosis.getText());

    deepen(8, 8, Activation.RELU, Initializer.HE);
    playground.until(() -> diagnosis.getAccessibleText().startsWith("Each ReLU layer"));
    assertTrue(diagnosis.getText().contains("It arrives"), diagnosis.getText());

    playground.robot.clickOn(playground.<Node>find("gradients.factors"));
    playground.until(() -> snapshot().readings().factors().isEmpty());
    assertFalse(diagnosis.isVisible());
  }

  @Test
  void theValueAtThePointerIsToldBesideIt() {
    deepen(8, 8, Activation.SIGMOID, Initializer.XAVIER);
    Node chart = playground.find("gradientChart");
    Label told = (Label) chart.lookup(".told-at-pointer");
    assertFalse(told.isVisible());
    String norm = Numbers.format(snapshot().gradientFlow().norm(0), 3);
    at(chart, 0.15, 0.15);
    playground.until(() -> told.getText().equals("layer 1: ‖∂L/∂W‖ = " + norm));
    assertTrue(told.isVisible());
    at(chart, 0.9, 0.15);
    playground.until(() -> told.getText().equals("layer 1, epoch 0: ‖∂L/∂W‖ = " + norm));
    at(chart, 0.15, 0.85);
    playground.until(() -> told.getText().startsWith("output: ‖∂L/∂W‖ = "));
  }

  /** Moves the pointer within a node. */
  private void at(Node node, double x, double y) {
    Bounds place = playground.onFx(() -> node.localToScreen(node.getLayoutBounds()));
    playground.robot.moveTo(
        place.getMinX() + x * place.getWidth(), place.getMinY() + y * place.getHeight());
  }

  @Test
  void withoutHiddenLayersThereAreNoFactorsAndTheHistoryStays() throws Exception {
    playground.onFx(() -> playground.session().open(PresetExperiment.PERCEPTRON_XOR));
    playground.robot.clickOn(playground.<Node>find("gradients.factors"));
    Label diagnosis = playground.find("diagnosisSentence");
    playground.until(() -> diagnosis.getText().startsWith("Without hidden layers"));
    playground.frames(10);
    Canvas chart = (Canvas) diagnosis.getParent().lookup("Canvas");
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
  void deadNeuronsAreMarkedAndCountedWithoutASwitch() {
    Label ill = playground.find("network.ill");
    Node badges = playground.find("healthBadges");
    playground.until(() -> snapshot().readings().health().isPresent());
    assertFalse(badges.isVisible());
    assertEquals("", ill.getText());
    deepen(4, 8, Activation.RELU, Initializer.ZERO);
    playground.until(() -> ill.getText().equals("32 dead"));
    playground.until(badges::isVisible);
    assertTrue(ill.isVisible());
    Label sentence = playground.find("diagnosisSentence");
    playground.until(() -> sentence.getText().startsWith("Layer 4 is dead: no"));
    assertTrue(sentence.isVisible());

    playground.robot.clickOn(playground.<Node>find("network.gradientMode"));
    playground.until(() -> snapshot().readings().weightGradients().isPresent());
    deepen(4, 8, Activation.TANH, Initializer.XAVIER);
    playground.until(() -> !badges.isVisible() && ill.getText().isEmpty());
    playground.until(() -> !sentence.isVisible());
  }

  @Test
  void aBadgeIsSaidOfTheNeuronThatTheKeysChoose() {
    deepen(3, 8, Activation.RELU, Initializer.ZERO);
    playground.until(() -> playground.<Label>find("network.ill").getText().equals("24 dead"));
    Node diagram = playground.find("diagram");
    playground.onFx(diagram::requestFocus);
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
    playground.until(
        () ->
            spokenIn("histogram-pane")
                .anyMatch(
                    text -> text.matches("Activations.*, nine in ten from 0[.].* to 0[.].*")));
    Button close = playground.find("histograms.close.1");
    playground.onFx(close::requestFocus);
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> !playground.context().options().histograms().shownProperty().get());
    playground.until(() -> snapshot().readings().histograms().isEmpty());
  }

  @Test
  void tabGoesOnFromWhereAnInstrumentWasThatTheKeysClosed() {
    playground.onFx(
        () -> {
          playground.context().options().histograms().toggle(0);
          playground.context().options().histograms().toggle(1);
        });
    playground.until(() -> playground.isThere("histograms.close.1"));
    Node close = playground.find("histograms.close.1");
    Scene scene = close.getScene();
    playground.onFx(close::requestFocus);
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> scene.getFocusOwner() == scene.getRoot());
    playground.robot.press(KeyCode.TAB).release(KeyCode.TAB);
    playground.until(() -> "histograms.close.0".equals(scene.getFocusOwner().getId()));
  }

  /** What screen readers say about the pictures in a pane. */
  private Stream<String> spokenIn(String styleClass) {
    return playground.stage().getScene().getRoot().lookup("." + styleClass).lookupAll("*").stream()
        .filter(node -> node instanceof CanvasPane)
        .map(node -> (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void severalLayersOpenFromTheirBarsSideBySideAndTheNetworkStaysInSight() throws Exception {
    deepen(3, 8, Activation.TANH, Initializer.XAVIER);
    Node diagram = playground.find("diagram");
    Bounds before = diagram.localToScene(diagram.getLayoutBounds());
    // On the bar itself, and on the number below it.
    playground.robot.clickOn(bar("histograms.open.0"));
    playground.until(() -> measured().equals(List.of(0)));
    playground.robot.clickOn(playground.<Node>find("histograms.open.output"));
    playground.until(() -> measured().equals(List.of(0, 3)));
    playground.robot.clickOn(bar("histograms.open.1"));
    playground.until(() -> measured().equals(List.of(0, 1, 3)));
    assertEquals(1, windows().size());
    assertEquals(before, diagram.localToScene(diagram.getLayoutBounds()));
    playground.frames(10);
    LayoutCheck.savePicture(playground, "histograms");
    List<Node> cards = List.copyOf(playground.robot.lookup(".histogram-card").queryAll());
    assertEquals(3, cards.size());
    Set<Double> heights =
        cards.stream()
            .map(card -> card.localToScene(card.getLayoutBounds()).getMinY())
            .collect(Collectors.toSet());
    assertEquals(1, heights.size(), "side by side");

    playground.robot.clickOn(bar("histograms.open.0"));
    playground.until(() -> measured().equals(List.of(1, 3)));
    playground.robot.clickOn(playground.<Node>find("histograms.close.output"));
    playground.until(() -> measured().equals(List.of(1)));
    playground.robot.clickOn(
        playground.stage().getScene().getRoot().lookup(".histogram-pane").lookup(".pane-tab"));
    playground.until(() -> measured().isEmpty());
  }

  @Test
  void anArrowBelowALayerSaysThatItsNormIsBeyondTheScale() {
    deepen(24, 4, Activation.SIGMOID, Initializer.XAVIER);
    assertTrue(HeatScale.isBelow(snapshot().gradientFlow().norm(0)), "too little for the scale");
    Node vanished = bar("histograms.open.0").lookup(".gradient-off-scale");
    playground.until(vanished::isVisible);
    assertTrue(
        playground.onFx(() -> vanished.getBoundsInParent().getMaxX()) <= 2, "before the bar");
    assertFalse(bar("histograms.open.output").lookup(".gradient-off-scale").isVisible());
  }

  /** The bar above a layer's number. */
  private Node bar(String numberId) {
    return playground.find(numberId).getParent().lookup(".gradient-track");
  }

  private List<Integer> measured() {
    return snapshot().readings().histograms().stream().map(LayerHistograms::layer).toList();
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
                && !playground.<Label>find("diagnosisSentence").getText().isEmpty());
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> !snapshot().playing());
    playground.frames(20);
    LayoutCheck.savePicture(
        playground, "factors-%d-%dx%d-%s-%s".formatted(depth, width, height, language, theme));

    assertEquals(
        List.of(),
        playground.onFx(() -> LayoutCheck.faults(playground.stage().getScene().getRoot())));
  }

  private void deepen(int depth, int units, Activation activation, Initializer initializer) {
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
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
        () ->
            playground.session().settings().editNetwork(n -> n.withInitializer(Initializer.ZERO)));
    Label reading = playground.find("gradients.reading");
    playground.until(() -> reading.getText().endsWith(" –"));
  }
}
