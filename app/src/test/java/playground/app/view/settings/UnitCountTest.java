package playground.app.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.view.LayoutCheck;

/** − and + below the layers, by the pointer. */
class UnitCountTest {
  private static final int CLICKS = 12;

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @CsvSource({"1000, 740", "1280, 800"})
  void clicksAtOnePlaceAddUnitAfterUnitUntilTheNetworkScrolls(int width, int height)
      throws Exception {
    // The tests' screen is not as wide, and need not be: only the layer's foot is clicked.
    playground.onFx(() -> playground.stage().getScene().getRoot().resize(width, height));
    playground.frames(3);
    Node more = playground.find("units.more.2");
    Point2D place =
        playground.onFx(
            () -> {
              Bounds bounds = more.localToScreen(more.getLayoutBounds());
              return new Point2D(bounds.getCenterX(), bounds.getCenterY());
            });
    playground.robot.moveTo(place);
    for (int click = 1; click <= CLICKS; click++) {
      playground.robot.clickOn(place);
      playground.frames(3);
      assertEquals(List.of(8, 8, 8 + click), units());
    }
    assertFalse(playground.find("parameter").getParent().isVisible(), "no editor was opened");
    ScrollPane scroll = playground.robot.lookup(".network-scroll").query();
    playground.onFx(() -> scroll.setVvalue(0.5));
    playground.frames(3);
    playground.robot.clickOn(place);
    assertEquals(List.of(8, 8, 8 + CLICKS + 1), units());
    LayoutCheck.savePicture(playground, "many-units");
  }

  private List<Integer> units() {
    return playground.onFx(
        () -> playground.session().experimentProperty().get().network().hiddenUnits());
  }
}
