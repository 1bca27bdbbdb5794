package playground.app.view.walk;

import javafx.scene.input.KeyEvent;
import playground.app.session.walk.StepWalk;

/** The keys of a walk, a clicker's among them, which otherwise mean the run. */
public final class WalkKeys {
  private WalkKeys() {}

  /**
   * Obeys a key.
   *
   * @return whether it means something to a walk, which is open
   */
  public static boolean handle(KeyEvent event, StepWalk walk) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case RIGHT -> {
        if (event.isShiftDown()) {
          walk.skipLayer();
        } else {
          walk.next();
        }
      }
      case PAGE_DOWN -> walk.next();
      case LEFT, PAGE_UP -> walk.back();
      case SPACE -> walk.playingProperty().set(!walk.playingProperty().get());
      default -> {
        return false;
      }
    }
    return true;
  }
}
