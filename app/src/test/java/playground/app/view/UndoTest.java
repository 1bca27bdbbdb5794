package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;

/** Settings are undone and done again, in the order in which they were changed. */
class UndoTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void keysGoBackAndForthThroughAllKindsOfSettings() {
    Experiment first = experiment();
    playground.onFx(
        () -> playground.session().settings().editNetwork(n -> n.withActivation(Activation.RELU)));
    Experiment second = experiment();
    playground.onFx(
        () -> playground.session().settings().editData(data -> data.withDataset(Dataset.XOR)));
    playground.onFx(() -> playground.<CheckBox>find("output.discretize").fire());
    playground.onFx(playground.session().settings()::newWeights);
    playground.onFx(playground.session().settings()::newWeights);
    Experiment last = experiment();

    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(last.weightDraw() - 1, experiment().weightDraw());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(playground.<CheckBox>find("output.discretize").isSelected());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(playground.<CheckBox>find("output.discretize").isSelected());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(second, experiment());
    assertEquals("Undone: training starts again.", playground.<Label>find("status").getText());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(first, experiment());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(first, experiment());

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(second, experiment());
    for (int step = 0; step < 4; step++) {
      press(KeyCode.CONTROL, KeyCode.Y);
    }
    assertEquals(last, experiment());
    playground.until(() -> playground.session().snapshotProperty().get().experiment().equals(last));
  }

  @Test
  void dragsOfOneSliderAreOneStepAndTypedNumbersAreEachOne() {
    Experiment first = experiment();
    drag("learningRate", -2.5, -2, -1);
    drag("learningRate", -1.5);
    assertEquals(Math.pow(10, -1.5), experiment().training().learningRate(), 0.001);
    drag("noise", 10, 20);
    type("noise.field", "31");
    type("noise.field", "32");
    drag("depth", 4, 5, 6);

    List<Experiment> back = List.of(undo(), undo(), undo(), undo(), undo());
    assertEquals(
        List.of(32, 31, 20, 0, 0), back.stream().map(each -> each.data().noisePercent()).toList());
    assertEquals(3, back.get(0).network().hiddenUnits().size());
    assertEquals(first, back.get(4));
    assertFalse(playground.onFx(() -> playground.context().edits().canUndoProperty().get()));
  }

  @Test
  void theStatusLineSaysWhatUndoingASwitchInTheMiddleOfARunBringsBack() {
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() == 1);
    double[] weights = playground.snapshot().parameters().toArray();
    playground.onFx(
        () -> playground.session().settings().editNetwork(n -> n.withActivation(Activation.RELU)));
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() == 2);
    undo();
    playground.until(() -> playground.session().snapshotProperty().get().epoch() == 1);
    assertArrayEquals(weights, playground.snapshot().parameters().toArray());
    String expected = playground.context().texts().get("status.restored");
    assertEquals(expected, playground.<Label>find("status").getText());
  }

  @Test
  void aNewChangeLeavesNothingToRedo() {
    type("noise.field", "5");
    undo();
    assertTrue(playground.onFx(() -> playground.context().edits().canRedoProperty().get()));
    type("noise.field", "6");
    assertFalse(playground.onFx(() -> playground.context().edits().canRedoProperty().get()));
    playground.onFx(() -> playground.context().edits().redo());
    assertEquals(6, experiment().data().noisePercent());
  }

  @Test
  void inAFieldTheKeyUndoesTyping() {
    Experiment before = changedOnce();
    TextField seed = playground.find("seed");
    playground.onFx(() -> seed.requestFocus());
    press(KeyCode.END);
    press(KeyCode.DIGIT7);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("2", playground.onFx(() -> seed.getText()));
    assertEquals(before, experiment());
  }

  private Experiment changedOnce() {
    playground.onFx(
        () -> playground.session().settings().editNetwork(n -> n.withActivation(Activation.RELU)));
    return experiment();
  }

  private Experiment undo() {
    playground.onFx(() -> playground.context().edits().undo());
    return experiment();
  }

  private void drag(String slider, double... places) {
    Slider node = playground.find(slider);
    for (double place : places) {
      playground.onFx(() -> node.setValue(place));
    }
  }

  private void type(String field, String text) {
    playground.type(field, text);
    playground.onFx(() -> playground.stage().getScene().getRoot().requestFocus());
  }

  private void press(KeyCode... keys) {
    playground.robot.press(keys).release(keys);
    playground.onFx(() -> {});
  }

  private Experiment experiment() {
    return playground.onFx(() -> playground.session().experimentProperty().get());
  }
}
