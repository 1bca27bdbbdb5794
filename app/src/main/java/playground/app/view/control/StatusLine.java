package playground.app.view.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import playground.app.text.Notice;
import playground.app.view.context.ViewContext;

/** The newest thing that the user should know, at the foot of the window. */
public final class StatusLine extends Label {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  /**
   * Shows each {@code notice} in the language in use.
   *
   * @param preparing whether the user waits for something to be made; then that is what is shown
   */
  public StatusLine(
      ViewContext context,
      String id,
      ReadOnlyObjectProperty<Notice> notice,
      ReadOnlyBooleanProperty preparing) {
    getStyleClass().add("status-line");
    setId(id);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    preparing.get()
                        ? context.texts().get("status.preparing")
                        : context
                            .texts()
                            .get(notice.get().key(), notice.get().arguments().toArray()),
                notice,
                preparing,
                context.texts().languageProperty()));
    // Where the window is too narrow for the whole sentence.
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(textProperty());
    whole.setWrapText(true);
    whole.setMaxWidth(600);
    setTooltip(whole);
    notice.subscribe(
        newest -> pseudoClassStateChanged(PROBLEM, newest.kind() == Notice.Kind.PROBLEM));
  }
}
