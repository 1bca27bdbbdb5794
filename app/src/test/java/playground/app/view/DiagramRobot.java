package playground.app.view;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import playground.app.PlaygroundWindow;
import playground.app.figure.NetworkGeometry;
import playground.app.raster.MapFrame;

/** Finds the places of the network on the screen, and reads what is said of them. */
public final class DiagramRobot {
  private final PlaygroundWindow playground;

  public DiagramRobot(PlaygroundWindow playground) {
    this.playground = playground;
  }

  Region region() {
    return playground.find("diagram");
  }

  /** The middle of a unit's map. */
  public Point2D tile(int layer, int unit) {
    NetworkGeometry it = geometry();
    return onScreen(it.tileX(layer) + it.tile() / 2, it.tileY(unit) + it.tile() / 2);
  }

  public Point2D bias(int layer, int unit) {
    NetworkGeometry it = geometry();
    return onScreen(it.biasX(layer) + it.biasSide() / 2, it.biasY(unit) + it.biasSide() / 2);
  }

  /** Half way along an edge between units. */
  public Point2D edge(int layer, int unit, int input) {
    NetworkGeometry it = geometry();
    double x = (it.tileX(layer - 1) + it.tile() + it.tileX(layer)) / 2;
    return onScreen(x, (it.tileY(unit) + it.tileY(input) + it.tile()) / 2);
  }

  private NetworkGeometry geometry() {
    Region diagram = region();
    return playground.onFx(
        () ->
            new NetworkGeometry(
                NetworkGeometry.unitsOf(
                    playground.session().experimentProperty().get().architecture()),
                diagram.getWidth(),
                diagram.getHeight(),
                playground.context().appearance().fontSize()));
  }

  private Point2D onScreen(double x, double y) {
    return playground.onFx(() -> region().localToScreen(x, y));
  }

  /** What screen readers say about what is pointed at. */
  public String name() {
    return region().getAccessibleText();
  }

  /** The value of what is pointed at. */
  public String reading() {
    return playground.<Label>find("diagram.reading").getText();
  }

  /** Over the large map. */
  public String title() {
    return playground.<Label>find("outputTitle").getText();
  }

  MapFrame frame() {
    return Objects.requireNonNull(playground.window().mapsProperty().get());
  }

  /** The field that a parameter is edited in. */
  public TextField editor() {
    return playground.find("parameter");
  }

  public void typeAndEnter(String text) {
    playground.onFx(() -> editor().setText(text));
    playground.press(KeyCode.ENTER);
  }
}
