package playground.app.view.menu;

import java.util.ResourceBundle;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.resources.UiResources;

/** What the program is: its version, what it runs on, and the libraries that ship with it. */
final class AboutDialog {
  private AboutDialog() {}

  static void open(ViewContext context, Stage stage) {
    Texts texts = context.texts();
    ResourceBundle about = UiResources.about();
    Label name = label(texts.get("window.title"));
    name.getStyleClass().add("pane-title");
    GridPane libraries = new GridPane(18, 4);
    about.keySet().stream()
        .filter(key -> key.contains(":"))
        .map(about::getString)
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .forEach(library -> addRow(libraries, library.split("\t")));
    VBox body =
        new VBox(
            6,
            name,
            label(texts.get("about.version", about.getString("version"))),
            label(
                texts.get(
                    "about.java",
                    System.getProperty("java.version"),
                    System.getProperty("javafx.version"))),
            label(texts.get("about.libraries")),
            libraries);
    body.setId("about");
    Dialogs.above(stage, texts.get("about.title"), body, Dialogs.close(texts)).show();
  }

  private static void addRow(GridPane table, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      table.add(label(cells[column]), column, table.getRowCount() - (column == 0 ? 0 : 1));
    }
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
