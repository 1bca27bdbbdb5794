package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.session.HiddenControls;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.network.activation.Activation;

/** Links come in and go out, those of TensorFlow Playground and our own. */
class LinksTest {
  /** From the lecture that the program is made for, but for the test data. */
  static final String LINK =
      "https://playground.tensorflow.org/#activation=relu&batchSize=10&dataset=xor"
          + "&regDataset=reg-plane&learningRate=0.00001&regularizationRate=0&noise=0"
          + "&networkShape=4,2&seed=0.32858&showTestData=true&discretize=false&percTrainData=50"
          + "&x=true&y=true&xTimesY=false&xSquared=false&ySquared=false&cosX=false&sinX=false"
          + "&cosY=false&sinY=false&collectStats=false&problem=classification&initZero=false"
          + "&hideText=false";

  private static final List<String> HIDDEN = List.of("BATCH_SIZE", "x1");

  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  private final ClipboardRobot clipboard = new ClipboardRobot(playground);

  @Test
  void aPastedLinkStartsItsExperimentWhileTrainingGoesOn() throws Exception {
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 3);
    clipboard.paste(LINK);

    Experiment expected = PlaygroundLink.parse(LINK, () -> "").experiment();
    assertEquals(expected, experiment());
    assertEquals(Dataset.XOR, experiment().data().dataset());
    // The page descends the plain gradient.
    assertEquals(
        OptimizerChoice.SGD, playground.<ComboBox<OptimizerChoice>>find("optimizer").getValue());
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
    clipboard.paste(LINK);
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() == 1);
    clipboard.paste(LINK.replace("0.00001", "0.03"));
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
        "#learningRate=1e9 | learningRate=1e9; here it can be from 10⁻⁶ to 10",
        "#networkShape=4,x | hidden layer 2, “x”, which is not a number",
        "#networkShape=4,2.5 | hidden layer 2, “2.5”, which is not a whole",
        "#networkShape=900 | hidden layer 1, 900 units; here there can be from 1 to 64",
        "#networkShape=1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 | 31 hidden",
        "#x=false&y=false | switches every input off",
        "backprop-playground:#noise=1 | a setting “noise”, which there is not",
        "backprop-playground:#dataset | stands “dataset”, which is no setting",
        "backprop-playground:#seed=1&seed=2 | has seed twice",
        "backprop-playground:#seed=%4 | has seed=%4; after % two",
        "backprop-playground:#batchSize=0 | batchSize=0; here it can be from 1 to 1",
        "backprop-playground:#penalty=l3 | penalty=l3; it can be none, l1, l2",
        "backprop-playground:#features= | features with length 0; it can have from 1 to 7",
        "backprop-playground:#hidden=NOISE,tea | hidden=tea; it can be",
        "backprop-playground:#batchSize=1&normalization=batch | batch"
      })
  void whatIsNoLinkIsRefusedInASentenceAndTheExperimentStays(String text, String reason) {
    playground.onFx(playground.session().playback()::toggle);
    clipboard.paste(text);
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
    clipboard.hold(LINK);
    TextField seed = playground.find("seed");
    playground.onFx(() -> seed.requestFocus());
    playground.press(KeyCode.CONTROL, KeyCode.V);
    assertEquals(Experiment.first(), experiment());
  }

  @Test
  void theDialogSuggestsTheLinkOnTheClipboard() {
    clipboard.hold(LINK);
    playground.press(KeyCode.CONTROL, KeyCode.L);
    playground.until(() -> playground.isThere("link.text"));
    assertEquals(LINK, playground.onFx(() -> playground.<TextField>find("link.text").getText()));
    playground.press(KeyCode.ENTER);
    playground.until(() -> experimentNow().data().dataset() == Dataset.XOR);
  }

  @Test
  void whatIsNoLinkStaysInTheDialogWithTheReasonAndCanBePutRight() {
    clipboard.hold("");
    playground.press(KeyCode.CONTROL, KeyCode.L);
    playground.until(() -> playground.isThere("link.text"));
    playground.type("link.text", LINK.replace("batchSize=10", "batchSize=ten"));
    Label reason = playground.find("linkReason");
    playground.until(() -> reason.isVisible() && reason.getText().contains("batchSize=ten"));
    assertEquals(Experiment.first(), experiment());
    playground.type("link.text", LINK);
    playground.until(() -> experimentNow().data().dataset() == Dataset.XOR);
    playground.until(() -> !playground.isThere("link.text"));
  }

  @Test
  void aCopiedLinkOpensAsTheSameExperiment() throws Exception {
    clipboard.paste(LINK);
    String copied = clipboard.copiedLink();
    assertEquals(experiment(), PlaygroundLink.parse(copied, () -> "").experiment());
    assertTrue(PlaygroundLink.parse(copied, () -> "").view().showTestData());
  }

  @Test
  void whatALinkCannotSayIsListedBeforeItIsCopied() {
    clipboard.hold("before");
    playground.onFx(
        () -> playground.session().settings().editNetwork(n -> n.withActivation(Activation.GELU)));
    playground.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    playground.until(() -> playground.isThere("lostSettings"));
    List<String> lost =
        playground.onFx(
            () ->
                playground.<Parent>find("lostSettings").getChildrenUnmodifiable().stream()
                    .map(line -> ((Label) line).getText())
                    .toList());
    assertTrue(lost.contains("•  the activation GELU"), lost.toString());
    assertTrue(lost.contains("•  the momentum 0.9"), lost.toString());
    assertEquals("before", clipboard.text());
    playground.press(KeyCode.ENTER);
    playground.until(
        () -> Clipboard.getSystemClipboard().getString().startsWith("https://playground."));
  }

  @Test
  void aLinkOfOurOwnHoldsWhatPlaygroundCannotAndWhatIsHidden() {
    playground.onFx(
        () -> {
          playground.session().settings().editNetwork(n -> n.withActivation(Activation.GELU));
          playground.context().options().hiddenProperty().set(HiddenControls.of(HIDDEN));
        });
    Experiment copied = experiment();
    clipboard.hold("before");
    playground.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    playground.until(
        () ->
            ("backprop-playground:#activation=gelu&hidden=" + String.join(",", HIDDEN))
                .equals(Clipboard.getSystemClipboard().getString()));
    String link = clipboard.text();
    playground.onFx(
        () -> {
          playground.session().settings().editNetwork(n -> n.withDepth(1));
          playground.context().options().hiddenProperty().set(HiddenControls.NONE);
        });
    clipboard.paste(link);
    assertEquals(copied, experiment());
    assertEquals(
        HIDDEN, playground.onFx(playground.context().options().hiddenProperty()::get).names());
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(1, experiment().network().hiddenUnits().size());
  }

  @Test
  void ownExamplesAreNotLostSilently() {
    double[] x = {-1, 2};
    CustomPoints points = CustomPoints.drawn(Samples.ofTwoClasses(x, x, new double[] {1, -1}));
    playground.onFx(() -> playground.session().settings().editData(d -> d.withOwnPoints(points)));
    clipboard.hold("before");
    playground.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    playground.until(
        () -> playground.<Label>find("status").getText().contains("do not fit into a link"));
    assertEquals("before", clipboard.text());
  }

  private Experiment experimentNow() {
    return playground.session().experimentProperty().get();
  }

  private Experiment experiment() {
    return playground.onFx(this::experimentNow);
  }
}
