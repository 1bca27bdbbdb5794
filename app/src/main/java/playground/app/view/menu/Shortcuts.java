package playground.app.view.menu;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.session.lesson.Lessons;
import playground.app.session.walk.StepWalk;
import playground.app.view.control.UsesArrowKeys;
import playground.app.view.control.number.NumberField;
import playground.app.view.layout.PaneDivider;
import playground.app.view.lesson.LessonKeys;
import playground.app.view.walk.WalkKeys;

/**
 * The keys that work without Ctrl: space, arrow and R. Menu items only show them, because whether
 * they mean the run depends on what has the focus: typing, a slider, a button, an open menu.
 */
public final class Shortcuts {
  public static final KeyCodeCombination PLAY = new KeyCodeCombination(KeyCode.SPACE);
  public static final KeyCodeCombination STEP_EPOCH = new KeyCodeCombination(KeyCode.RIGHT);
  public static final KeyCodeCombination STEP_BATCH =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN);
  public static final KeyCodeCombination WALK = new KeyCodeCombination(KeyCode.W);
  public static final KeyCodeCombination RESET = new KeyCodeCombination(KeyCode.R);
  public static final KeyCodeCombination NEW_WEIGHTS =
      new KeyCodeCombination(KeyCode.R, KeyCombination.SHIFT_DOWN);

  private Shortcuts() {}

  /**
   * Gives the keys of {@code scene} their meaning.
   *
   * @param walk has some of the keys while it is open
   * @param lessons have those for pages while one of them is open and no walk is
   * @param active whether what is shown is the session
   */
  public static void install(
      Scene scene, SessionModel session, StepWalk walk, Lessons lessons, BooleanSupplier active) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (active.getAsBoolean()) {
            Node focus = scene.getFocusOwner();
            if (handle(event, focus, session, walk)
                || !usesPages(focus) && LessonKeys.handle(event, lessons)) {
              event.consume();
            }
          }
        });
  }

  private static boolean handle(
      KeyEvent event, @Nullable Node focus, SessionModel session, StepWalk walk) {
    boolean used =
        switch (event.getCode()) {
          case SPACE -> usesSpace(focus);
          case PAGE_DOWN, PAGE_UP -> usesPages(focus);
          default -> usesArrows(focus);
        };
    if (walk.openProperty().get() && !used && WalkKeys.handle(event, walk)) {
      return true;
    }
    if (WALK.match(event) && !usesLetter(focus)) {
      walk.open();
    } else if (PLAY.match(event) && !usesSpace(focus)) {
      session.playback().toggle();
    } else if (STEP_EPOCH.match(event) && !usesArrows(focus)) {
      session.playback().stepEpoch();
    } else if (STEP_BATCH.match(event) && !usesArrows(focus)) {
      session.playback().stepBatch();
    } else if (RESET.match(event) && !usesLetter(focus)) {
      session.playback().reset();
    } else if (NEW_WEIGHTS.match(event) && !usesLetter(focus)) {
      session.settings().newWeights();
    } else {
      return false;
    }
    return true;
  }

  /**
   * Whether space means something to what has the focus. A list that is closed has no use for it,
   * nor has a number.
   */
  public static boolean usesSpace(@Nullable Node focus) {
    return focus instanceof ButtonBase || usesLetters(focus) && !numberStands(focus);
  }

  /** Whether it is a number that was taken over, in which no letter is typed. */
  private static boolean numberStands(@Nullable Node focus) {
    return focus instanceof NumberField field && !field.isEdited() && !menuIsOpen();
  }

  /** Whether R means something to what has the focus. */
  public static boolean usesLetter(@Nullable Node focus) {
    return usesLetters(focus) && !numberStands(focus);
  }

  /** Whether the right arrow means something to what has the focus. */
  public static boolean usesArrows(@Nullable Node focus) {
    return focus instanceof Slider
        || focus instanceof ScrollPane
        || focus instanceof UsesArrowKeys
        || focus instanceof PaneDivider
        || usesLetters(focus);
  }

  /** Whether the keys for pages mean something to what has the focus. */
  private static boolean usesPages(@Nullable Node focus) {
    return focus instanceof ScrollPane
        || focus instanceof UsesArrowKeys parts && parts.usesPages()
        || usesLetter(focus);
  }

  /** Whether all keys are for what has the focus, or for the menu or list that is open. */
  static boolean usesLetters(@Nullable Node focus) {
    return focus instanceof TextInputControl
        || focus instanceof ComboBoxBase<?> box && box.isShowing()
        || menuIsOpen();
  }

  /** Whether a menu is open, or one of the bar is chosen by keys, as after F10. */
  static boolean menuIsOpen() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof ContextMenu || isMenuChosen(window.getScene()));
  }

  /** Whether a menu of the bar is chosen by keys and none is open. */
  static boolean barIsChosen(Scene scene) {
    return isMenuChosen(scene)
        && Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance);
  }

  /** A menu that is chosen by keys looks as if the pointer were on it, and is not in focus. */
  private static boolean isMenuChosen(@Nullable Scene scene) {
    return scene != null
        && scene.getRoot().lookup(".menu-bar") instanceof MenuBar bar
        && !bar.isHover()
        && bar.lookupAll(".menu-button").stream().anyMatch(Node::isHover);
  }
}
