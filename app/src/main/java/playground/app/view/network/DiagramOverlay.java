package playground.app.view.network;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import playground.app.chart.CanvasSurface;
import playground.app.figure.DiagramHit;
import playground.app.figure.DiagramPart;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.diagram.PartFrame;
import playground.app.naming.PartNames;
import playground.app.session.walk.StepWalk;
import playground.app.text.Numbers;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.model.network.Architecture;
import playground.model.network.ParameterLayout;
import playground.model.training.snapshot.Snapshot;

/**
 * What lies over the network: a frame around what is pointed at, its value, and the field in which
 * that is edited.
 */
final class DiagramOverlay extends Pane {
  private final ViewContext context;
  private final ObjectProperty<@Nullable DiagramPart> part =
      new SimpleObjectProperty<>(this, "part");
  private final Canvas canvas = new Canvas();
  private final CanvasSurface surface = new CanvasSurface(canvas);
  private final Label reading = new Label();
  private final StepWalk walk;
  private final ParameterEditor editor;
  private final WalkOverlay walked;
  private final Runnable wantDrawing;
  private NetworkGeometry geometry;

  DiagramOverlay(ViewContext context, FrameClock clock, StepWalk walk, NetworkGeometry first) {
    this.context = context;
    geometry = first;
    this.walk = walk;
    editor = new ParameterEditor(context);
    walked = new WalkOverlay(context, clock, walk, first);
    setPickOnBounds(false);
    canvas.setMouseTransparent(true);
    reading.setMouseTransparent(true);
    reading.setId("diagram.reading");
    reading.getStyleClass().add("diagram-reading");
    reading.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(walked, canvas, reading, editor);
    wantDrawing = clock.atMost(12, this::draw);
    context.session().snapshotProperty().subscribe(snapshot -> wantDrawing.run());
    context.appearance().onChange(wantDrawing);
    context.texts().languageProperty().subscribe(language -> draw());
    part.subscribe(() -> draw());
    editor.visibleProperty().subscribe(() -> draw());
  }

  /** What is pointed at; null for nothing. */
  ObjectProperty<@Nullable DiagramPart> partProperty() {
    return part;
  }

  boolean isEditing() {
    return editor.isOpen();
  }

  /** Whether what was clicked belongs to the field that edits. */
  boolean isInEditor(EventTarget target) {
    Node node = target instanceof Node clicked ? clicked : null;
    while (node != null && node != editor) {
      node = node.getParent();
    }
    return node != null;
  }

  /** Leaves the value that is edited as it is. */
  void closeEditor() {
    editor.close();
  }

  /** Takes the diagram's new measures. */
  void fit(NetworkGeometry newGeometry) {
    geometry = newGeometry;
    resizeRelocate(0, 0, geometry.width(), geometry.height());
    canvas.setWidth(geometry.width());
    canvas.setHeight(geometry.height());
    walked.fit(geometry);
    draw();
  }

  /** Finds what is at a place of the network on the screen. */
  DiagramHit hit() {
    Snapshot snapshot = snapshot();
    return new DiagramHit(
        geometry, snapshot.architecture(), snapshot.experiment().network().features());
  }

  private Snapshot snapshot() {
    return context.session().snapshotProperty().get();
  }

  /** The diagram can be a frame ahead of the network. */
  private boolean fits() {
    return NetworkGeometry.unitsOf(snapshot().architecture()).equals(geometry.units());
  }

  /** Whether the network on the screen has such a part. */
  private boolean exists(DiagramPart wanted) {
    Architecture network = snapshot().architecture();
    return switch (wanted) {
      case DiagramPart.Input input -> true;
      case DiagramPart.Neuron it -> exists(network, it.layer(), it.unit());
      case DiagramPart.Bias it -> exists(network, it.layer(), it.unit());
      case DiagramPart.Weight it ->
          exists(network, it.layer(), it.unit()) && it.input() < network.fanIn(it.layer());
    };
  }

  private static boolean exists(Architecture network, int layer, int unit) {
    return layer < network.depth() && unit < network.units(layer);
  }

  /** Opens the field for a weight or a bias; {@code back} gives the focus back after it. */
  void edit(DiagramPart.Parameter parameter, Runnable back) {
    if (!fits() || !exists(parameter)) {
      return;
    }
    part.set(parameter);
    Snapshot meant = snapshot();
    int index = parameter.index(new ParameterLayout(meant.architecture()));
    String name = PartNames.of(parameter, meant, context.texts());
    editor.open(
        PartNames.kind(parameter, context.texts()),
        name,
        value(parameter),
        value -> context.session().setParameter(meant, name, index, value),
        () -> walk.asked().ask(parameter),
        back);
  }

  private double value(DiagramPart.Parameter parameter) {
    return switch (parameter) {
      case DiagramPart.Weight it ->
          snapshot().parameters().weight(it.layer(), it.unit(), it.input());
      case DiagramPart.Bias it -> snapshot().parameters().bias(it.layer(), it.unit());
    };
  }

  private void draw() {
    DiagramPart shown = part.get();
    boolean there = fits() && shown != null && exists(shown);
    // Without a frame it would still be drawn over the network each time that changes.
    canvas.setVisible(there);
    if (there && shown != null) {
      surface.clear();
      PartFrame.draw(surface, hit(), shown, context.appearance().ink());
    }
    if (there && shown instanceof DiagramPart.Parameter parameter) {
      // The frame shows which one it is; its whole name would hide half the network.
      reading.setText(
          PartNames.kind(parameter, context.texts()) + "  " + Numbers.format(value(parameter), 4));
      place(reading, parameter);
      place(editor, parameter);
    }
    reading.setVisible(there && shown instanceof DiagramPart.Parameter && !isEditing());
  }

  /** Puts {@code node} beside a parameter, inside the diagram. */
  private void place(Region node, DiagramPart.Parameter beside) {
    node.applyCss();
    double width = node.prefWidth(-1);
    double height = node.prefHeight(-1);
    double x;
    double y;
    switch (beside) {
      case DiagramPart.Weight it -> {
        x = (hit().left(it.layer()) + geometry.tileX(it.layer())) / 2;
        y = (hit().startY(it.layer(), it.input()) + hit().middleOf(it.unit())) / 2;
      }
      case DiagramPart.Bias it -> {
        x = geometry.biasX(it.layer());
        y = geometry.biasY(it.unit());
      }
    }
    node.resizeRelocate(
        Math.max(0, Math.min(x - width / 2, geometry.width() - width)),
        Math.max(0, Math.min(y + 12, geometry.height() - height)),
        width,
        height);
  }
}
