package playground.app.view;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import playground.app.session.EditHistory;

/** Undo and redo of settings, and paste. In a text field the same keys are the field's own. */
final class EditMenu {
  private EditMenu() {}

  static Menu of(ViewContext context, Incoming incoming) {
    EditHistory edits = context.edits();
    MenuItem undo = MenuMaker.item(context, "menu.edit.undo", "Shortcut+Z", edits::undo);
    undo.disableProperty().bind(edits.canUndoProperty().not());
    MenuItem redo = MenuMaker.item(context, "menu.edit.redo", "Shortcut+Shift+Z", edits::redo);
    redo.disableProperty().bind(edits.canRedoProperty().not());
    MenuItem paste =
        MenuMaker.item(
            context,
            "menu.edit.paste",
            "Shortcut+V",
            () -> incoming.take(Clipboard.getSystemClipboard()));
    return MenuMaker.menu(context, "menu.edit", undo, redo, new SeparatorMenuItem(), paste);
  }
}
