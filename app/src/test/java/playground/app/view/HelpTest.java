package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.PlaygroundWindow;
import playground.app.text.GlossaryTerm;
import playground.app.text.Language;
import playground.app.text.Texts;

/** The window explains its words, and itself to whoever sees it for the first time. */
class HelpTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @EnumSource(Language.class)
  void theGlossaryHoldsEveryTermAndIsSearched(Language language) throws Exception {
    playground.onFx(() -> playground.context().texts().languageProperty().set(language));
    playground.press(KeyCode.SHIFT, KeyCode.F1);
    playground.until(() -> playground.isThere("glossary"));
    for (GlossaryTerm term : GlossaryTerm.values()) {
      assertTrue(playground.isThere(Texts.nameKey(term)), term.name());
    }
    Parent entries = playground.find("glossary");
    playground.frames(5);
    LayoutCheck.savePicture(playground, "glossary-%s".formatted(language), entries);
    assertEquals(
        List.of(),
        playground.onFx(
            () ->
                LayoutCheck.faults(entries.getScene().getRoot()).stream()
                    .filter(fault -> fault.startsWith("cut off"))
                    .toList()));

    search(" f′(z⁽ˡ⁾) ");
    assertTrue(playground.isThere("GlossaryTerm.DELTA"));
    assertFalse(playground.isThere("GlossaryTerm.EPOCH"));
    search("xyz");
    assertFalse(playground.isThere("GlossaryTerm.DELTA"));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("glossary"));
  }

  @Test
  void aWordOfTheGlossaryShowsWhereItIsSeen() {
    playground.press(KeyCode.SHIFT, KeyCode.F1);
    playground.until(() -> playground.isThere("glossary"));
    for (GlossaryTerm term : GlossaryTerm.values()) {
      Node link = playground.<Parent>find(Texts.nameKey(term)).lookup(".glossary-term");
      playground.onFx(() -> ((Hyperlink) link).fire());
      playground.until(() -> playground.isThere("ring.pointedOut"));
      Node ring = playground.find("ring.pointedOut");
      playground.until(ring::isVisible);
    }
    search("Learning rate");
    Node link =
        playground.<Parent>find(Texts.nameKey(GlossaryTerm.LEARNING_RATE)).lookup(".glossary-term");
    playground.robot.clickOn(link);
    Node rate = playground.find("learningRate");
    playground.until(
        () -> {
          Node now = playground.find("ring.pointedOut");
          return now.isVisible()
              && now.localToScene(now.getLayoutBounds())
                  .contains(rate.localToScene(rate.getLayoutBounds()));
        });
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("ring.pointedOut"));
  }

  private void search(String typed) {
    TextField field = playground.find("glossary.search");
    playground.onFx(() -> field.setText(typed));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFirstStartSaysWhatThePanesAreUntilOneClick(Language language) throws Exception {
    playground.onFx(
        () -> {
          playground.context().texts().languageProperty().set(language);
          playground.context().options().calloutsProperty().set(true);
          playground.stage().getScene().getRoot().resize(1000, 700);
        });
    playground.frames(20);
    Node callouts = playground.find("callouts");
    assertTrue(callouts.isVisible());
    Parent root = playground.stage().getScene().getRoot();
    List<String> faults = playground.onFx(() -> LayoutCheck.faults(root));
    LayoutCheck.savePicture(playground, "callouts-%s".formatted(language));
    assertEquals(List.of(), faults);

    playground.robot.clickOn(playground.<Node>find("callouts.close"));
    playground.until(() -> !callouts.isVisible());
    assertFalse(playground.context().options().calloutsProperty().get());
    playground.onFx(
        () -> ((CheckMenuItem) Menus.item(playground, "menu.help.callouts")).setSelected(true));
    playground.until(callouts::isVisible);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onAProjectorWithLargeTextTheyCoverNothing(Language language) throws Exception {
    playground.onFx(
        () -> {
          playground.context().texts().languageProperty().set(language);
          playground.context().options().calloutsProperty().set(true);
          playground.context().options().enlarge(3);
          playground.stage().getScene().getRoot().resize(1024, 768);
        });
    playground.frames(20);
    Parent root = playground.stage().getScene().getRoot();
    List<String> faults = playground.onFx(() -> LayoutCheck.faults(root));
    LayoutCheck.savePicture(playground, "callouts-projector-%s".formatted(language));
    assertEquals(List.of(), faults);
    assertEquals(0, playground.onFx(() -> LayoutCheck.scrollBars(root)), "nothing scrolls");
  }

  @Test
  void whoTakesThemAwayByKeysStartsTheRunWithTheNextSpace() throws Exception {
    playground.onFx(() -> playground.context().options().calloutsProperty().set(true));
    Node callouts = playground.find("callouts");
    playground.onFx(() -> playground.<Node>find("callouts.close").requestFocus());
    playground.press(KeyCode.ENTER);
    playground.until(() -> !callouts.isVisible());
    playground.frames(5);
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 0);
  }

  @Test
  void aLessonTakesTheirPlace() {
    playground.onFx(() -> playground.context().options().calloutsProperty().set(true));
    Node callouts = playground.find("callouts");
    assertTrue(callouts.isVisible());
    Menus.choose(playground, "lessons.overfitting");
    playground.until(() -> !callouts.isVisible());
    playground.robot.clickOn(playground.<Node>find("lesson.close"));
    playground.until(callouts::isVisible);
  }
}
