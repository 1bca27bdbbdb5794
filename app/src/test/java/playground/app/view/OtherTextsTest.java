package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;

/** Texts longer than ours stay in their places, and what others would act upon is but shown. */
class OtherTextsTest {
  private final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @EnumSource
  void theyAreShownAsTheyAre(OtherTexts texts) throws Exception {
    playground.speak(texts.messages());
    playground.beforeEach(null);
    try (AutoCloseable closing = () -> playground.afterEach(null)) {
      Region root = (Region) playground.stage().getScene().getRoot();
      playground.onFx(() -> root.resize(1280, 800));
      for (Language language : Language.values()) {
        playground.onFx(() -> playground.context().texts().languageProperty().set(language));
        playground.onFx(playground.session().playback()::stepEpoch);
        playground.frames(10);
        List<String> faults = playground.onFx(() -> misplaced(root));
        LayoutCheck.savePicture(playground, "texts-%s-%s".formatted(texts, language));
        assertEquals(List.of(), faults);
        assertEquals(
            playground.context().texts().get("pane.data"),
            playground.robot.lookup(".data-pane .pane-title").<Label>query().getText());
      }
      Menus.choose(playground, "lessons.overfitting");
      playground.press(KeyCode.F1);
      playground.until(() -> playground.isThere("keys"));
      playground.press(KeyCode.ESCAPE);
      playground.onFx(() -> playground.window().comparison().open());
      playground.frames(5);
    }
  }

  /** What is too long for its place may end with …, since the whole stands in its tooltip. */
  private static List<String> misplaced(Parent root) {
    return LayoutCheck.faults(root).stream()
        .filter(fault -> fault.startsWith("overlap") || fault.startsWith("outside"))
        .toList();
  }
}
