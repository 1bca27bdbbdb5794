package playground.app.view.menu;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import playground.app.session.PaneShares;
import playground.app.session.ViewOptions;
import playground.app.session.WindowPane;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;

/** Which pane fills the window, whether the network is shown as a whole, and all as at first. */
public final class PanesMenu {
  private PanesMenu() {}

  public static Menu of(ViewContext context) {
    ViewOptions options = context.options();
    Menu menu = MenuMaker.menu(context, "menu.view.panes");
    for (WindowPane pane : WindowPane.values()) {
      CheckMenuItem item = new CheckMenuItem();
      item.setId("only." + pane);
      item.textProperty().bind(context.texts().bind(pane.key()));
      item.setAccelerator(KeyCombination.valueOf("Shortcut+" + (pane.ordinal() + 1)));
      item.setOnAction(event -> options.toggleOnly(pane));
      options.onlyPaneProperty().subscribe(only -> item.setSelected(only == pane));
      menu.getItems().add(item);
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            MenuMaker.item(context, "menu.view.panes.usual", null, () -> usual(options)));
    return menu;
  }

  private static void usual(ViewOptions options) {
    options.onlyPaneProperty().set(null);
    options.paneSharesProperty().set(PaneShares.USUAL);
  }

  /** An item that shows the whole network, or lets it scroll. */
  public static CheckMenuItem wholeNetwork(ViewContext context) {
    CheckMenuItem item = new CheckMenuItem();
    item.setId("menu.view.wholeNetwork");
    item.textProperty().bind(context.texts().bind("menu.view.wholeNetwork"));
    item.setAccelerator(KeyCombination.valueOf("Shortcut+F"));
    item.selectedProperty().bindBidirectional(context.options().wholeNetworkProperty());
    return item;
  }
}
