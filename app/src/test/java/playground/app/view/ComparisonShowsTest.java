package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.experiment.ReadyComparison;

/** What a comparison shows of its networks. */
class ComparisonShowsTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void thePointsAreThoseOfTheComparisonThatWasChosenLast() throws InterruptedException {
    playground.onFx(() -> comparison().open());
    int spirals = points();
    playground.onFx(() -> comparison().comparison().open(ReadyComparison.SIGMOID_RELU));
    int rings = points();
    assertNotEquals(spirals, rings);

    playground.robot.clickOn(playground.<Node>find("compare.leave"));
    playground.onFx(() -> comparison().open(ReadyComparison.SIGMOID_RELU));
    playground.onFx(() -> playground.context().options().laneSettingsProperty().set(true));
    assertEquals(rings, points());
  }

  /** A digest of the colours of the pixels of the points over the map of the first network. */
  private int points() throws InterruptedException {
    playground.frames(20);
    Node points = playground.find("lane.points.0");
    return playground.onFx(
        () -> {
          WritableImage image = points.snapshot(null, null);
          PixelReader pixels = image.getPixelReader();
          List<Integer> colors = new ArrayList<>();
          for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
              colors.add(pixels.getArgb(x, y));
            }
          }
          return colors.hashCode();
        });
  }

  private ComparisonSwitch comparison() {
    return playground.window().comparison();
  }
}
