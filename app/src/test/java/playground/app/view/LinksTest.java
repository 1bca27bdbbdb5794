package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.app.session.Notice;
import playground.app.text.Language;
import playground.model.data.Dataset;
import playground.model.data.Feature;
import playground.model.experiment.Experiment;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.network.Activation;

/** Links of TensorFlow Playground come in and go out. */
class LinksTest {
  /** From the lecture that the program is made for, but for the test data. */
  private static final String LINK =
      "https://playground.tensorflow.org/#activation=relu&batchSize=10&dataset=xor"
          + "&regDataset=reg-plane&learningRate=0.00001&regularizationRate=0&noise=0"
          + "&networkShape=4,2&seed=0.32858&showTestData=true&discretize=false&percTrainData=50"
          + "&x=true&y=true&xTimesY=false&xSquared=false&ySquared=false&cosX=false&sinX=false"
          + "&cosY=false&sinY=false&collectStats=false&problem=classification&initZero=false"
          + "&hideText=false";

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void aPastedLinkStartsItsExperimentWhileTrainingGoesOn() throws Exception {
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 3);
    paste(LINK);

    Experiment expected = PlaygroundLink.parse(LINK, () -> "").experiment();
    assertEquals(expected, experiment());
    assertEquals(Dataset.XOR, experiment().data().dataset());
    assertTrue(playground.<CheckBox>find("output.showTest").isSelected());
    playground.until(
        () -> {
          var snapshot = playground.session().snapshotProperty().get();
          return snapshot.experiment().equals(expected) && snapshot.playing();
        });

    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(Experiment.first(), experiment());
    assertFalse(playground.<CheckBox>find("output.showTest").isSelected());
  }

  @Test
  void aLinkBeginsAtTheBeginningEvenWhereTheNetworkCouldTrainOn() {
    paste(LINK);
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() == 1);
    paste(LINK.replace("0.00001", "0.03"));
    playground.until(() -> playground.session().snapshotProperty().get().epoch() == 0);
    assertEquals(0.03, experiment().training().learningRate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello | “hello” is not a link of TensorFlow Playground",
        "#noise=lots | noise=lots, which is not a number",
        "#batchSize=2.5 | batchSize=2.5, which is not a whole number",
        "#learningRate=1e9 | learningRate=1e9; here it can be from 1e-6 to 10",
        "#networkShape=4,x | hidden layer 2, “x”, which is not a number",
        "#networkShape=4,2.5 | hidden layer 2, “2.5”, which is not a whole",
        "#networkShape=900 | hidden layer 1, 900 neurons; here there can be from 1 to 64",
        "#networkShape=1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 | 31 hidden",
        "#x=false&y=false | switches every input off"
      })
  void whatIsNoLinkIsRefusedInASentenceAndTheExperimentStays(String text, String reason) {
    playground.onFx(playground.session().playback()::toggle);
    paste(text);
    assertEquals(Experiment.first(), experiment());
    String message = playground.<Label>find("status").getText();
    assertTrue(message.contains(reason), message);
    assertEquals(
        Notice.Kind.PROBLEM,
        playground.onFx(() -> playground.session().noticeProperty().get().kind()));
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    String chinese = playground.<Label>find("status").getText();
    assertTrue(chinese.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000), chinese);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 3);
  }

  @Test
  void inATextFieldPasteIsTheFields() {
    copyToClipboard(LINK);
    TextField seed = playground.find("seed");
    playground.onFx(() -> seed.requestFocus());
    press(KeyCode.CONTROL, KeyCode.V);
    assertEquals(Experiment.first(), experiment());
  }

  @Test
  void theDialogSuggestsTheLinkOnTheClipboard() {
    copyToClipboard(LINK);
    press(KeyCode.CONTROL, KeyCode.L);
    playground.until(() -> isThere("link.text"));
    assertEquals(LINK, playground.onFx(() -> this.<TextField>find("link.text").getText()));
    press(KeyCode.ENTER);
    playground.until(() -> experimentNow().data().dataset() == Dataset.XOR);
  }

  @Test
  void aCopiedLinkOpensAsTheSameExperiment() throws Exception {
    paste(LINK);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    String copied = playground.onFx(() -> Clipboard.getSystemClipboard().getString());
    assertEquals(experiment(), PlaygroundLink.parse(copied, () -> "").experiment());
    assertTrue(PlaygroundLink.parse(copied, () -> "").view().showTestData());
  }

  @Test
  void whatALinkCannotSayIsListedBeforeItIsCopied() {
    copyToClipboard("before");
    playground.onFx(() -> playground.session().editNetwork(n -> n.withActivation(Activation.GELU)));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    playground.until(() -> isThere("lostSettings"));
    List<String> lost =
        playground.onFx(
            () ->
                this.<Parent>find("lostSettings").getChildrenUnmodifiable().stream()
                    .map(line -> ((Label) line).getText())
                    .toList());
    assertTrue(lost.contains("•  the activation GELU"), lost.toString());
    assertTrue(lost.contains("•  the momentum 0.9"), lost.toString());
    assertEquals("before", playground.onFx(() -> Clipboard.getSystemClipboard().getString()));
    press(KeyCode.ENTER);
    playground.until(
        () -> Clipboard.getSystemClipboard().getString().startsWith("https://playground."));
  }

  @Test
  void aLinkHidesControlsAndTheyCanBeShownAgain() {
    paste(LINK + "&learningRate_hide=true&playButton_hide=true&sinX_hide=true&dataset_hide=true");
    assertFalse(visible("learningRate"));
    assertFalse(visible("learningRate.field"));
    assertFalse(visible("run.play"));
    assertFalse(visible("Feature.SIN_X1"));
    assertFalse(visible("Dataset.XOR"));
    assertTrue(visible("momentum"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    String copied = playground.onFx(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("learningRate_hide=true"), copied);
    assertTrue(copied.contains("sinX_hide=true"), copied);

    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(() -> this.<CheckBox>find("show.LEARNING_RATE").fire());
    playground.onFx(() -> this.<CheckBox>find("show.MOMENTUM").fire());
    playground.onFx(() -> this.<CheckBox>find("show.SIN_X1").fire());
    assertTrue(visible("learningRate"));
    assertTrue(visible("Feature.SIN_X1"));
    assertFalse(visible("momentum"));
    assertEquals(List.of(Feature.X1, Feature.X2), experiment().network().features());
    press(KeyCode.ESCAPE);
  }

  @ParameterizedTest
  @CsvSource({
    "showTestData, output.showTest",
    "discretize, output.discretize",
    "playButton, run.play",
    "stepButton, run.stepEpoch",
    "resetButton, run.reset",
    "learningRate, learningRate",
    "activation, activation",
    "regularization, regularization",
    "regularizationRate, regularizationRate",
    "problem, problem",
    "dataset, Dataset.XOR",
    "percTrainData, trainShare",
    "noise, noise",
    "batchSize, batchSize",
    "numHiddenLayers, depth",
    "numNodes2, units.more.1",
    "xSquared, Feature.X1_SQUARED"
  })
  void eachHideKeyHidesItsControlAndIsWrittenAgain(String name, String id) {
    assertTrue(visible(id));
    paste(LINK + "&" + name + "_hide=true");
    assertFalse(visible(id));
    assertTrue(copied().contains("&" + name + "_hide=true"), copied());

    playground.onFx(() -> playground.context().edits().undo());
    assertTrue(visible(id));
    playground.onFx(() -> playground.context().edits().redo());
    assertFalse(visible(id));
    // A link says all of what is hidden.
    paste(LINK);
    assertTrue(visible(id));
    assertFalse(copied().contains("_hide"), copied());
  }

  @Test
  void whatIsNotHereToHideIsKeptForThePage() {
    paste(LINK.replace("hideText=false", "hideText=true") + "&later_hide=true");
    assertTrue(copied().contains("&hideText=true"), copied());
    assertTrue(copied().endsWith("&later_hide=true"), copied());
    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(() -> this.<CheckBox>find("show.PAGE_TEXT").fire());
    press(KeyCode.ESCAPE);
    assertTrue(copied().contains("&hideText=false"), copied());
  }

  @Test
  void everythingThatALinkHidesCanBeChosenAndUndone() {
    paste(LINK);
    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(
        () -> {
          for (HideableControl control : HideableControl.values()) {
            this.<CheckBox>find("show." + control).fire();
          }
          this.<CheckBox>find("show." + Feature.SIN_X1).fire();
        });
    press(KeyCode.ESCAPE);
    for (HideableControl control : HideableControl.values()) {
      for (String id : control.ids()) {
        assertTrue(
            control == HideableControl.UNITS
                || control == HideableControl.PAGE_TEXT
                || !visible(id),
            id);
      }
    }
    assertFalse(visible("units.more.0"));
    assertFalse(visible("Feature.SIN_X1"));
    String hiding = copied();
    assertTrue(hiding.contains("&hideText=true"), hiding);
    assertTrue(hiding.contains("&numNodes1_hide=true&numNodes2_hide=true"), hiding);
    assertEquals(18, hiding.split("_hide=true", -1).length - 1, hiding);

    HiddenControls before = playground.onFx(() -> hidden());
    paste(LINK);
    assertEquals(HiddenControls.NONE, playground.onFx(() -> hidden()));
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(before, playground.onFx(() -> hidden()));
    paste(hiding);
    assertFalse(visible("units.more.0"));
    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(() -> this.<CheckBox>find("show.UNITS").fire());
    press(KeyCode.ESCAPE);
    assertTrue(visible("units.more.0"));
  }

  private HiddenControls hidden() {
    return playground.context().options().hiddenProperty().get();
  }

  private String copied() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    return playground.onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  private boolean visible(String id) {
    return playground.onFx(
        () -> {
          Node node = find(id);
          while (node != null && node.isVisible()) {
            node = node.getParent();
          }
          return node == null;
        });
  }

  private void paste(String text) {
    copyToClipboard(text);
    playground.onFx(() -> playground.stage().getScene().getRoot().requestFocus());
    press(KeyCode.CONTROL, KeyCode.V);
  }

  private void copyToClipboard(String text) {
    playground.onFx(
        () -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        });
  }

  private void press(KeyCode... keys) {
    playground.robot.press(keys).release(keys);
    playground.onFx(() -> {});
  }

  private boolean isThere(String id) {
    return playground.robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
  }

  private <N extends Node> N find(String id) {
    return playground.find(id);
  }

  private Experiment experimentNow() {
    return playground.session().experimentProperty().get();
  }

  private Experiment experiment() {
    return playground.onFx(this::experimentNow);
  }
}
