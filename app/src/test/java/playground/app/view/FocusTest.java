package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions.Theme;
import playground.app.view.data.DatasetButton;
import playground.model.data.plane.Dataset;

/** The window without a mouse. */
class FocusTest {
  private static final int MOST_CONTROLS = 200;

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void tabReachesEveryControlFromTheTopAndShowsWhereItIs(Theme theme) {
    playground.onFx(
        () -> {
          playground.context().options().themeProperty().set(theme);
          playground.stage().getScene().getRoot().requestFocus();
        });
    Set<Node> reached = reachedAndSeen(playground.stage().getScene());
    assertEquals("run.reset", reached.iterator().next().getId());
    List<String> missed =
        playground.onFx(
            () -> controls().filter(each -> !reached.contains(each)).map(FocusTest::name).toList());
    assertEquals(List.of(), missed, "not reached");
  }

  @Test
  void theGraphShowsWhereTheFocusIs() {
    playground.press(KeyCode.CONTROL, KeyCode.G);
    playground.until(() -> playground.isThere("graph.expression"));
    Node field = playground.find("graph.expression");
    playground.onFx(field::requestFocus);
    Set<Node> reached = reachedAndSeen(field.getScene());
    assertTrue(reached.contains(playground.<Node>find("graphSaid")));
  }

  /** What Tab reaches, one after the other; each looks otherwise than without the focus. */
  private Set<Node> reachedAndSeen(Scene scene) {
    Set<Node> reached = new LinkedHashSet<>();
    List<String> unseen = new ArrayList<>();
    for (int k = 0; k < MOST_CONTROLS; k++) {
      playground.press(KeyCode.TAB);
      Node focus = playground.onFx(() -> scene.getFocusOwner());
      if (focus == scene.getRoot() || !reached.add(focus)) {
        break;
      }
      if (playground.onFx(() -> samePixels(focused(focus), unfocused(focus)))) {
        unseen.add(name(focus));
      }
    }
    assertEquals(List.of(), unseen, "has the focus, but looks as if it had not");
    return reached;
  }

  @Test
  void everyButtonHasANameOfItsOwn() throws InterruptedException {
    playground.onFx(
        () -> {
          playground.context().options().histograms().toggle(0);
          playground.context().options().histograms().toggle(1);
          playground.<ToggleButton>find("paint").fire();
        });
    playground.frames(3);
    assertTrue(playground.isThere("histograms.close.1"));
    List<String> names =
        playground.onFx(
            () -> controls().filter(ButtonBase.class::isInstance).map(FocusTest::heard).toList());
    assertEquals(List.of(), names.stream().filter(each -> each.endsWith(" ")).toList());
    Set<String> once = new HashSet<>();
    assertEquals(List.of(), names.stream().filter(each -> !once.add(each)).toList());
  }

  @Test
  void arrowsAmongTheDataSetsStepTheRunAndChooseNothing() {
    DatasetButton spirals = playground.find("Dataset.SPIRALS");
    playground.onFx(spirals::requestFocus);
    playground.press(KeyCode.LEFT);
    assertTrue(playground.onFx(spirals::isSelected));
    playground.press(KeyCode.RIGHT);
    playground.until(() -> playground.snapshot().epoch() == 1);

    playground.onFx(playground.find("Dataset.XOR")::requestFocus);
    playground.press(KeyCode.SPACE);
    assertFalse(playground.onFx(spirals::isSelected));
    assertEquals(Dataset.XOR, playground.session().experimentProperty().get().data().dataset());
  }

  private WritableImage focused(Node node) {
    return picture(node);
  }

  /** The same place while the root has the focus, which then goes back. */
  private WritableImage unfocused(Node node) {
    node.getScene().getRoot().requestFocus();
    WritableImage picture = picture(node);
    node.requestFocus();
    return picture;
  }

  private WritableImage picture(Node node) {
    Parent root = node.getScene().getRoot();
    root.applyCss();
    root.layout();
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    SnapshotParameters around = new SnapshotParameters();
    around.setViewport(
        new Rectangle2D(
            bounds.getMinX() - 5,
            bounds.getMinY() - 5,
            bounds.getWidth() + 10,
            bounds.getHeight() + 10));
    return root.snapshot(around, null);
  }

  private static boolean samePixels(WritableImage one, WritableImage other) {
    PixelReader a = one.getPixelReader();
    PixelReader b = other.getPixelReader();
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (a.getArgb(x, y) != b.getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private Parent root() {
    return playground.stage().getScene().getRoot();
  }

  private Stream<Node> controls() {
    return playground
        .robot
        .from(root())
        .lookup((Node node) -> node instanceof Control && takesFocus(node))
        .queryAll()
        .stream();
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable()
        && !node.isDisabled()
        && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  /** What a screen reader says of a control. */
  private static String heard(Node node) {
    return node.getAccessibleRole()
        + " "
        + node.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString().strip();
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName() + " " + node.getId();
  }
}
