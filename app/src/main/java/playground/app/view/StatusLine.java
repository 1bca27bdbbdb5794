package playground.app.view;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import playground.app.session.Notice;

/** The newest thing that the user should know, at the foot of the window. */
final class StatusLine extends Label {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  StatusLine(ViewContext context) {
    getStyleClass().add("status-line");
    setId("status");
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    var notice = context.session().noticeProperty();
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> context.texts().get(notice.get().key(), notice.get().arguments().toArray()),
                notice,
                context.texts().languageProperty()));
    notice.subscribe(
        newest -> pseudoClassStateChanged(PROBLEM, newest.kind() == Notice.Kind.PROBLEM));
  }
}
