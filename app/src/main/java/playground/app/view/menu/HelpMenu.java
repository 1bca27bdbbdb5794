package playground.app.view.menu;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;

/** What explains the window. */
public final class HelpMenu {
  private HelpMenu() {}

  /**
   * The menu.
   *
   * @param others what explains what {@code stage} shows
   */
  public static Menu of(ViewContext context, Stage stage, MenuItem... others) {
    Menu menu =
        MenuMaker.menu(
            context,
            "menu.help",
            MenuMaker.item(context, "menu.help.keys", "F1", () -> KeysDialog.open(context, stage)),
            MenuMaker.item(
                context, "menu.help.glossary", "Shift+F1", () -> Glossary.open(context, stage)));
    menu.getItems().addAll(others);
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            MenuMaker.item(
                context, "menu.help.about", null, () -> AboutDialog.open(context, stage)));
    return menu;
  }

  /** Shows the words on each pane, or takes them away. */
  public static CheckMenuItem callouts(ViewContext context) {
    CheckMenuItem item = new CheckMenuItem();
    item.textProperty().bind(context.texts().bind("menu.help.callouts"));
    item.setId("menu.help.callouts");
    item.selectedProperty().bindBidirectional(context.options().calloutsProperty());
    return item;
  }
}
