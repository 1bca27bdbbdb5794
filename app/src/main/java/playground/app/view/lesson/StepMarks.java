package playground.app.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import playground.app.figure.Mark;
import playground.app.session.ViewOptions;
import playground.app.session.WindowPane;
import playground.app.session.lesson.Lessons;
import playground.app.session.lesson.Lessons.Place;
import playground.app.view.context.FrameClock;
import playground.app.view.control.ControlBlock;

/**
 * Rings around what the present step of a lesson speaks of, each with the number that it has in the
 * step's own list, and around what is pointed out otherwise; they follow where things go, and let
 * the pointer through.
 */
public final class StepMarks extends Pane {
  private final Node window;
  private final List<Mark> marks = new ArrayList<>();

  /** The ring and the number of something that is meant. */
  private record Mark(Node meant, Region ring, Region number) {}

  /**
   * Over the window.
   *
   * @param window holds all that can be meant
   */
  public StepMarks(Node window, Lessons lessons, ViewOptions options, FrameClock clock) {
    this.window = window;
    setManaged(false);
    setMouseTransparent(true);
    Runnable mark = () -> mark(lessons.placeProperty().get(), options.pointedOutProperty().get());
    lessons.placeProperty().subscribe(place -> mark.run());
    options.pointedOutProperty().subscribe(id -> mark.run());
    clock.everyFrame(now -> follow());
  }

  private void mark(@Nullable Place place, @Nullable String pointedOut) {
    marks.clear();
    getChildren().clear();
    if (place != null) {
      for (String id : place.step().shown()) {
        mark(id, id, Integer.toString(marks.size() + 1));
      }
    }
    if (pointedOut != null) {
      mark(pointedOut, "pointedOut", "?");
    }
  }

  private void mark(String id, String name, String sign) {
    Node meant = find(window, WindowPane.idOf(id));
    if (meant == null) {
      return;
    }
    Region ring = new Region();
    ring.getStyleClass().add("step-ring");
    ring.setId("ring." + name);
    StackPane number = new StackPane(new Text(sign));
    number.getStyleClass().add("step-number");
    number.setId("meant." + name);
    // Else each layout would give them the size that they ask for, after they were placed.
    ring.setManaged(false);
    number.setManaged(false);
    marks.add(new Mark(block(meant), ring, number));
    getChildren().addAll(ring, number);
  }

  /** A lookup takes the dots of an id for classes, and does not look into what scrolls. */
  private static @Nullable Node find(Node node, String id) {
    if (id.equals(node.getId())) {
      return node;
    }
    List<Node> inside =
        switch (node) {
          case ScrollPane scroll -> List.of(scroll.getContent());
          case Parent parent -> parent.getChildrenUnmodifiable();
          default -> List.of();
        };
    return inside.stream()
        .map(child -> find(child, id))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What holds a control and its name, and is ringed as one; else the control. */
  private static Node block(Node control) {
    Node node = control;
    while (node != null) {
      if (node instanceof ControlBlock) {
        return node;
      }
      node = node.getParent();
    }
    return control;
  }

  private void follow() {
    for (Mark mark : marks) {
      boolean shown = isShown(mark.meant());
      mark.ring().setVisible(shown);
      mark.number().setVisible(shown);
      if (shown) {
        place(mark);
      }
    }
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  private void place(Mark mark) {
    Bounds at = bounds(mark.meant());
    double room = isPane(mark.meant()) ? -1 : 3;
    mark.ring()
        .resizeRelocate(
            Math.rint(at.getMinX() - room),
            Math.rint(at.getMinY() - room),
            Math.rint(at.getWidth() + 2 * room),
            Math.rint(at.getHeight() + 2 * room));
    Region number = mark.number();
    number.autosize();
    double x = at.getMinX() - (isPane(mark.meant()) ? 0 : number.getWidth() / 2);
    double y = at.getMinY() - 0.7 * number.getHeight();
    if (mark.meant() instanceof ControlBlock block) {
      // On the corner it would cover the first letter of the name.
      Bounds words = bounds(wordsOf(block.name()));
      x = words.getMaxX() + room;
      y = words.getCenterY() - number.getHeight() / 2;
    } else if (mark.meant() instanceof CheckBox) {
      x = at.getMinX() - room - number.getWidth();
    }
    number.relocate(Math.rint(Math.max(0, x)), Math.rint(Math.max(0, y)));
  }

  /** The letters of {@code label}, which can be wider than they are. */
  private static Node wordsOf(Label label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .findFirst()
        .orElse(label);
  }

  private Bounds bounds(Node node) {
    return sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /** Panes reach to the window's edge, where a ring around them would be cut off. */
  private static boolean isPane(Node node) {
    return WindowPane.isId(node.getId());
  }
}
