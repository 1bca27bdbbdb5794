package playground.app.view.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import playground.app.session.file.RecentFiles;
import playground.app.session.io.RecentNames;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;

/** The files that were opened or saved last, each with a digit as its key. */
final class RecentMenu {
  private final ViewContext context;
  private final ExperimentCommands experiments;
  private final RecentFiles recent;
  private final Menu menu;

  private RecentMenu(ViewContext context, ExperimentCommands experiments) {
    this.context = context;
    this.experiments = experiments;
    recent = context.options().recentFiles();
    menu = MenuMaker.menu(context, "menu.file.recent");
  }

  static Menu of(ViewContext context, ExperimentCommands experiments) {
    RecentMenu recent = new RecentMenu(context, experiments);
    recent.recent.filesProperty().subscribe(files -> recent.show());
    context.texts().languageProperty().subscribe((before, now) -> recent.show());
    return recent.menu;
  }

  private void show() {
    List<Path> files = recent.filesProperty().get();
    List<String> names = RecentNames.of(files, context.texts());
    List<MenuItem> items = new ArrayList<>();
    IntStream.range(0, files.size())
        .mapToObj(index -> item(index, files.get(index), names.get(index)))
        .forEach(items::add);
    items.add(new SeparatorMenuItem());
    items.add(MenuMaker.item(context, "menu.file.recent.clear", null, recent::clear));
    menu.getItems().setAll(items);
    menu.setDisable(files.isEmpty());
  }

  /** The first underscore marks the key, the last digit of the number; a name can have others. */
  private MenuItem item(int index, Path file, String name) {
    String number = Integer.toString(index + 1);
    int last = number.length() - 1;
    MenuItem item =
        new MenuItem(number.substring(0, last) + "_" + number.substring(last) + "  " + name);
    item.setId("recent." + number);
    item.setOnAction(event -> experiments.openRecent(file));
    return item;
  }
}
