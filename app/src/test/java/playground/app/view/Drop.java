package playground.app.view;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import playground.app.PlaygroundWindow;

/**
 * What the window system tells a window when something is dragged over it and dropped. Robots
 * cannot drag from another program, and only JavaFX itself makes a {@link Dragboard}: hence the
 * reflection.
 */
final class Drop {
  private Drop() {}

  /**
   * Drags {@code content} over {@code target} and drops it there.
   *
   * @return whether the window took it
   */
  static boolean on(PlaygroundWindow playground, Node target, Map<DataFormat, ?> content) {
    return playground.onFx(
        () -> {
          Dragboard board = holding(content);
          DragEvent over = event(DragEvent.DRAG_OVER, board, target);
          Event.fireEvent(target, over);
          if (over.getAcceptedTransferMode() == null) {
            return false;
          }
          DragEvent dropped = event(DragEvent.DRAG_DROPPED, board, target);
          Event.fireEvent(target, dropped);
          return dropped.isDropCompleted();
        });
  }

  private static DragEvent event(EventType<DragEvent> type, Dragboard board, Node target) {
    return new DragEvent(
        target,
        target,
        type,
        board,
        10,
        10,
        10,
        10,
        TransferMode.COPY,
        null,
        null,
        new PickResult(target, 10, 10));
  }

  private static Dragboard holding(Map<DataFormat, ?> content) throws ReflectiveOperationException {
    Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
    Object peer =
        Proxy.newProxyInstance(
            clipboard.getClassLoader(),
            new Class<?>[] {clipboard},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getContentTypes" -> content.keySet();
                  case "hasContent" -> content.containsKey(arguments[0]);
                  case "getContent" -> content.get(arguments[0]);
                  case "getTransferModes" -> Set.of(TransferMode.COPY);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    return (Dragboard)
        Class.forName("com.sun.javafx.scene.input.DragboardHelper")
            .getMethod("createDragboard", clipboard)
            .invoke(null, peer);
  }
}
