package playground.app.view.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.robot.Motion;
import playground.app.PlaygroundWindow;
import playground.app.session.lesson.OwnLessons;
import playground.app.view.DiagramRobot;
import playground.app.view.Menus;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.preset.PresetComparison;

/** With the mouse: menus stay open, and the keys mean the run after whatever was clicked. */
class FocusReturnTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void remediesStayOpenWhenClickedAndAreChosenByAClick() {
    MenuButton remedies = playground.find("remedies");
    playground.robot.clickOn(remedies);
    settle();
    assertTrue(playground.onFx(remedies::isShowing), "closed at once");
    chooseFromMenu(playground.context().texts().get("initializer"));
    chooseFromMenu("He");
    playground.until(() -> !remedies.isShowing());
    settle();
    keysMeanTheRun();
  }

  @Test
  void readyComparisonsStayOpenWhenClickedInAComparison() {
    playground.onFx(() -> playground.window().comparison().open());
    playground.until(() -> playground.isThere("compare.ready"));
    MenuButton ready = playground.find("compare.ready");
    playground.robot.clickOn(ready);
    settle();
    assertTrue(playground.onFx(ready::isShowing), "closed at once");
    double wide = playground.onFx(() -> ready.getItems().getFirst().getParentPopup().getWidth());
    assertTrue(wide <= playground.stage().getWidth() / 2, "wider than can be read: " + wide);
    chooseFromMenu(playground.context().texts().name(PresetComparison.XAVIER_HE));
    settle();
    assertEquals(
        PresetComparison.XAVIER_HE.experiments(),
        playground.onFx(
            () -> playground.window().comparison().comparison().experimentsProperty().get()));
    assertSame(playground.onFx(this::root), focus());
  }

  @ParameterizedTest
  @ValueSource(strings = {"activation", "optimizer", "problem"})
  void aChoiceByMouseGivesTheKeysBack(String id) {
    ComboBox<?> box = playground.find(id);
    playground.robot.clickOn(box);
    playground.until(box::isShowing);
    settle();
    assertTrue(playground.onFx(box::isShowing));
    Object before = playground.onFx(box::getValue);
    Node other =
        playground
            .robot
            .lookup(
                (Node node) ->
                    node instanceof javafx.scene.control.ListCell<?> cell
                        && cell.getScene() != playground.stage().getScene()
                        && cell.getItem() != null
                        && !cell.getItem().equals(before))
            .query();
    playground.robot.clickOn(other);
    playground.until(() -> !box.isShowing());
    settle();
    keysMeanTheRun();
  }

  @Test
  void aChoiceWithEnterGivesTheKeysBackAndEscapeDoesNot() {
    ComboBox<OptimizerChoice> box = playground.find("optimizer");
    playground.onFx(box::requestFocus);
    playground.onFx(box::show);
    playground.press(KeyCode.DOWN);
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !box.isShowing());
    settle();
    assertSame(box, focus());
    playground.onFx(box::show);
    playground.press(KeyCode.DOWN);
    playground.press(KeyCode.ENTER);
    playground.until(() -> !box.isShowing());
    settle();
    OptimizerChoice chosen = playground.onFx(box::getValue);
    playground.press(KeyCode.DOWN);
    playground.press(KeyCode.UP);
    playground.press(KeyCode.LEFT);
    keysMeanTheRun();
    assertEquals(chosen, playground.onFx(box::getValue));
  }

  @Test
  void aMenuOpenedByMouseAndClosedWithEscapeGivesTheKeysBack() {
    MenuButton remedies = playground.find("remedies");
    playground.robot.clickOn(remedies);
    playground.until(remedies::isShowing);
    settle();
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !remedies.isShowing());
    settle();
    keysMeanTheRun();
    ComboBox<?> box = playground.find("optimizer");
    playground.robot.clickOn(box);
    playground.until(box::isShowing);
    settle();
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !box.isShowing());
    settle();
    keysMeanTheRun();
  }

  @Test
  void aSliderThatWasDraggedGivesTheKeysBack() {
    Slider slider = playground.find("noise");
    double before = playground.onFx(slider::getValue);
    // Sent to the thumb, since the tests' own mouse drags whatever it is over.
    Node thumb = slider.lookup(".thumb");
    playground.onFx(
        () -> {
          slider.requestFocus();
          drag(thumb, MouseEvent.MOUSE_PRESSED, 0);
          drag(thumb, MouseEvent.MOUSE_DRAGGED, 20);
          drag(thumb, MouseEvent.MOUSE_RELEASED, 20);
        });
    settle();
    double dragged = playground.onFx(slider::getValue);
    assertTrue(dragged != before);
    keysMeanTheRun();
    assertEquals(dragged, playground.onFx(slider::getValue));
  }

  @Test
  void aSliderReachedByTabKeepsItsArrows() {
    Slider slider = playground.find("noise");
    playground.onFx(slider::requestFocus);
    double before = playground.onFx(slider::getValue);
    playground.press(KeyCode.RIGHT);
    assertTrue(playground.onFx(slider::getValue) > before);
    assertSame(slider, focus());
  }

  @Test
  void escGivesTheKeysBackAndTabGoesOnFromThere() {
    for (String id : List.of("noise", "divider.data", "optimizer", "run.stepBatch", "momentum")) {
      Node control = playground.find(id);
      playground.onFx(control::requestFocus);
      playground.press(KeyCode.ESCAPE);
      settle();
      keysMeanTheRun();
    }
    playground.press(KeyCode.TAB);
    assertSame(playground.<Node>find("activation"), focus());
    TextField field = playground.find("seed");
    playground.onFx(field::requestFocus);
    String seed = playground.onFx(() -> field.getText());
    playground.robot.write("7");
    playground.press(KeyCode.ESCAPE);
    settle();
    assertEquals(seed, playground.onFx(() -> field.getText()), "what was not entered is dropped");
    playground.press(KeyCode.ESCAPE);
    settle();
    keysMeanTheRun();
    assertEquals(seed, playground.session().experimentProperty().get().seed());
  }

  @Test
  void whatIsGoneGivesTheKeysBack() {
    Menus.choose(playground, "lessons.overfitting");
    for (KeyCode key : List.of(KeyCode.ESCAPE, KeyCode.ENTER)) {
      playground.onFx(() -> playground.<Node>find("lesson.close").requestFocus());
      playground.press(key);
      settle();
      playground.until(() -> focus() == root());
      keysMeanTheRun();
      playground.press(KeyCode.TAB);
      assertSame(playground.<Node>find("loss.log"), focus(), "Tab goes on from there");
      Menus.choose(playground, "lessons.overfitting");
    }
  }

  @Test
  void enterInAFieldGivesTheKeysBackAndTabGoesOnFromThere() {
    TextField field = playground.find("learningRate.field");
    playground.robot.doubleClickOn(field);
    settle();
    assertSame(field, focus(), "a field that was clicked is typed in");
    playground.robot.write("0.02");
    playground.press(KeyCode.ENTER);
    settle();
    assertEquals(0.02, playground.session().experimentProperty().get().training().learningRate());
    keysMeanTheRun();
    playground.press(KeyCode.TAB);
    assertSame(playground.<Node>find("learningRate"), focus());
    playground.press(KeyCode.SHIFT, KeyCode.TAB);
    assertSame(field, focus());
  }

  @Test
  void aNumberFieldTakesNoLetterButE() {
    TextField field = playground.find("learningRate.field");
    playground.robot.doubleClickOn(field);
    playground.robot.write("1xr e−");
    playground.robot.write("-3 m");
    assertEquals("1e−-3", playground.onFx(() -> field.getText()));
    playground.onFx(() -> field.setText("1e-3"));
    playground.press(KeyCode.ENTER);
    assertEquals(1e-3, playground.session().experimentProperty().get().training().learningRate());
  }

  @Test
  void rInAFieldWhoseNumberStandsIsTheRuns() {
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == 1);
    TextField field = playground.find("learningRate.field");
    playground.robot.clickOn(field);
    String before = playground.onFx(() -> field.getText());
    playground.press(KeyCode.R);
    playground.until(() -> playground.snapshot().epoch() == 0);
    assertEquals(before, playground.onFx(() -> field.getText()));
  }

  @Test
  void aClickBesideAFieldTakesItsNumberAndGivesTheKeysBack() {
    TextField field = playground.find("learningRate.field");
    playground.robot.doubleClickOn(field);
    playground.robot.write("0.02");
    playground.robot.clickOn(".data-pane .pane-title");
    settle();
    assertEquals(0.02, playground.session().experimentProperty().get().training().learningRate());
    keysMeanTheRun();
  }

  @ParameterizedTest
  @MethodSource("playground.app.session.lesson.OwnLessons#ids")
  void spacePlaysOnTheLastStepOfALesson(String lesson) {
    Menus.choose(playground, "lessons." + lesson);
    for (int step = 1; step < OwnLessons.experiments(lesson).size(); step++) {
      playground.robot.clickOn(playground.<Node>find("lesson.next"));
    }
    settle();
    assertTrue(playground.find("lesson.next").isDisabled(), "the last step");
    playground.press(KeyCode.SPACE);
    assertTrue(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    assertTrue(playground.find("lesson.next").isDisabled(), "still the last step");
  }

  @Test
  void aWeightsEditorThatAClickOpenedKeepsTheKeys() {
    DiagramRobot diagram = new DiagramRobot(playground);
    playground.robot.clickOn(diagram.edge(1, 0, 0));
    settle();
    assertEquals("parameter", focus().getId());
    String called = playground.onFx(() -> focus().getAccessibleText());
    assertTrue(called.startsWith("Weight: Hidden layer 1, unit 1 → Hidden"), called);
  }

  private static void drag(Node thumb, EventType<MouseEvent> type, double along) {
    Bounds at = thumb.localToScene(thumb.getLayoutBounds());
    double x = at.getCenterX() + along;
    double y = at.getCenterY();
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        thumb,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /** Right steps an epoch, space plays and pauses, R resets. */
  private void keysMeanTheRun() {
    assertSame(playground.onFx(this::root), focus());
    long before = playground.snapshot().epoch();
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == before + 1);
    playground.press(KeyCode.SPACE);
    assertTrue(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    playground.press(KeyCode.SPACE);
    assertFalse(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    playground.press(KeyCode.R);
    playground.until(() -> playground.snapshot().epoch() == 0);
  }

  /** Clicks the item that begins with {@code text}, beside the menu that it is in. */
  private void chooseFromMenu(String text) {
    playground.until(() -> inMenu(text).isPresent());
    Node item = playground.onFx(() -> inMenu(text).orElseThrow());
    playground.robot.clickOn(item, Motion.HORIZONTAL_FIRST);
  }

  private Optional<Node> inMenu(String text) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> menu.getScene().getRoot().lookupAll(".label").stream())
        .filter(node -> ((Label) node).getText().startsWith(text))
        .findFirst();
  }

  private Node root() {
    return playground.stage().getScene().getRoot();
  }

  private Node focus() {
    return playground.onFx(() -> playground.stage().getScene().getFocusOwner());
  }

  /** Lets what was put off until after the event happen. */
  private void settle() {
    playground.onFx(() -> {});
    playground.onFx(() -> {});
  }
}
