package playground.app.view.network;

import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;
import playground.app.naming.PartNames;
import playground.app.session.walk.StepWalk;
import playground.app.text.Numbers;
import playground.app.view.context.Maps;
import playground.app.view.context.ViewContext;
import playground.model.inspection.trace.ParameterTrail;
import playground.model.network.Architecture;
import playground.model.training.snapshot.Snapshot;

/**
 * Points at parts of the network, with the mouse or with keys: the arrows go from unit to unit,
 * Page Up and Page Down through a unit's bias and weights, Enter edits. During a walk a click or
 * Enter asks first where the gradient comes from, and what is asked about already is edited.
 */
final class DiagramPointer {
  private final ViewContext context;
  private final Maps maps;
  private final StepWalk walk;
  private final NetworkDiagram diagram;
  private final DiagramOverlay overlay;
  private int layer;
  private int unit;

  /** Which of the unit's parameters is chosen: −1 none, 0 the bias, from 1 on the weights. */
  private int parameter = -1;

  DiagramPointer(
      ViewContext context,
      Maps maps,
      StepWalk walk,
      NetworkDiagram diagram,
      DiagramOverlay overlay) {
    this.context = context;
    this.maps = maps;
    this.walk = walk;
    this.diagram = diagram;
    this.overlay = overlay;
    diagram.setFocusTraversable(true);
    // A filter, since controls keep what happens over them to themselves.
    diagram.addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
    diagram.addEventHandler(
        MouseEvent.MOUSE_EXITED,
        event -> {
          if (!overlay.isEditing()) {
            point(diagram.isFocused() ? selected() : null);
          }
        });
    diagram.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    diagram.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    diagram
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!overlay.isEditing()) {
                point(focused ? selected() : null);
              }
            });
    walk.asked().partProperty().subscribe((before, asked) -> point(asked));
    diagram.accessibleTextProperty().unbind();
    diagram
        .accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                this::description,
                overlay.partProperty(),
                walk.asked().trailProperty(),
                context.session().snapshotProperty(),
                context.texts().languageProperty()));
    diagram.accessibleHelpProperty().bind(context.texts().bind("network.help"));
  }

  private String description() {
    DiagramPart part = overlay.partProperty().get();
    if (part == null) {
      return context.texts().get("pane.network");
    }
    Snapshot snapshot = context.session().snapshotProperty().get();
    String name = PartNames.of(part, snapshot, context.texts());
    ParameterTrail trail = walk.asked().trailProperty().get();
    if (trail != null && part.equals(walk.asked().partProperty().get())) {
      return context
          .texts()
          .get(
              "part.gradient",
              name,
              Numbers.format(trail.gradient(), 4),
              Numbers.format(trail.numeric().value(), 4),
              Numbers.format(trail.relativeError(), 2));
    }
    // What a badge on its tile says to those who see it.
    boolean saturated = context.options().gradientModeProperty().get();
    return part instanceof DiagramPart.Neuron neuron
        ? PartNames.condition(neuron, snapshot, saturated, context.texts())
            .map(condition -> name + ", " + condition)
            .orElse(name)
        : name;
  }

  private void point(@Nullable DiagramPart pointed) {
    DiagramPart part = pointed == null ? walk.asked().partProperty().get() : pointed;
    overlay.partProperty().set(part);
    maps.subjectProperty().set(part instanceof DiagramPart.Mapped mapped ? mapped : null);
  }

  /** What the mouse is over; nothing of what has scrolled behind the footers. */
  private @Nullable DiagramPart at(MouseEvent event) {
    return event.getY() < diagram.footerY() ? overlay.hit().at(event.getX(), event.getY()) : null;
  }

  private void hover(MouseEvent event) {
    if (!overlay.isEditing()) {
      point(at(event));
    }
  }

  private void click(MouseEvent event) {
    if (walk.openProperty().get() && at(event) instanceof DiagramPart.Neuron neuron) {
      walk.goTo(neuron.layer(), neuron.unit());
    } else if (asks(at(event)) && event.getButton() == MouseButton.PRIMARY) {
      walk.asked().ask((DiagramPart.Parameter) at(event));
    } else if (event.getButton() == MouseButton.PRIMARY
        && !overlay.isEditing()
        && at(event) instanceof DiagramPart.Parameter there) {
      overlay.edit(there, () -> diagram.getScene().getRoot().requestFocus());
    } else if (overlay.isEditing() && !overlay.isInEditor(event.getTarget())) {
      diagram.getScene().getRoot().requestFocus();
    }
  }

  /** Whether one walks, and asks about a part: what is asked about already is edited. */
  private boolean asks(@Nullable DiagramPart part) {
    return walk.openProperty().get()
        && !overlay.isEditing()
        && part instanceof DiagramPart.Parameter
        && !part.equals(walk.asked().partProperty().get());
  }

  private void press(KeyEvent event) {
    if (event.getTarget() != diagram || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Architecture network = context.session().snapshotProperty().get().architecture();
    switch (event.getCode()) {
      case LEFT -> select(network, layer - 1, unit, -1);
      case RIGHT -> select(network, layer + 1, unit, -1);
      case UP -> select(network, layer, unit - 1, -1);
      case DOWN -> select(network, layer, unit + 1, -1);
      case PAGE_UP -> select(network, layer, unit, parameter - 1);
      case PAGE_DOWN -> select(network, layer, unit, parameter + 1);
      case ENTER -> editSelected();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Chooses a unit, or what is nearest to it, and one of its parameters. */
  private void select(Architecture network, int newLayer, int newUnit, int newParameter) {
    layer = Math.clamp(newLayer, 0, network.depth() - 1);
    unit = Math.clamp(newUnit, 0, network.units(layer) - 1);
    parameter = Math.clamp(newParameter, -1, network.fanIn(layer));
    point(selected());
  }

  private DiagramPart selected() {
    Architecture network = context.session().snapshotProperty().get().architecture();
    layer = Math.clamp(layer, 0, network.depth() - 1);
    unit = Math.clamp(unit, 0, network.units(layer) - 1);
    return parameter < 0
        ? new DiagramPart.Neuron(layer, unit)
        : parameter == 0
            ? new DiagramPart.Bias(layer, unit)
            : new DiagramPart.Weight(layer, unit, parameter - 1);
  }

  /** A unit's bias stands for the unit. */
  private void editSelected() {
    DiagramPart.Parameter edited =
        selected() instanceof DiagramPart.Parameter chosen
            ? chosen
            : new DiagramPart.Bias(layer, unit);
    if (asks(edited)) {
      walk.asked().ask(edited);
    } else {
      overlay.edit(edited, diagram::requestFocus);
    }
  }

  /** Points at nothing, since the network is another one. */
  void forget() {
    overlay.closeEditor();
    point(null);
  }
}
