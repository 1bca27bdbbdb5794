package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.PlaygroundWindow;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.network.Loss;

/** The experiments of introductory texts, opened from the menu. */
class PresetExperimentsTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @EnumSource
  void eachIsOpenedByNameFromItsBeginningAndSaysWhatThereIsToSee(PresetExperiment ready) {
    Experiment before = experiment();
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.snapshot().epoch() == 1);

    Menus.choose(playground, Texts.nameKey(ready));
    assertEquals(ready.experiment(), experiment());
    String told = playground.context().texts().get(Texts.nameKey(ready) + ".help");
    assertEquals(told, playground.<Label>find("status").getText());
    playground.until(() -> playground.snapshot().experiment().equals(ready.experiment()));
    assertEquals(0, playground.snapshot().epoch());

    playground.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, experiment());
  }

  @Test
  void whileAnotherRunsItWaitsAtItsBeginning() {
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> playground.snapshot().epoch() > 3);
    Menus.choose(playground, Texts.nameKey(PresetExperiment.PERCEPTRON_AND));
    String told = playground.context().texts().get("PresetExperiment.PERCEPTRON_AND.help");
    assertEquals(told, playground.<Label>find("status").getText());
    Experiment ready = PresetExperiment.PERCEPTRON_AND.experiment();
    playground.until(
        () -> playground.snapshot().experiment().equals(ready) && !playground.snapshot().playing());
    assertEquals(0, playground.snapshot().epoch());
    assertFalse(playground.session().playback().playingProperty().get());
  }

  @Test
  void thePerceptronLearnsAndInTheWindow() {
    Menus.choose(playground, Texts.nameKey(PresetExperiment.PERCEPTRON_AND));
    assertEquals(Loss.PERCEPTRON, playground.<ComboBox<Loss>>find("loss").getValue());
    assertEquals(0, playground.<Slider>find("depth").getValue());
    playground.onFx(playground.session().playback()::toggle);
    playground.until(
        () -> playground.snapshot().epoch() > 20 && playground.snapshot().losses().train() == 0);
    assertTrue(playground.snapshot().divergence().isEmpty());
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }
}
