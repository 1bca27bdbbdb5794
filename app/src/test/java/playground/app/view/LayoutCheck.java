package playground.app.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import playground.app.PlaygroundWindow;
import playground.app.file.PngFile;
import playground.app.view.control.WindowBody;
import playground.app.view.settings.FeatureButton;

/** Looks for faults in what a window shows, and takes pictures of it. */
public final class LayoutCheck {
  private LayoutCheck() {}

  /**
   * Controls outside the window, on top of each other, or with text cut off; and panes that have to
   * be scrolled as a whole.
   */
  public static List<String> faults(Parent root) {
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
    if (node instanceof FeatureButton feature && feature.lookup(".text") instanceof Text formula) {
      double middle = formula.getBoundsInParent().getCenterY();
      if (Math.abs(middle - feature.getHeight() / 2) > 2.5) {
        faults.add("beside the middle: " + name(feature) + ", text at " + middle);
      }
    }
    boolean leaf =
        node instanceof Control
            && !(node instanceof javafx.scene.control.ScrollPane)
            && !(node instanceof javafx.scene.control.ScrollBar);
    if (leaf) {
      leaves.add((Control) node);
      if (node instanceof ComboBoxBase<?> box) {
        box.getChildrenUnmodifiable().stream()
            .filter(ListCell.class::isInstance)
            .forEach(chosen -> inspect(chosen, new ArrayList<>(), faults));
      }
    } else if (node instanceof Parent parent) {
      List<Control> inside = new ArrayList<>();
      parent.getChildrenUnmodifiable().forEach(child -> inspect(child, inside, faults));
      if (node instanceof WindowBody body && scrolls(body)) {
        faults.add("the whole window scrolls: " + body.getContent().getLayoutBounds());
      }
      if (node instanceof javafx.scene.control.ScrollPane scroll) {
        Bounds room = scroll.localToScene(scroll.getLayoutBounds());
        inside.removeIf(control -> !room.contains(control.localToScene(control.getLayoutBounds())));
      }
      // The network scrolls behind what stands below its layers.
      parent.getChildrenUnmodifiable().stream()
          .filter(child -> child.isVisible() && child.getStyleClass().contains("footer-ground"))
          .map(ground -> ground.localToScene(ground.getLayoutBounds()))
          .forEach(
              ground ->
                  inside.removeIf(
                      control ->
                          control instanceof FeatureButton
                              && overlap(ground, control.localToScene(control.getLayoutBounds()))));
      leaves.addAll(inside);
    }
  }

  /** How many scroll bars can be seen. */
  public static long scrollBars(Parent root) {
    return root.lookupAll(".scroll-bar").stream()
        .filter(bar -> bar instanceof ScrollBar && isShown(bar))
        .count();
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  /** Whether there is more of it than the window has room for. */
  static boolean scrolls(WindowBody body) {
    Bounds all = body.getContent().getLayoutBounds();
    return all.getWidth() > body.getWidth() + 1 || all.getHeight() > body.getHeight() + 1;
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

  /** What the window of {@code inside} shows, such as a dialog, likewise. */
  public static void savePicture(PlaygroundWindow playground, String name, Node inside)
      throws IOException {
    savePicture(playground.onFx(() -> inside.getScene().getRoot().snapshot(null, null)), name);
  }

  /** What the window shows, as {@code target/pictures/name.png}. */
  public static void savePicture(PlaygroundWindow playground, String name) throws IOException {
    savePicture(
        playground.onFx(() -> playground.stage().getScene().getRoot().snapshot(null, null)), name);
  }

  private static void savePicture(WritableImage shot, String name) throws IOException {
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] colors = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colors, 0, width);
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    PngFile.write(picture, folder.resolve(name + ".png"));
  }
}
