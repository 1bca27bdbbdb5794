package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;

/** Keys that work without Ctrl: shown in the menus, never in the way of typing. */
class PlainKeysTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @EnumSource
  void menusShowAllKeysAtTheRight(Language language) {
    playground.onFx(() -> playground.context().texts().languageProperty().set(language));
    String space = language == Language.ENGLISH ? "Space" : "空格";
    Map<String, String> expected =
        Map.of(
            "menu.experiment.play", space,
            "menu.experiment.stepEpoch", "→",
            "menu.experiment.stepBatch", "Shift+→",
            "menu.experiment.stepExample", "Ctrl+→",
            "menu.experiment.reset", "R",
            "menu.experiment.newWeights", "Shift+R",
            "menu.experiment.openLink", "Ctrl+L");
    Menus.open(playground, "menu.experiment");
    for (var each : expected.entrySet()) {
      Node shown = playground.find(each.getKey());
      Set<Node> labels = shown.lookupAll(".label");
      List<String> texts = labels.stream().map(label -> ((Label) label).getText()).toList();
      assertTrue(texts.contains(each.getValue()), each.getKey() + " " + texts);
      String name = playground.context().texts().get(each.getKey()).replace("_", "");
      assertFalse(name.endsWith(each.getValue()) || name.contains("Shift"), name);
    }
  }

  @Test
  void inTheMenuBarTheArrowsGoFromMenuToMenu() throws Exception {
    playground.press(KeyCode.F10);
    playground.press(KeyCode.RIGHT);
    playground.press(KeyCode.RIGHT);
    playground.frames(5);
    assertEquals(0, playground.snapshot().epoch());
    playground.press(KeyCode.ESCAPE);
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == 1);
  }

  @Test
  void upInTheMenuBarLeavesTheFocusWhereItIs() throws Exception {
    Node reset = playground.find("run.reset");
    playground.onFx(reset::requestFocus);
    for (int tab = 0; tab < 5; tab++) {
      playground.press(KeyCode.TAB);
    }
    Node slider = playground.onFx(() -> reset.getScene().getFocusOwner());
    playground.press(KeyCode.F10);
    playground.press(KeyCode.UP);
    playground.frames(3);
    assertSame(slider, playground.onFx(() -> reset.getScene().getFocusOwner()));
    playground.press(KeyCode.ESCAPE);
    playground.frames(3);
    assertSame(slider, playground.onFx(() -> reset.getScene().getFocusOwner()));
  }

  @Test
  void aMenuIsUsedByKeysAsOftenAsOneLikes() throws Exception {
    for (int time = 0; time < 3; time++) {
      playground.press(KeyCode.F10);
      for (int right = 0; right < 4; right++) {
        playground.press(KeyCode.RIGHT);
      }
      playground.press(KeyCode.DOWN);
      playground.frames(3);
      playground.press(KeyCode.ENTER);
      playground.frames(3);
      Node lesson = playground.find("lesson");
      assertTrue(playground.onFx(lesson::isVisible), "time " + time);
      playground.press(KeyCode.ESCAPE);
      playground.until(() -> !lesson.isVisible());
    }
  }

  @Test
  void screenReadersReadTheKeysOutWithTheName() {
    Menus.open(playground, "menu.experiment");
    Node step = playground.find("menu.experiment.stepBatch");
    playground.onFx(
        () -> {
          assertEquals(
              "Step a mini-batch", step.queryAccessibleAttribute(AccessibleAttribute.TEXT));
          assertEquals(
              "Shift+Right",
              String.valueOf(step.queryAccessibleAttribute(AccessibleAttribute.ACCELERATOR)));
        });
  }

  @Test
  void inAFieldTheyAreTyped() {
    Experiment before = playground.session().experimentProperty().get();
    TextField field = playground.find("seed");
    String seed = playground.onFx(() -> field.getText());
    playground.onFx(
        () -> {
          field.requestFocus();
          field.positionCaret(0);
        });
    playground.press(KeyCode.RIGHT);
    playground.press(KeyCode.SHIFT, KeyCode.RIGHT);
    playground.press(KeyCode.END);
    playground.press(KeyCode.SPACE);
    playground.press(KeyCode.R);
    playground.press(KeyCode.SHIFT, KeyCode.R);
    assertEquals(seed + " rR", playground.onFx(() -> field.getText()));
    assertEquals(before, playground.session().experimentProperty().get());
    assertEquals("Press Space to train.", playground.<Label>find("status").getText());
    assertEquals(0, playground.snapshot().epoch());
  }

  @Test
  void elsewhereEachActsOnce() {
    Experiment first = playground.session().experimentProperty().get();
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == 1);
    playground.press(KeyCode.SPACE);
    assertTrue(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    playground.press(KeyCode.SPACE);
    assertFalse(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    playground.press(KeyCode.R);
    playground.until(() -> playground.snapshot().epoch() == 0);
    playground.press(KeyCode.SHIFT, KeyCode.R);
    assertEquals(
        first.withNextWeights(),
        playground.onFx(() -> playground.session().experimentProperty().get()));
  }

  @Test
  void inAnOpenMenuTheyAreTheMenus() {
    Menus.open(playground, "menu.edit");
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.isThere("menu.view.fullScreen"));
    playground.press(KeyCode.R);
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("menu.view.fullScreen"));
    assertEquals("Press Space to train.", playground.<Label>find("status").getText());
    playground.press(KeyCode.SHIFT, KeyCode.RIGHT);
    playground.until(
        () -> playground.snapshot().position() > 0 || playground.snapshot().epoch() > 0);
    assertEquals(10, playground.snapshot().position(), "one mini-batch and nothing before it");
    assertEquals(0, playground.snapshot().epoch());
  }

  @Test
  void whoStepsWhileItTrainsIsToldThatItHasPaused() {
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 0);
    assertEquals("Training.", playground.<Label>find("status").getText());
    playground.press(KeyCode.RIGHT);
    assertEquals("Paused.", playground.<Label>find("status").getText());
  }

  @Test
  void textIsEnlargedWhereverPlusIsOnTheKeyboard() {
    int usual = playground.context().options().fontSizeProperty().get();
    playground.press(KeyCode.CONTROL, KeyCode.EQUALS);
    playground.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    playground.press(KeyCode.CONTROL, KeyCode.ADD);
    playground.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertEquals(usual + 4, playground.context().options().fontSizeProperty().get());
    playground.press(KeyCode.CONTROL, KeyCode.MINUS);
    playground.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
    assertEquals(usual + 2, playground.context().options().fontSizeProperty().get());
    playground.press(KeyCode.CONTROL, KeyCode.NUMPAD0);
    assertEquals(usual, playground.context().options().fontSizeProperty().get());
  }

  @Test
  void spacePlaysAfterAChoiceFromAList() {
    ComboBox<Activation> activation = playground.find("activation");
    playground.onFx(activation::requestFocus);
    playground.onFx(activation::show);
    playground.press(KeyCode.DOWN);
    playground.press(KeyCode.R);
    playground.press(KeyCode.ENTER);
    assertEquals(Activation.RELU, playground.onFx(activation::getValue));
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 0);
  }

  @Test
  void spacePlaysBothNetworksAfterAChoiceForOne() {
    playground.onFx(() -> playground.window().comparison().open());
    playground.until(() -> playground.isThere("activation"));
    ComboBox<Activation> activation = playground.find("activation");
    playground.onFx(activation::requestFocus);
    playground.press(KeyCode.SPACE);
    playground.until(
        () ->
            playground.window().comparison().comparison().snapshotsProperty().get().stream()
                .anyMatch(snapshot -> snapshot.epoch() > 0));
  }

  @Test
  void spacePlaysAfterAClickOnAButton() {
    CheckBox factors = playground.find("gradients.factors");
    playground.robot.clickOn(factors);
    assertTrue(playground.onFx(factors::isSelected));
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 0);
    assertTrue(playground.onFx(factors::isSelected));
  }
}
