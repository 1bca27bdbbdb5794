package playground.app.view.context;

import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Gives tooltips the theme of the day. On a change of theme the toolkit restyles the windows that
 * are shown. A tooltip is not, yet it looks up its colours as soon as the pointer moves over what
 * it describes: those of the theme that has gone, which no longer exist.
 */
public final class TooltipStyles {
  private static final String THEME = "theme";
  private static final String RESTYLED = "restyled";

  private TooltipStyles() {}

  /** Restyles a tooltip of what is in {@code root} before the toolkit looks at it. */
  public static void install(Node root) {
    root.addEventFilter(MouseEvent.MOUSE_MOVED, event -> restyle(event.getTarget()));
  }

  private static void restyle(EventTarget target) {
    Node node = target instanceof Node pointedAt ? pointedAt : null;
    while (node != null) {
      if (node.hasProperties()) {
        // The toolkit keeps the tooltip of any node there.
        for (Object property : node.getProperties().values()) {
          if (property instanceof Tooltip tooltip) {
            restyle(tooltip);
          }
        }
      }
      node = node.getParent();
    }
  }

  private static void restyle(Tooltip tooltip) {
    Object theme = Application.getUserAgentStylesheet();
    if (theme != null && !theme.equals(tooltip.getProperties().put(THEME, theme))) {
      // A style class that comes has a root and all below it look up their styles again.
      ObservableList<String> classes = tooltip.getScene().getRoot().getStyleClass();
      classes.add(RESTYLED);
      classes.remove(RESTYLED);
    }
  }
}
