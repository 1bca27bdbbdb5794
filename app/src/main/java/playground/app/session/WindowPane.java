package playground.app.session;

import java.util.Arrays;
import java.util.Locale;

/** The panes of the window, in the order in which one reads them. */
public enum WindowPane {
  /** The data and how they are made. */
  DATA("pane.data"),
  /** The network's diagram. */
  NETWORK("pane.network"),
  /** The output over the plane. */
  OUTPUT("pane.output"),
  /** The loss over the epochs. */
  LOSS("pane.loss"),
  /** The gradient of each layer. */
  GRADIENTS("pane.gradients");

  private final String key;

  WindowPane(String key) {
    this.key = key;
  }

  /** The key of its title. */
  public String key() {
    return key;
  }

  /** Its id in the window. */
  public String id() {
    return name().toLowerCase(Locale.ROOT) + "Pane";
  }

  /** The id of what has a name in the window: a pane's own, and else the key of the name. */
  public static String idOf(String key) {
    return Arrays.stream(values())
        .filter(pane -> pane.key.equals(key))
        .map(WindowPane::id)
        .findFirst()
        .orElse(key);
  }
}
