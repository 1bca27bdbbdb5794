package playground.app.view.file;

import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import playground.app.text.Notice;
import playground.app.view.context.ViewContext;

/**
 * Closes the window once all files are written and the user was asked about unsaved changes, and
 * stays open where a file could not be written. Who closes it again while it waits is not held up:
 * the rest is written without a window.
 */
public final class Quitting {
  private final Stage stage;
  private final ViewContext context;
  private final UnsavedChanges unsaved;
  private boolean waiting;
  private boolean failed;

  /** Whether the user has answered what is to become of unsaved changes. */
  private boolean answered;

  private Quitting(Stage stage, ViewContext context, UnsavedChanges unsaved) {
    this.stage = stage;
    this.context = context;
    this.unsaved = unsaved;
  }

  /** Has {@code stage} wait, whatever closes it. */
  public static void install(Stage stage, ViewContext context, UnsavedChanges unsaved) {
    Quitting quitting = new Quitting(stage, context, unsaved);
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
    } else if (!answered && unsaved.any()) {
      event.consume();
      unsaved.ask(
          () -> {
            unsaved.save();
            leave();
          },
          this::leave);
    }
  }

  private void leave() {
    answered = true;
    quit(stage);
  }

  private void told(Notice notice) {
    failed |= notice.kind() == Notice.Kind.PROBLEM;
  }

  private void allWritten() {
    if (waiting) {
      waiting = false;
      if (failed) {
        answered = false;
      } else {
        quit(stage);
      }
    }
  }
}
