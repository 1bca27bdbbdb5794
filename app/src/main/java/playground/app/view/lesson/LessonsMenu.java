package playground.app.view.lesson;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import playground.app.session.lesson.LessonFiles;
import playground.app.session.lesson.LessonLibrary;
import playground.app.session.lesson.Lessons;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;
import playground.app.view.file.FileKind;
import playground.app.view.file.FilePrompt;
import playground.app.view.file.UnsavedChanges;

/** The menu of the lessons: the program's own, those of the user's files, and to open a file. */
public final class LessonsMenu {
  /** The items at the end: a line, to open a file, to check one. */
  private static final int COMMANDS = 3;

  private final LessonLibrary library;
  private final UnsavedChanges unsaved;
  private final LessonFiles files;

  private LessonsMenu(LessonLibrary library, UnsavedChanges unsaved, LessonFiles files) {
    this.library = library;
    this.unsaved = unsaved;
    this.files = files;
  }

  /** Makes it. */
  public static Menu of(
      ViewContext context,
      Lessons lessons,
      LessonFiles files,
      FilePrompt prompt,
      UnsavedChanges unsaved) {
    LessonsMenu maker = new LessonsMenu(lessons.library(), unsaved, files);
    Menu menu = MenuMaker.menu(context, "menu.lessons");
    for (String id : lessons.library().ids()) {
      menu.getItems().add(maker.item(id, () -> lessons.open(id)));
    }
    int own = menu.getItems().size();
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            MenuMaker.item(
                context,
                "menu.lessons.open",
                null,
                () -> ask(prompt, file -> unsaved.before(() -> files.open(file)))),
            MenuMaker.item(context, "menu.lessons.check", null, () -> ask(prompt, files::check)));
    maker.library.usersIds().subscribe(() -> maker.showUsers(menu, own));
    context.texts().languageProperty().subscribe(language -> maker.name(menu));
    return menu;
  }

  private static void ask(FilePrompt prompt, Consumer<Path> then) {
    prompt.toRead(FileKind.LESSON, then);
  }

  /** Between the program's own and the commands. */
  private void showUsers(Menu menu, int own) {
    int commands = menu.getItems().size() - COMMANDS;
    menu.getItems().remove(own, commands);
    for (String id : library.usersIds()) {
      menu.getItems().add(menu.getItems().size() - COMMANDS, item(id, () -> files.openAgain(id)));
    }
    name(menu);
  }

  private MenuItem item(String id, Runnable open) {
    MenuItem item = new MenuItem();
    item.setMnemonicParsing(false);
    item.setId("lessons." + id);
    item.setUserData(id);
    item.setOnAction(event -> unsaved.before(open));
    return item;
  }

  /** Calls each lesson by its title. */
  private void name(Menu menu) {
    for (MenuItem item : menu.getItems()) {
      if (item.getUserData() instanceof String id) {
        item.setText(library.title(id));
      }
    }
  }
}
