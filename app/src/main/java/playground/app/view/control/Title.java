package playground.app.view.control;

import javafx.scene.control.Label;
import playground.app.text.Texts;

/** The heading of a pane. */
public final class Title {
  private Title() {}

  public static Label of(Texts texts, String key) {
    Label title = new Label();
    title.textProperty().bind(texts.bind(key));
    title.getStyleClass().add("pane-title");
    title.setMinWidth(USE_FULL_TEXT);
    return title;
  }

  private static final double USE_FULL_TEXT = javafx.scene.layout.Region.USE_PREF_SIZE;
}
