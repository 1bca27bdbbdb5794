package playground.app.view.control;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.text.Texts;

/**
 * Gives controls their names: {@code key} is the name on the screen and for screen readers, {@code
 * key.help} the sentence in the tooltip that says what it does to learning.
 */
public final class Named {
  private Named() {}

  /** A label with the name, in front of {@code control}, and with its tooltip. */
  public static Label label(Texts texts, String key, Node control) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("control-label");
    label.setLabelFor(control);
    label.setMinWidth(0);
    if (control instanceof Control named) {
      label.tooltipProperty().bind(named.tooltipProperty());
    }
    return label;
  }

  /**
   * Name for screen readers, tooltip, and an id for style sheets and tests.
   *
   * @param arguments of the name, and of the sentence in the tooltip
   */
  public static <C extends Control> C control(
      Texts texts, String key, C control, Object... arguments) {
    control.setId(key);
    control.accessibleTextProperty().bind(texts.bind(key, arguments));
    control.accessibleHelpProperty().bind(texts.bind(key + ".help", arguments));
    control.setTooltip(tooltip(texts, key + ".help", arguments));
    return control;
  }

  /** A box that switches {@code option} on and off. */
  public static CheckBox box(Texts texts, String key, Property<Boolean> option) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(texts.bind(key));
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(option);
    return control(texts, key, box);
  }

  /** A button that shows an icon alone. */
  public static Button button(Texts texts, String key, Ikon icon, Runnable command) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("button-icon");
    button.setOnAction(event -> command.run());
    return control(texts, key, button);
  }

  /** A link without a text yet; Enter follows it as the space bar does. */
  public static Hyperlink link(Runnable command) {
    Hyperlink link = new Hyperlink();
    link.setOnAction(event -> command.run());
    link.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            link.fire();
          }
        });
    return link;
  }

  public static Tooltip tooltip(Texts texts, String key, Object... arguments) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(texts.bind(key, arguments));
    tooltip.setWrapText(true);
    // A press that closes it is also one on what is below; a slider would miss where a drag begins.
    tooltip.setConsumeAutoHidingEvents(false);
    tooltip.setMaxWidth(320);
    tooltip.setShowDelay(Duration.millis(500));
    return tooltip;
  }
}
