package playground.app.view;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import playground.app.PlaygroundWindow;
import playground.app.figure.Palette;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;

/**
 * Someone who does anything at all: clicks, drags, keys, menus, dialogs, pasting, sizes, languages,
 * themes. The same seed chooses the same actions; what they meet depends on how far training is.
 */
final class Monkey {
  private static final int REMEMBERED = 30;
  private static final List<KeyCode> PLAIN_KEYS =
      List.of(
          KeyCode.TAB,
          KeyCode.SPACE,
          KeyCode.RIGHT,
          KeyCode.LEFT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.R,
          KeyCode.DIGIT3,
          KeyCode.E,
          KeyCode.MINUS,
          KeyCode.PERIOD,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.F1,
          KeyCode.F10,
          KeyCode.ALT);
  private static final List<KeyCode> WITH_CONTROL =
      List.of(
          KeyCode.Z,
          KeyCode.Y,
          KeyCode.C,
          KeyCode.V,
          KeyCode.A,
          KeyCode.L,
          KeyCode.E,
          KeyCode.S,
          KeyCode.O,
          KeyCode.N,
          KeyCode.RIGHT,
          KeyCode.EQUALS,
          KeyCode.MINUS,
          KeyCode.DIGIT0);
  private static final List<String> PASTED =
      List.of(
          LinksTest.LINK,
          LinksTest.LINK + "&networkShape=3,2&problem=regression",
          "x1,x2,label\n1,2,a\n2,3,b\n0.5,-1,a\n-2,1,b\n",
          "1\t2\t1\n3\t4\t-1\n",
          "0.03",
          "1e400",
          "NaN",
          "%s {0} <b>\"'\u202e",
          "{\"learningRate\": 3}",
          "9".repeat(2000),
          "");

  /** Quitting ends the game; full screen and file dialogs belong to the system. */
  private static final Set<String> LEFT_OUT = Set.of("menu.file.quit", "menu.view.fullScreen");

  private final PlaygroundWindow playground;
  private final Random random;
  private final Deque<String> last = new ConcurrentLinkedDeque<>();

  /** Plays with a window. */
  Monkey(PlaygroundWindow playground, long seed) {
    this.playground = playground;
    random = new Random(seed);
  }

  /** What was done last; on any thread. */
  List<String> last() {
    return List.copyOf(last);
  }

  /** Does something; on the JavaFX thread. */
  void act() {
    int kind = random.nextInt(100);
    if (kind < 40) {
      click();
    } else if (kind < 46) {
      drag();
    } else if (kind < 50) {
      wheel();
    } else if (kind < 74) {
      key();
    } else if (kind < 84) {
      menu();
    } else if (kind < 87) {
      paste();
    } else if (kind < 90) {
      resize();
    } else if (kind < 93) {
      look();
    } else if (kind < 97) {
      button();
    } else {
      leaveDialogs();
    }
  }

  private void note(String action) {
    last.add(action);
    if (last.size() > REMEMBERED) {
      last.remove();
    }
  }

  private <E> E any(List<E> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A place in the window that is in front. */
  private Point2D place() {
    Scene scene = SentEvents.front().getScene();
    return new Point2D(
        random.nextDouble() * scene.getWidth(), random.nextDouble() * scene.getHeight());
  }

  private void click() {
    Point2D at = random.nextInt(3) == 0 ? place() : onControl();
    MouseButton button = random.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    Node target = SentEvents.at(at);
    note("click " + button + " on " + target);
    int clicks = random.nextInt(5) == 0 ? 2 : 1;
    for (int count = 1; count <= clicks; count++) {
      SentEvents.mouse(MouseEvent.MOUSE_MOVED, target, at, MouseButton.NONE, 0);
      SentEvents.mouse(MouseEvent.MOUSE_PRESSED, target, at, button, count);
      SentEvents.mouse(MouseEvent.MOUSE_RELEASED, target, at, button, count);
      SentEvents.mouse(MouseEvent.MOUSE_CLICKED, target, at, button, count);
    }
  }

  /** Drags what is there, which gets all of the events. */
  private void drag() {
    Point2D from = random.nextBoolean() ? place() : onControl();
    Node target = SentEvents.at(from);
    note("drag " + target);
    SentEvents.mouse(MouseEvent.MOUSE_PRESSED, target, from, MouseButton.PRIMARY, 1);
    for (int step = 0; step < 3; step++) {
      SentEvents.mouse(MouseEvent.MOUSE_DRAGGED, target, place(), MouseButton.PRIMARY, 1);
    }
    SentEvents.mouse(MouseEvent.MOUSE_RELEASED, target, place(), MouseButton.PRIMARY, 1);
  }

  private void wheel() {
    Point2D at = place();
    Node target = SentEvents.at(at);
    note("wheel on " + target);
    double turned = 40.0 * random.nextInt(-3, 4);
    SentEvents.wheel(target, at, turned);
  }

  private Point2D onControl() {
    List<Node> controls = new ArrayList<>();
    collect(SentEvents.front().getScene().getRoot(), controls);
    if (controls.isEmpty()) {
      return place();
    }
    Node control = any(controls);
    Bounds bounds = control.localToScene(control.getLayoutBounds());
    return new Point2D(
        bounds.getMinX() + random.nextDouble() * bounds.getWidth(),
        bounds.getMinY() + random.nextDouble() * bounds.getHeight());
  }

  private static void collect(Node node, List<Node> controls) {
    if (node.isVisible()) {
      if (node instanceof Control && node.isFocusTraversable()) {
        controls.add(node);
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
      }
    }
  }

  private void key() {
    boolean control = random.nextInt(4) == 0;
    KeyCode key = any(control ? WITH_CONTROL : PLAIN_KEYS);
    key(key, control, random.nextInt(5) == 0);
  }

  private void key(KeyCode key, boolean control, boolean shift) {
    note((control ? "Ctrl+" : "") + (shift ? "Shift+" : "") + key);
    SentEvents.key(playground.stage(), key, control, shift);
  }

  private void menu() {
    if (playground.stage().getScene().getRoot().lookup(".menu-bar") instanceof MenuBar bar) {
      List<MenuItem> items =
          bar.getMenus().stream().flatMap(Monkey::items).filter(Monkey::canBeChosen).toList();
      MenuItem item = any(items);
      note("menu " + item.getId());
      // A dialog that is waited for would keep the one who chose it waiting too.
      Platform.runLater(item::fire);
    }
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(Monkey::items)
        : Stream.of(item);
  }

  private static boolean canBeChosen(MenuItem item) {
    return !item.isDisable() && item.getId() != null && !LEFT_OUT.contains(item.getId());
  }

  private void paste() {
    String text = any(PASTED);
    note("paste " + (text.length() > 40 ? text.substring(0, 40) : text));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    key(KeyCode.V, true, false);
  }

  /** No larger than the screen that the tests have. */
  private void resize() {
    double width = random.nextInt(700, 1001);
    double height = random.nextInt(500, 1001);
    note("resize to %.0f x %.0f".formatted(width, height));
    playground.stage().setWidth(width);
    playground.stage().setHeight(height);
  }

  private void look() {
    switch (random.nextInt(4)) {
      case 0 -> {
        note("language");
        playground.context().texts().languageProperty().set(any(List.of(Language.values())));
      }
      case 1 -> {
        note("theme");
        playground.context().options().themeProperty().set(any(List.of(Theme.values())));
      }
      case 2 -> {
        note("palette");
        playground.context().options().paletteProperty().set(any(List.of(Palette.values())));
      }
      default -> {
        note("size of text");
        playground.context().options().enlarge(random.nextInt(-3, 4));
      }
    }
  }

  /** Presses a button wherever it is, also one that has been scrolled out of sight. */
  private void button() {
    List<Node> controls = new ArrayList<>();
    collect(SentEvents.front().getScene().getRoot(), controls);
    controls.removeIf(control -> !(control instanceof ButtonBase) || control.isDisabled());
    if (!controls.isEmpty()) {
      ButtonBase button = (ButtonBase) any(controls);
      note("button " + button.getId());
      Platform.runLater(button::fire);
    }
  }

  private void leaveDialogs() {
    note("leave dialogs");
    for (Window window : List.copyOf(Window.getWindows())) {
      boolean dialog = window instanceof Stage stage && stage != playground.stage();
      if (dialog || window instanceof PopupWindow) {
        window.hide();
      }
    }
  }

  /** Leaves everything so that the window can be closed. */
  void end() {
    leaveDialogs();
  }
}
