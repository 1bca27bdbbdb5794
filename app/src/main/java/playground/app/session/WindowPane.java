package playground.app.session;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /** Whether {@code id} is that of a pane; a node without an id has null. */
  public static boolean isId(@Nullable String id) {
    return Arrays.stream(values()).anyMatch(pane -> pane.id().equals(id));
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
