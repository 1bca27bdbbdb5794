package playground.app.view.lesson;

import javafx.scene.input.KeyEvent;
import playground.app.session.lesson.Lessons;

/** The keys of a lesson, which are those of a clicker. */
public final class LessonKeys {
  private LessonKeys() {}

  /**
   * Obeys a key.
   *
   * @return whether a lesson is open and the key means something to it
   */
  public static boolean handle(KeyEvent event, Lessons lessons) {
    if (lessons.placeProperty().get() == null || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case PAGE_DOWN -> lessons.next();
      case PAGE_UP -> lessons.back();
      default -> {
        return false;
      }
    }
    return true;
  }
}
