package playground.app.view.file;

import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;

/** What is read from files and written to them. */
public final class FileMenu {
  private FileMenu() {}

  /**
   * The menu.
   *
   * @param export asks for a picture to write
   */
  public static Menu of(
      ViewContext context,
      Stage stage,
      ExperimentCommands experiments,
      ExperimentSaving saving,
      PointsCommands points,
      Runnable export) {
    return MenuMaker.menu(
        context,
        "menu.file",
        MenuMaker.item(context, "menu.file.new", "Shortcut+N", experiments::openNew),
        MenuMaker.item(context, "menu.file.open", "Shortcut+O", experiments::askForExperiment),
        RecentMenu.of(context, experiments),
        MenuMaker.item(context, "menu.file.save", "Shortcut+S", saving::save),
        MenuMaker.item(context, "menu.file.saveAs", "Shortcut+Shift+S", saving::saveAs),
        MenuMaker.item(context, "menu.file.saveTrained", "Shortcut+Alt+S", saving::saveTrainedAs),
        new SeparatorMenuItem(),
        MenuMaker.item(context, "menu.file.openCsv", "Shortcut+Shift+O", points::askForTable),
        MenuMaker.item(context, "menu.file.saveCsv", "Shortcut+Shift+E", points::save),
        new SeparatorMenuItem(),
        MenuMaker.item(context, "menu.file.export", "Shortcut+E", export),
        new SeparatorMenuItem(),
        MenuMaker.item(context, "menu.file.quit", "Shortcut+Q", () -> Quitting.quit(stage)));
  }
}
