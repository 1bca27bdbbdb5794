package playground.app.view.file;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import playground.app.session.file.SavedFile;
import playground.app.session.io.CurrentFile;
import playground.app.text.Shortened;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;

/**
 * Asks whether to save before another experiment takes the place of the present one. It asks only
 * where that is in a file that would no longer be up to date: what was never saved comes back with
 * undo, and nobody said that it should be kept.
 */
public final class UnsavedChanges {
  private static final double WIDTH = 360;

  private final Texts texts;
  private final Stage stage;
  private final CurrentFile current;
  private final ExperimentSaving saving;
  private @Nullable Dialog<ButtonType> question;

  /** Asks above {@code stage}, about {@code current}. */
  public UnsavedChanges(
      ViewContext context, Stage stage, CurrentFile current, ExperimentSaving saving) {
    texts = context.texts();
    this.stage = stage;
    this.current = current;
    this.saving = saving;
  }

  /**
   * Runs {@code leave}: at once where nothing is unsaved, else when the user wants to go on without
   * it, or once it is saved. Where that fails, or the user thinks better of it, everything stays.
   */
  public void before(Runnable leave) {
    if (any()) {
      ask(() -> saving.save(leave), leave);
    } else {
      leave.run();
    }
  }

  /** Whether the file of the present experiment is not up to date. */
  boolean any() {
    current.pulse();
    return current.changedProperty().get();
  }

  /** Saves it in its file. */
  void save() {
    saving.save(() -> {});
  }

  /** Asks, unless it asks already: to save, which {@code save} does, or not. */
  void ask(Runnable save, Runnable leave) {
    SavedFile file = current.fileProperty().getValue();
    if (question != null || file == null) {
      return;
    }
    Label text = new Label(texts.get("unsaved.question", Shortened.nameOf(file.path())));
    text.setWrapText(true);
    text.setPrefWidth(WIDTH);
    ButtonType saves = Dialogs.confirm(texts, "unsaved.save");
    ButtonType leaves = new ButtonType(texts.get("unsaved.leave"), ButtonData.NO);
    Dialog<ButtonType> dialog =
        Dialogs.above(
            stage, texts.get("unsaved.title"), text, saves, leaves, Dialogs.cancel(texts));
    question = dialog;
    dialog.setOnHidden(
        event -> {
          question = null;
          if (dialog.getResult() == saves) {
            save.run();
          } else if (dialog.getResult() == leaves) {
            leave.run();
          }
        });
    dialog.show();
  }
}
