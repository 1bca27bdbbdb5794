package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions;
import playground.app.text.Language;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Snapshot;

/**
 * The charts' own texts are drawn and not laid out, so that only their pixels tell whether they are
 * cut off: nothing of them touches the chart's edges, and all of the chart is in its pane.
 */
class ChartCaptionsTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private static final int[][] SIZES = {{1000, 700}, {1024, 768}, {1280, 800}, {2560, 1440}};

  @Test
  void noCaptionIsCutOffAtAnySizeOfWindowAndText() throws Exception {
    Menus.choose(playground, "lessons.vanishing-gradient");
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editNetwork(
                    n ->
                        n.withHiddenUnits(Collections.nCopies(8, 8))
                            .withActivation(Activation.SIGMOID)));
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> snapshot().epoch() >= 5);
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> !snapshot().playing());
    List<String> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      for (int[] size : SIZES) {
        for (int enlarged : new int[] {0, 3}) {
          for (boolean factors : new boolean[] {false, true}) {
            show(language, size, enlarged, factors);
            String place =
                "%d × %d, %s, %d steps larger, factors %s"
                    .formatted(size[0], size[1], language, enlarged, factors);
            for (String pane : List.of("loss-pane", "gradient-pane")) {
              faults.addAll(playground.onFx(() -> faults(pane, place)));
            }
          }
        }
        LayoutCheck.savePicture(
            playground, "captions-%dx%d-%s".formatted(size[0], size[1], language));
      }
    }
    assertEquals(List.of(), faults);
  }

  private void show(Language language, int[] size, int enlarged, boolean factors)
      throws InterruptedException {
    playground.onFx(
        () -> {
          playground.context().texts().languageProperty().set(language);
          playground.context().options().showFactorsProperty().set(factors);
          playground.context().options().fontSizeProperty().set(ViewOptions.USUAL_FONT + enlarged);
          Parent root = playground.stage().getScene().getRoot();
          root.resize(size[0], size[1]);
          root.applyCss();
          root.layout();
        });
    if (factors) {
      playground.until(() -> snapshot().readings().factors().isPresent());
    }
    playground.frames(12);
    playground.onFx(() -> playground.stage().getScene().getRoot().layout());
  }

  private List<String> faults(String styleClass, String place) {
    Node pane = playground.stage().getScene().getRoot().lookup("." + styleClass);
    Canvas chart = (Canvas) pane.lookup("Canvas");
    List<String> faults = new ArrayList<>();
    Bounds room = pane.localToScene(pane.getLayoutBounds());
    if (!room.contains(chart.localToScene(chart.getLayoutBounds()))) {
      faults.add("%s: %s, the chart is beyond its pane".formatted(place, styleClass));
    }
    if (chart.getHeight() < 60) {
      faults.add("%s: %s is %.0f high".formatted(place, styleClass, chart.getHeight()));
      return faults;
    }
    SnapshotParameters transparent = new SnapshotParameters();
    transparent.setFill(Color.TRANSPARENT);
    WritableImage picture = chart.snapshot(transparent, null);
    int bottom = (int) picture.getHeight() - 1;
    int right = (int) picture.getWidth() - 1;
    PixelReader pixels = picture.getPixelReader();
    for (int x = 0; x <= right; x++) {
      if ((pixels.getArgb(x, 0) | pixels.getArgb(x, bottom)) >>> 24 > 40) {
        faults.add("%s: %s, cut off above or below at %d".formatted(place, styleClass, x));
        return faults;
      }
    }
    for (int y = 0; y <= bottom; y++) {
      if (pixels.getArgb(right, y) >>> 24 > 40) {
        faults.add("%s: %s, cut off at the right, at %d".formatted(place, styleClass, y));
        return faults;
      }
    }
    return faults;
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }
}
