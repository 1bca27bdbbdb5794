package playground.app.view.menu;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import playground.app.session.undo.EditHistory;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;
import playground.app.view.file.Incoming;

/** Undo and redo of settings, and paste. In a text field the same keys are the field's own. */
public final class EditMenu {
  private EditMenu() {}

  public static Menu of(ViewContext context, Incoming incoming) {
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
