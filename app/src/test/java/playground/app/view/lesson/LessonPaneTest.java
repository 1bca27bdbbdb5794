package playground.app.view.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions;
import playground.app.session.WindowPane;
import playground.app.session.lesson.OwnLessons;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.LayoutCheck;
import playground.app.view.Menus;
import playground.app.view.control.WindowBody;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.lesson.Lesson;
import playground.model.lesson.Prose;

/** Lessons set the experiment of each step; the user plays it with the window's own controls. */
class LessonPaneTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  static List<String> ids() {
    return OwnLessons.ids();
  }

  @ParameterizedTest
  @ValueSource(strings = {"line-to-network", "vanishing-gradient"})
  void eachStepHasItsWordsAndItsExperimentReadyToPlay(String id) {
    playground.onFx(playground.session().playback()::toggle);
    Menus.choose(playground, "lessons." + id);
    Lesson lesson = OwnLessons.lesson(id);
    List<Experiment> steps = OwnLessons.experiments(id);
    for (int step = 0; step < steps.size(); step++) {
      String place = " · step %d of %d".formatted(step + 1, steps.size());
      assertEquals(lesson.title() + place, text("lesson.title"));
      String words = playground.<LessonText>find("lessonText").plain();
      assertTrue(words.startsWith(lesson.steps().get(step).title()), words);
      for (Prose block : lesson.steps().get(step).text()) {
        assertTrue(words.contains(block.plain()), words);
      }
      assertEquals(steps.get(step), experiment());
      Experiment wanted = steps.get(step);
      playground.until(
          () ->
              playground.session().snapshotProperty().get().experiment().equals(wanted)
                  && !playground.session().snapshotProperty().get().playing());
      assertEquals(0, playground.snapshot().epoch());
      assertEquals(step == 0, playground.find("lesson.back").isDisabled());
      assertEquals(step == steps.size() - 1, playground.find("lesson.next").isDisabled());
      if (step < steps.size() - 1) {
        click("lesson.next");
      }
    }
    click("lesson.back");
    assertEquals(steps.get(steps.size() - 2), experiment());
  }

  @Test
  void betweenTwoStepsOfOneExperimentTheRunAndWhatWasChangedStay() {
    Menus.choose(playground, "lessons.vanishing-gradient");
    playground.onFx(
        () -> playground.session().settings().editTraining(t -> t.withLearningRate(0.1)));
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> playground.snapshot().epoch() == 1);
    Experiment changed = experiment();
    click("lesson.next");
    assertEquals(changed, experiment());
    assertEquals(1, playground.snapshot().epoch());
  }

  @Test
  void afterAClickSpacePlaysAndTheLessonsExperimentCanBeUndone() {
    Experiment before = experiment();
    Menus.choose(playground, "lessons.overfitting");
    playground.robot.clickOn(playground.<Node>find("lesson.next"));
    assertEquals(OwnLessons.experiments("overfitting").get(1), experiment());
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 0);
    playground.onFx(() -> playground.context().edits().undo());
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(before, experiment());
  }

  @Test
  void whatIsUndoneAndDoneAgainHasTheWordsOfItsOwnStep() {
    Menus.choose(playground, "lessons.overfitting");
    click("lesson.next");
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(OwnLessons.experiments("overfitting").getFirst(), experiment());
    assertEquals("Overfitting · step 1 of 3", text("lesson.title"));
    playground.onFx(() -> playground.context().edits().redo());
    assertEquals("Overfitting · step 2 of 3", text("lesson.title"));
    playground.onFx(
        () -> playground.session().settings().editTraining(t -> t.withLearningRate(0.1)));
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals("Overfitting · step 2 of 3", text("lesson.title"));
  }

  @Test
  void enterPressedOnceTooOftenAtTheEndDoesNotCloseTheLesson() {
    Menus.choose(playground, "lessons.overfitting");
    playground.onFx(() -> playground.<Button>find("lesson.next").requestFocus());
    for (int press = 0; press < 3; press++) {
      playground.press(KeyCode.ENTER);
    }
    assertTrue(playground.<Node>find("lesson").isVisible());
  }

  @Test
  void theKeysOfAClickerGoThroughTheStepsWhereverTheFocusIs() {
    Menus.choose(playground, "lessons.overfitting");
    for (String focused :
        List.of("speed", "run.play", "activation", "learningRate", "lessonText")) {
      playground.onFx(() -> playground.<Node>find(focused).requestFocus());
      playground.press(KeyCode.PAGE_DOWN);
      assertEquals("Overfitting · step 2 of 3", text("lesson.title"), focused);
      playground.press(KeyCode.PAGE_UP);
      assertEquals("Overfitting · step 1 of 3", text("lesson.title"), focused);
    }
    playground.onFx(() -> playground.<Node>find("seed").requestFocus());
    playground.press(KeyCode.PAGE_DOWN);
    assertEquals("Overfitting · step 1 of 3", text("lesson.title"), "a text is being edited");
    playground.onFx(() -> playground.stage().getScene().getRoot().requestFocus());
    playground.press(KeyCode.W);
    playground.press(KeyCode.PAGE_DOWN);
    assertEquals("Overfitting · step 1 of 3", text("lesson.title"), "the walk has the keys");
    playground.press(KeyCode.ESCAPE);
    for (int press = 0; press < 3; press++) {
      playground.press(KeyCode.PAGE_DOWN);
    }
    assertEquals("Overfitting · step 3 of 3", text("lesson.title"));
    assertTrue(playground.<Node>find("lesson").isVisible());
  }

  @Test
  void whoOpensTheExperimentOfAStepIsAtThatStep() {
    Menus.choose(playground, "lessons.line-to-network");
    Menus.choose(playground, Texts.nameKey(PresetExperiment.ADALINE_XOR));
    assertTrue(text("lesson.title").endsWith("step 3 of 5"), text("lesson.title"));
  }

  @Test
  void whoOpensSomethingElseHasLeftTheLesson() {
    Menus.choose(playground, "lessons.learning-rate");
    Menus.choose(playground, Texts.nameKey(PresetExperiment.RINGS));
    assertFalse(playground.<Node>find("lesson").isVisible());
    assertEquals(PresetExperiment.RINGS.experiment(), experiment());
  }

  @Test
  void theLessonIsThereUntilItIsClosedInTheLanguageInUse() {
    assertFalse(playground.<Node>find("lesson").isVisible());
    Menus.choose(playground, "lessons.learning-rate");
    assertTrue(playground.<Node>find("lesson").isVisible());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals("学习率与动量 · 第 1 步，共 4 步", text("lesson.title"));
    click("lesson.close");
    assertFalse(playground.<Node>find("lesson").isVisible());
    assertEquals(OwnLessons.experiments("learning-rate").getFirst(), experiment());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whatEachStepSpeaksOfIsInTheWindowAndRinged(String id) throws Exception {
    playground.onFx(() -> playground.context().options().histograms().toggle(0));
    Menus.choose(playground, "lessons." + id);
    Lesson lesson = OwnLessons.lesson(id);
    for (int step = 0; step < lesson.steps().size(); step++) {
      playground.frames(3);
      List<String> meant = lesson.steps().get(step).shown();
      Label ratio = playground.find("gradients.reading");
      // In one go: the number changes with each state of the run.
      playground.onFx(
          () -> {
            ratio.applyCss();
            ratio.layout();
            String shown = ((Text) ratio.lookup(".text")).getText();
            assertEquals(ratio.getText(), shown, "a number is cut");
          });
      for (String shown : meant) {
        Node node = playground.find(WindowPane.idOf(shown));
        Node number = playground.find("meant." + shown);
        Bounds scene = playground.stage().getScene().getRoot().getLayoutBounds();
        assertTrue(node.isVisible() && number.isVisible(), shown);
        Bounds place = node.localToScene(node.getLayoutBounds());
        assertTrue(scene.contains(place), shown);
        Node ring = playground.find("ring." + shown);
        Bounds ringed = ring.localToScene(ring.getLayoutBounds());
        assertTrue(ringed.getMinX() <= place.getMinX() + 2, shown);
        assertTrue(ringed.getMaxX() >= place.getMaxX() - 2, shown);
        assertTrue(ringed.getMaxY() >= place.getMaxY() - 2, shown);
        assertTrue(body().contains(ringed), "the ring is whole: " + shown);
        assertEquals(List.of(), playground.onFx(() -> textsBelow(number)), shown);
        if (shown.equals("pane.gradients")) {
          assertFalse(playground.context().options().histograms().shownProperty().get());
        }
        String name = playground.context().texts().get(shown);
        assertTrue(Unbroken.undo(text("lessonMeant")).contains(name.replace('\u00a0', ' ')), shown);
      }
      click("lesson.next");
    }
    click("lesson.close");
    assertFalse(playground.isThere("meant.run.play"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void onAProjectorWithLargeTextALessonsLongestStepIsThereAtOnce(String id) throws Exception {
    Parent root = playground.stage().getScene().getRoot();
    int size = ViewOptions.USUAL_FONT + 3;
    playground.onFx(() -> root.resize(1024, 768));
    playground.onFx(() -> playground.context().options().fontSizeProperty().set(size));
    for (Language language : Language.values()) {
      playground.onFx(() -> playground.context().texts().languageProperty().set(language));
      Menus.choose(playground, "lessons." + id);
      int step = OwnLessons.longestStep(id, language);
      for (int before = 0; before < step; before++) {
        click("lesson.next");
      }
      playground.frames(5);
      String where = "%s, text of %d, %s".formatted(text("lesson.title"), size, language);
      List<String> faults = playground.onFx(() -> LayoutCheck.faults(root));
      assertEquals(List.of(), faults, where);
      for (String shown : OwnLessons.lesson(id).steps().get(step).shown()) {
        assertTrue(playground.find(WindowPane.idOf(shown)).isVisible(), shown + where);
        assertTrue(playground.find("ring." + shown).isVisible(), shown + where);
      }
      double map = playground.onFx(() -> mapSide());
      assertTrue(map >= 6.4 * size, "the map can be read, of " + map + " pixels: " + where);
      LayoutCheck.savePicture(playground, "projector-%s-%s".formatted(id, language));
    }
  }

  private double mapSide() {
    Region map = playground.find("outputMap");
    return map.getChildrenUnmodifiable().stream()
        .filter(ImageView.class::isInstance)
        .mapToDouble(image -> ((ImageView) image).getFitWidth())
        .sum();
  }

  @Test
  void whoGoesOnWithThePointerStaysWhereTheButtonIs() throws Exception {
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(1000, 700);
          playground.context().options().enlarge(2);
        });
    Menus.choose(playground, "lessons.line-to-network");
    playground.frames(5);
    Button next = playground.find("lesson.next");
    Bounds first = playground.onFx(() -> next.localToScene(next.getLayoutBounds()));
    for (int step = 1; step < OwnLessons.experiments("line-to-network").size(); step++) {
      click("lesson.next");
      playground.frames(5);
      Bounds now = playground.onFx(() -> next.localToScene(next.getLayoutBounds()));
      assertTrue(now.contains(first.getCenterX(), first.getCenterY()), "step " + step + ": " + now);
    }
  }

  @Test
  void aPerceptronIsTrainedAtASpeedThatTheEyeFollowsAndTheUsersSpeedComesBack() {
    DoubleProperty speed = playground.session().playback().speedProperty();
    Slider slider = playground.find("speed");
    double usual = speed.get();
    double place = slider.getValue();
    Menus.choose(playground, "lessons.line-to-network");
    assertTrue(speed.get() <= 4, "epochs a second: " + speed.get());
    assertTrue(slider.getValue() < place);
    click("lesson.close");
    assertEquals(usual, speed.get(), 1e-9);
    assertEquals(place, slider.getValue(), 1e-9);
  }

  @Test
  void escClosesTheLesson() {
    Menus.choose(playground, "lessons.overfitting");
    playground.press(KeyCode.ESCAPE);
    assertFalse(playground.<Node>find("lesson").isVisible());
  }

  private Bounds body() {
    WindowBody body = (WindowBody) playground.robot.lookup(".window-body").query();
    return body.localToScene(body.getLayoutBounds());
  }

  /** The words of the window that the number of something that is meant covers. */
  private List<String> textsBelow(Node number) {
    Bounds covered = number.localToScene(number.getLayoutBounds());
    return playground.stage().getScene().getRoot().lookupAll(".text").stream()
        .map(Text.class::cast)
        .filter(text -> text.getParent() != number && !text.getText().isBlank() && isShown(text))
        .filter(text -> covered.intersects(text.localToScene(text.getLayoutBounds())))
        .map(Text::getText)
        .toList();
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  private void click(String button) {
    playground.onFx(() -> playground.<Button>find(button).fire());
  }

  private String text(String label) {
    return playground.<Label>find(label).getText().replace('\u00a0', ' ');
  }

  private Experiment experiment() {
    return playground.onFx(() -> playground.session().experimentProperty().get());
  }
}
