package playground.app.view.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What scrolls and changes with each frame is drawn without a picture of it in between. */
class WindowBodyTest {

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void noPictureOfTheContentIsKept() {
    assertTrue(isKept(new ScrollPane(new Region())), "of an ordinary one there is");
    assertFalse(isKept(new WindowBody(new Region())));
  }

  private static boolean isKept(ScrollPane scroll) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          new Scene(scroll, 300, 200);
          scroll.applyCss();
          scroll.layout();
          return scroll.lookup(".viewport").isCache();
        });
  }
}
