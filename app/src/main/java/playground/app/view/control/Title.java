package playground.app.view.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import playground.app.session.WindowPane;
import playground.app.text.Texts;

/** The heading of a pane or a dialog. */
public final class Title {
  private Title() {}

  public static Label of(Texts texts, String key) {
    Label title = new Label();
    title.textProperty().bind(texts.bind(key));
    title.getStyleClass().add("pane-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    return title;
  }

  /** That of {@code pane}, whose tooltip says how it fills the window. */
  public static Label of(Texts texts, WindowPane pane) {
    Label title = of(texts, pane.key());
    title.setTooltip(Named.tooltip(texts, "pane.title.help"));
    return title;
  }
}
