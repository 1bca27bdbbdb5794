package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import playground.app.PlaygroundWindow;
import playground.app.session.Playback;
import playground.app.session.ViewOptions;
import playground.app.session.ViewOptions.Theme;
import playground.app.session.lesson.OwnLessons;
import playground.app.text.Language;
import playground.app.view.control.WindowBody;
import playground.app.view.menu.ControlsDialog;
import playground.model.data.Plane;
import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;

/**
 * Opens the window at several sizes, in each language and theme, and looks whether text is cut off
 * or controls overlap. The pictures are in {@code app/target/pictures}.
 */
class WindowLayoutTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  private static final int[][] SIZES = {{1000, 700}, {1280, 800}, {1920, 1080}, {2560, 1440}};

  static Stream<Arguments> looks() {
    List<Arguments> looks = new ArrayList<>();
    for (int[] size : SIZES) {
      for (Language language : Language.values()) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
          looks.add(Arguments.of(size[0], size[1], language, theme));
        }
      }
    }
    return looks.stream();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingIsCutOffAndNothingOverlaps(int width, int height, Language language, Theme theme)
      throws Exception {
    playground.onFx(
        () -> {
          // The headless screen has 1000 pixels a side: what is larger stands out of the window.
          playground.stage().getScene().getRoot().resize(width, height);
          playground.context().texts().languageProperty().set(language);
          playground.context().options().themeProperty().set(theme);
          playground.session().playback().speedProperty().set(Playback.FLAT_OUT);
          playground.session().playback().toggle();
        });
    playground.until(() -> playground.session().snapshotProperty().get().epoch() >= 200);
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> !playground.session().snapshotProperty().get().playing());
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().applyCss();
          playground.stage().getScene().getRoot().layout();
        });
    playground.frames(20);

    Parent root = playground.stage().getScene().getRoot();
    List<String> faults = playground.onFx(() -> LayoutCheck.faults(root));
    LayoutCheck.savePicture(playground, "%dx%d-%s-%s".formatted(width, height, language, theme));

    assertEquals(List.of(), faults);
    for (Dataset set : Dataset.values()) {
      if (set.problem() == Problem.CLASSIFICATION) {
        String name = playground.context().texts().name(set);
        assertEquals(name, playground.<Labeled>find("Dataset." + set.name()).getText());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void textTooLargeForTheWindowIsAllThereAndScrolls(Language language) throws Exception {
    Region root = (Region) playground.stage().getScene().getRoot();
    WindowBody body = (WindowBody) playground.robot.lookup(".window-body").query();
    for (int size = ViewOptions.USUAL_FONT + 1; size <= ViewOptions.MAX_FONT; size++) {
      int enlarged = size;
      playground.onFx(
          () -> {
            root.resize(1000, 700);
            playground.context().texts().languageProperty().set(language);
            playground.context().options().fontSizeProperty().set(enlarged);
          });
      playground.frames(5);
      List<String> faults = playground.onFx(() -> LayoutCheck.faults((Parent) body.getContent()));
      assertEquals(List.of(), faults, "text of " + size + " pixels");
      long bars = playground.onFx(() -> LayoutCheck.scrollBars(root));
      assertTrue(bars <= 1, bars + " scroll bars with text of " + size + " pixels");
    }
    LayoutCheck.savePicture(playground, "largest-text-%s".formatted(language));
    assertTrue(playground.onFx(() -> LayoutCheck.scrolls(body)));
  }

  @Test
  void keysForPagesScrollWhatIsTooHigh() throws Exception {
    WindowBody body = (WindowBody) playground.robot.lookup(".window-body").query();
    playground.onFx(() -> playground.context().options().fontSizeProperty().set(18));
    playground.frames(5);
    playground.press(KeyCode.PAGE_DOWN);
    playground.until(() -> body.getVvalue() > 0);
    playground.press(KeyCode.PAGE_UP);
    playground.until(() -> body.getVvalue() == 0);
  }

  @Test
  void whoClicksBesideTheControlsStillStepsWithTheArrow() throws Exception {
    playground.onFx(() -> playground.context().options().fontSizeProperty().set(18));
    playground.frames(5);
    playground.robot.clickOn(".network-pane .pane-title");
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == 1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsCutOffWhereControlsAreChosen(Language language) throws Exception {
    playground.onFx(() -> playground.context().texts().languageProperty().set(language));
    playground.onFx(() -> ControlsDialog.open(playground.context(), playground.stage()));
    playground.frames(10);
    CheckBox first = playground.find("show.PLAY");
    List<String> faults = playground.onFx(() -> LayoutCheck.faults(first.getScene().getRoot()));
    LayoutCheck.savePicture(playground, "controls-%s".formatted(language), first);
    playground.robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theListOfKeysIsATable(Language language) throws Exception {
    playground.onFx(() -> playground.context().texts().languageProperty().set(language));
    playground.press(KeyCode.F1);
    playground.until(() -> playground.isThere("keys"));
    Parent table = playground.find("keys");
    playground.frames(5);
    assertEquals(
        1,
        playground.onFx(
            () ->
                table.lookupAll(".key-meaning").stream()
                    .map(meaning -> meaning.getBoundsInParent().getMinX())
                    .distinct()
                    .count()));
    List<String> faults = playground.onFx(() -> LayoutCheck.faults(table.getScene().getRoot()));
    LayoutCheck.savePicture(playground, "keys-%s".formatted(language), table);
    playground.press(KeyCode.ESCAPE);
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsCutOffInTheSmallestWindowWithTenClasses(Language language) throws Exception {
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(1000, 700);
          playground.context().texts().languageProperty().set(language);
          playground.context().options().themeProperty().set(Theme.DARK);
          playground.context().options().gradientModeProperty().set(true);
          playground
              .session()
              .settings()
              .editData(data -> data.withDataset(Dataset.SPIRALS).withClasses(10));
          playground.session().playback().stepEpoch();
        });
    playground.until(
        () -> {
          var snapshot = playground.session().snapshotProperty().get();
          return snapshot.architecture().outputs() == 10 && snapshot.epoch() == 1;
        });
    playground.frames(20);
    Parent root = playground.stage().getScene().getRoot();
    List<String> faults = playground.onFx(() -> LayoutCheck.faults(root));
    LayoutCheck.savePicture(playground, "classes-%s".formatted(language));
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLongestStepOfEachLessonFitsIntoTheSmallestWindow(Language language) throws Exception {
    Region root = (Region) playground.stage().getScene().getRoot();
    playground.onFx(() -> root.resize(1000, 700));
    playground.onFx(() -> playground.context().texts().languageProperty().set(language));
    for (String lesson : OwnLessons.ids()) {
      Menus.choose(playground, "lessons." + lesson);
      int longest = OwnLessons.longestStep(lesson, language);
      for (int step = 0; step < longest; step++) {
        playground.onFx(() -> playground.<Button>find("lesson.next").fire());
      }
      Experiment wanted = OwnLessons.experiments(lesson).get(longest);
      playground.until(
          () -> playground.session().snapshotProperty().get().experiment().equals(wanted));
      playground.frames(5);
      List<String> faults = playground.onFx(() -> LayoutCheck.faults(root));
      assertEquals(List.of(), faults, playground.<Label>find("lesson.title").getText());
      LayoutCheck.savePicture(playground, "lesson-%s-%s".formatted(lesson, language));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsCutOffInTheSmallestWindowWhilePaintingOwnPoints(Language language)
      throws Exception {
    CustomPoints own =
        new CustomPoints(
            Samples.ofTwoClasses(
                new double[] {1200, 3400, 2000}, new double[] {1, 2, 3}, new double[] {1, -1, 1}),
            List.of("Iris versicolor", "Iris setosa"),
            new Plane(1000, 4000, 0, 4));
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(1000, 700);
          playground.context().texts().languageProperty().set(language);
          playground.session().settings().editData(data -> data.withOwnPoints(own));
          playground.<ToggleButton>find("paint").fire();
        });
    playground.until(
        () ->
            playground.session().snapshotProperty().get().experiment().data().customPoints()
                == own);
    playground.frames(20);
    Parent root = playground.stage().getScene().getRoot();
    List<String> faults = playground.onFx(() -> LayoutCheck.faults(root));
    LayoutCheck.savePicture(playground, "painting-%s".formatted(language));
    assertEquals(List.of(), faults);
  }
}
