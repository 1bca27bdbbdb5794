package playground.app.view.menu;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.app.text.Texts;
import playground.app.view.control.ControlBlock;
import playground.model.data.Feature;

/** Takes controls off the window, each with its name and its field. */
public final class ControlHider {
  private final Map<String, Node> blocks = new HashMap<>();

  /** For the controls below {@code root}. */
  public ControlHider(Parent root) {
    collect(root, null);
  }

  private void collect(Node node, @Nullable Node surrounding) {
    Node block = node instanceof ControlBlock ? node : surrounding;
    if (node.getId() != null) {
      blocks.putIfAbsent(node.getId(), block == null ? node : block);
    }
    if (node instanceof ScrollPane scroll) {
      collect(scroll.getContent(), null);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, block));
    }
  }

  /** Hides what {@code hidden} says, now and whenever it changes. */
  public void follow(ObjectProperty<HiddenControls> hidden) {
    hidden.subscribe(now -> show(now));
  }

  private void show(HiddenControls hidden) {
    for (HideableControl control : HideableControl.values()) {
      control.ids().forEach(id -> show(id, !hidden.controls().contains(control)));
    }
    for (Feature feature : Feature.values()) {
      show(Texts.nameKey(feature), !hidden.features().contains(feature));
    }
  }

  private void show(String id, boolean visible) {
    Node block = blocks.get(id);
    if (block != null) {
      block.setVisible(visible);
      block.setManaged(visible);
    }
  }
}
