package playground.app.view.layout;

import javafx.scene.control.ToggleButton;

/** The title of something that shares a pane with others; a click shows it. */
public final class PaneTab extends ToggleButton {

  /** Named by what makes it. */
  public PaneTab() {
    getStyleClass().addAll("flat", "pane-tab");
    setMinWidth(USE_PREF_SIZE);
  }
}
