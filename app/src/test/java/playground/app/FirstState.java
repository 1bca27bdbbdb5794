package playground.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import javafx.beans.property.Property;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.text.Language;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Experiment;
import playground.model.training.snapshot.Snapshot;

/**
 * Brings a window back to what it showed when it was opened, but for what undo knows and for the
 * curves of earlier runs: opening another takes ten times as long.
 */
final class FirstState {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 740;

  private final PlaygroundWindow playground;
  private final double speed;

  /** Of {@code playground}, which has just been opened. */
  FirstState(PlaygroundWindow playground) {
    this.playground = playground;
    speed = playground.onFx(() -> playground.session().playback().speedProperty().get());
  }

  /** Gives {@code stage} the size that the tests begin with. */
  static void size(Stage stage) {
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
  }

  /** Leaves whatever is open, and waits until training has begun anew. */
  void restore() {
    playground.onFx(this::options);
    // A pane that fills the window, the walk and the lesson each take one.
    for (int open = 0; open < 3; open++) {
      playground.press(KeyCode.ESCAPE);
    }
    // A field takes what was typed into it where it loses the focus: before all begins anew.
    playground.onFx(() -> playground.stage().getScene().getRoot().requestFocus());
    ViewContext context = playground.context();
    SessionModel session = context.session();
    playground.onFx(
        () -> {
          context.texts().languageProperty().set(Language.ENGLISH);
          session.openNew();
          session.playback().speedProperty().set(speed);
          size(playground.stage());
        });
    playground.until(() -> isFirst(session.newest()));
  }

  private static boolean isFirst(Snapshot snapshot) {
    return snapshot.experiment().equals(Experiment.first())
        && snapshot.epoch() == 0
        && !snapshot.playing();
  }

  /** All of them, so that none can be forgotten here. */
  private void options() {
    ViewOptions now = playground.context().options();
    ViewOptions first = new ViewOptions();
    for (Method method : ViewOptions.class.getMethods()) {
      if (method.getName().endsWith("Property")) {
        set(property(method, now), property(method, first).getValue());
      }
    }
    now.histograms().shownProperty().set(false);
    now.histograms().chosenProperty().set(Set.of());
  }

  @SuppressWarnings("unchecked")
  private static <T> void set(Property<T> property, Object value) {
    property.setValue((T) value);
  }

  private static Property<?> property(Method method, ViewOptions options) {
    try {
      return (Property<?>) method.invoke(options);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method + " answers no property", e);
    }
  }
}
