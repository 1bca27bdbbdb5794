package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.app.view.menu.ControlsDialog;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;

/** Links hide controls, which can be shown and hidden again. */
class HidingTest {
  private static final String LINK = LinksTest.LINK;

  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  /** They are there only where a data set has classes; bars open histograms, tabs choose a pane. */
  private static final List<String> WITHOUT_A_CHOICE = List.of("histograms.open", "pane.");

  private final ClipboardRobot clipboard = new ClipboardRobot(playground);

  @Test
  void aLinkHidesControlsAndTheyCanBeShownAgain() {
    clipboard.paste(
        LINK + "&learningRate_hide=true&playButton_hide=true&sinX_hide=true&dataset_hide=true");
    assertFalse(visible("learningRate"));
    assertFalse(visible("learningRate.field"));
    assertFalse(visible("run.play"));
    assertFalse(visible("Feature.SIN_X1"));
    assertFalse(visible("Dataset.XOR"));
    assertTrue(visible("momentum"));
    String copied = clipboard.copiedLink();
    assertTrue(copied.contains("learningRate_hide=true"), copied);
    assertTrue(copied.contains("sinX_hide=true"), copied);

    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(() -> playground.<CheckBox>find("show.LEARNING_RATE").fire());
    playground.onFx(() -> playground.<CheckBox>find("show.MOMENTUM").fire());
    playground.onFx(() -> playground.<CheckBox>find("show.SIN_X1").fire());
    assertTrue(visible("learningRate"));
    assertTrue(visible("Feature.SIN_X1"));
    assertFalse(visible("momentum"));
    assertEquals(
        List.of(Feature.X1, Feature.X2),
        playground.session().experimentProperty().get().network().features());
    playground.press(KeyCode.ESCAPE);
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
    clipboard.paste(LINK + "&" + name + "_hide=true");
    assertFalse(visible(id));
    assertTrue(clipboard.copiedLink().contains("&" + name + "_hide=true"), clipboard.copiedLink());

    playground.onFx(() -> playground.context().edits().undo());
    assertTrue(visible(id));
    playground.onFx(() -> playground.context().edits().redo());
    assertFalse(visible(id));
    // A link says all of what is hidden.
    clipboard.paste(LINK);
    assertTrue(visible(id));
    assertFalse(clipboard.copiedLink().contains("_hide"), clipboard.copiedLink());
  }

  @Test
  void whatIsNotHereToHideIsKeptForThePage() {
    clipboard.paste(LINK.replace("hideText=false", "hideText=true") + "&later_hide=true");
    assertTrue(clipboard.copiedLink().contains("&hideText=true"), clipboard.copiedLink());
    assertTrue(clipboard.copiedLink().endsWith("&later_hide=true"), clipboard.copiedLink());
    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(() -> playground.<CheckBox>find("show.PAGE_TEXT").fire());
    playground.press(KeyCode.ESCAPE);
    assertTrue(clipboard.copiedLink().contains("&hideText=false"), clipboard.copiedLink());
  }

  @Test
  void everythingThatALinkHidesCanBeChosenAndUndone() {
    clipboard.paste(LINK);
    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(
        () -> {
          for (HideableControl control : HideableControl.values()) {
            playground.<CheckBox>find("show." + control).fire();
          }
          playground.<CheckBox>find("show." + Feature.SIN_X1).fire();
        });
    playground.press(KeyCode.ESCAPE);
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
    String hiding = clipboard.copiedLink();
    assertTrue(hiding.contains("&hideText=true"), hiding);
    assertTrue(hiding.contains("&numNodes1_hide=true&numNodes2_hide=true"), hiding);
    assertEquals(18, hiding.split("_hide=true", -1).length - 1, hiding);

    HiddenControls before = playground.onFx(() -> hidden());
    clipboard.paste(LINK);
    assertEquals(HiddenControls.NONE, playground.onFx(() -> hidden()));
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(before, playground.onFx(() -> hidden()));
    clipboard.paste(hiding);
    assertFalse(visible("units.more.0"));
    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.onFx(() -> playground.<CheckBox>find("show.UNITS").fire());
    playground.press(KeyCode.ESCAPE);
    assertTrue(visible("units.more.0"));
  }

  @Test
  void everyControlOfTheWindowCanBeHidden() {
    playground.onFx(
        () -> {
          playground.context().options().moreSettingsProperty().set(true);
          playground.session().settings().editData(data -> data.withDataset(Dataset.GAUSSIANS));
          HiddenControls none = HiddenControls.NONE;
          for (HideableControl control : HideableControl.values()) {
            none = none.with(control, true);
          }
          for (Feature feature : Feature.values()) {
            none = none.with(feature, true);
          }
          playground.context().options().hiddenProperty().set(none);
        });
    List<String> left =
        playground
            .robot
            .lookup((Node node) -> node instanceof Control && node.isFocusTraversable())
            .queryAll()
            .stream()
            .map(Node::getId)
            .filter(id -> id != null && visible(id))
            .filter(id -> WITHOUT_A_CHOICE.stream().noneMatch(id::startsWith))
            .toList();
    assertEquals(List.of(), left);
  }

  private HiddenControls hidden() {
    return playground.context().options().hiddenProperty().get();
  }

  private boolean visible(String id) {
    return playground.onFx(
        () -> {
          Node node = playground.find(id);
          while (node != null && node.isVisible()) {
            node = node.getParent();
          }
          return node == null;
        });
  }
}
