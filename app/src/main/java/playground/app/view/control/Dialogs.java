package playground.app.view.control;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import playground.app.text.Texts;

/** Dialogs that look like the window they belong to. */
public final class Dialogs {
  private Dialogs() {}

  /** An empty dialog above {@code owner}. */
  public static Dialog<ButtonType> above(
      Window owner, String title, Region body, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setHeaderText(null);
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
    dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
    body.getStyleClass().add("dialog-body");
    dialog.getDialogPane().setContent(body);
    return dialog;
  }

  /**
   * A dialog that stays open beside the window, which goes on meanwhile.
   *
   * @param em size of text, in pixels
   * @param width in sizes of text, where the window that it belongs to is as wide
   * @param height likewise
   */
  public static Dialog<ButtonType> beside(
      Window owner,
      String title,
      Region body,
      Texts texts,
      double em,
      double width,
      double height) {
    Dialog<ButtonType> dialog = above(owner, title, body, close(texts));
    dialog.initModality(Modality.NONE);
    dialog.setResizable(true);
    dialog.getDialogPane().getStyleClass().add("wide-dialog");
    double wide = Math.min(width * em, 0.95 * owner.getWidth());
    double high = Math.min(height * em, 0.9 * owner.getHeight());
    dialog.getDialogPane().setPrefSize(wide, high);
    // Where a window manager has just closed a dialog of a fixed size, JavaFX under GTK opens the
    // next one as small as it can be.
    dialog.getDialogPane().setMinSize(wide, high);
    return dialog;
  }

  /** A button that does what the dialog is for. */
  public static ButtonType confirm(Texts texts, String key) {
    return new ButtonType(texts.get(key), ButtonData.OK_DONE);
  }

  /** A button that does something else than what the dialog is for, and ends it. */
  public static ButtonType other(Texts texts, String key) {
    return new ButtonType(texts.get(key), ButtonData.OTHER);
  }

  /** A button that leaves everything as it is. */
  public static ButtonType cancel(Texts texts) {
    return new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
  }

  /** A button that ends a dialog whose choices have acted already. */
  public static ButtonType close(Texts texts) {
    return new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE);
  }
}
