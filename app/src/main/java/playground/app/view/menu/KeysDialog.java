package playground.app.view.menu;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;

/** The keys, each with what it does beside it. */
final class KeysDialog {
  private KeysDialog() {}

  static void open(ViewContext context, Stage stage) {
    Texts texts = context.texts();
    GridPane table = new GridPane(24, 5);
    table.setId("keys");
    int row = 0;
    for (String line : texts.get("keys.text").split("\n")) {
      String[] keyAndMeaning = line.split("\t");
      table.addRow(row++, label(keyAndMeaning[0], "key"), label(keyAndMeaning[1], "key-meaning"));
    }
    Dialogs.above(stage, texts.get("keys.title"), table, Dialogs.close(texts)).show();
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
