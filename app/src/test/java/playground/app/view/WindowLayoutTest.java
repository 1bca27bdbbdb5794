package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import playground.app.PlaygroundWindow;
import playground.app.export.PngFile;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;

/**
 * Opens the window at several sizes, in each language and theme, and looks whether text is cut off
 * or controls overlap. The pictures are in {@code app/target/pictures}.
 */
class WindowLayoutTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private static final int[][] SIZES = {{1000, 700}, {1280, 800}, {2560, 1440}};

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
          playground.session().speedProperty().set(400);
          playground.session().togglePlaying();
        });
    playground.until(() -> playground.session().snapshotProperty().get().epoch() >= 200);
    playground.onFx(playground.session()::togglePlaying);
    playground.until(() -> !playground.session().snapshotProperty().get().playing());
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().applyCss();
          playground.stage().getScene().getRoot().layout();
        });
    playground.frames(20);

    List<String> faults = playground.onFx(this::faults);
    savePicture("%dx%d-%s-%s".formatted(width, height, language, theme));

    assertEquals(List.of(), faults);
  }

  private List<String> faults() {
    Parent root = playground.stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    List<String> faults = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    inspect(root, controls, faults);
    Bounds window = root.localToScene(root.getLayoutBounds());
    for (Control one : controls) {
      Bounds bounds = one.localToScene(one.getLayoutBounds());
      if (!window.contains(bounds)) {
        faults.add("outside the window: " + name(one));
      }
      for (Control other : controls) {
        if (one != other && overlap(bounds, other.localToScene(other.getLayoutBounds()))) {
          faults.add("overlap: " + name(one) + ", " + name(other));
        }
      }
    }
    return faults;
  }

  private static void inspect(Node node, List<Control> leaves, List<String> faults) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.lookup(".text") instanceof Text text
        && !labeled.getText().isEmpty()
        && text.getText().endsWith(labeled.getEllipsisString())
        && !labeled.getText().endsWith(labeled.getEllipsisString())) {
      faults.add("cut off: " + labeled.getText());
    }
    boolean leaf =
        node instanceof Control
            && !(node instanceof javafx.scene.control.ScrollPane)
            && !(node instanceof javafx.scene.control.ScrollBar);
    if (leaf) {
      leaves.add((Control) node);
      if (node instanceof ComboBoxBase<?> box) {
        inspect(box.lookup(".list-cell"), new ArrayList<>(), faults);
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> inspect(child, leaves, faults));
    }
  }

  private static boolean overlap(Bounds a, Bounds b) {
    double slack = 1;
    return a.getMinX() + slack < b.getMaxX()
        && b.getMinX() + slack < a.getMaxX()
        && a.getMinY() + slack < b.getMaxY()
        && b.getMinY() + slack < a.getMaxY();
  }

  private static String name(Control control) {
    return control.getClass().getSimpleName()
        + " "
        + (control instanceof Labeled labeled ? labeled.getText() : control.getId())
        + " "
        + control.localToScene(control.getLayoutBounds());
  }

  private void savePicture(String name) throws IOException {
    WritableImage shot =
        playground.onFx(() -> playground.stage().getScene().getRoot().snapshot(null, null));
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = shot.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    PngFile.write(picture, folder.resolve(name + ".png"));
  }
}
