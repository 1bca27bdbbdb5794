package playground.app.view.file;

import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import playground.app.text.Notice;
import playground.app.view.context.ViewContext;

/**
 * Closes the window once all files are written, and stays open where one could not be. Who closes
 * it again while it waits is not held up: the rest is written without a window.
 */
public final class Quitting {
  private final Stage stage;
  private final ViewContext context;
  private boolean waiting;
  private boolean failed;

  private Quitting(Stage stage, ViewContext context) {
    this.stage = stage;
    this.context = context;
  }

  /** Has {@code stage} wait, whatever closes it. */
  public static void install(Stage stage, ViewContext context) {
    Quitting quitting = new Quitting(stage, context);
    stage.setOnCloseRequest(quitting::asked);
    context.session().noticeProperty().subscribe(quitting::told);
    context
        .writes()
        .pendingProperty()
        .subscribe(
            pending -> {
              if (pending.intValue() == 0) {
                quitting.allWritten();
              }
            });
  }

  /** Closes {@code stage} as its own button does. */
  static void quit(Stage stage) {
    Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private void asked(WindowEvent event) {
    if (!waiting && context.writes().pendingProperty().get() > 0) {
      event.consume();
      waiting = true;
      failed = false;
      context.session().tell(Notice.info("quit.writing"));
    }
  }

  private void told(Notice notice) {
    failed |= notice.kind() == Notice.Kind.PROBLEM;
  }

  private void allWritten() {
    if (waiting) {
      waiting = false;
      if (!failed) {
        stage.hide();
      }
    }
  }
}
