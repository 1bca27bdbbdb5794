package playground.app.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import playground.app.session.SessionModel;
import playground.model.experiment.Limits;
import playground.model.network.Normalization;

/** The network with its depth above; scrolls where the network is larger than the room. */
final class NetworkPane extends VBox {

  NetworkPane(ViewContext context, Maps maps, EdgeImage edges, FrameClock clock) {
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "network-pane");
    SessionModel session = context.session();
    NumberSlider depth =
        new NumberSlider(
            context,
            "depth",
            Limits.HIDDEN_LAYERS,
            SliderScale.WHOLE,
            experiment -> experiment.network().hiddenUnits().size(),
            value -> session.editNetwork(network -> network.withDepth((int) value)));
    depth.prefWidthProperty().bind(context.appearance().fontSizeProperty().multiply(13));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Choice<Normalization> normalization =
        new Choice<>(
            context,
            "normalization",
            List.of(Normalization.values()),
            experiment -> experiment.network().options().normalization(),
            chosen -> session.editOptions(options -> options.withNormalization(chosen)));
    Switch residual =
        new Switch(
            context,
            "residual",
            experiment -> experiment.network().options().residual(),
            on -> session.editOptions(options -> options.withResidual(on)));
    HBox head =
        new HBox(
            12, Title.of(context.texts(), "pane.network"), space, residual, normalization, depth);
    head.setAlignment(Pos.CENTER_LEFT);
    NetworkDiagram diagram = new NetworkDiagram(context, maps, edges, clock);
    ScrollPane scroll = new ScrollPane(diagram);
    diagram.seenThrough(scroll);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("network-scroll");
    scroll.skinProperty().subscribe(skin -> drawDirectly(scroll));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  /**
   * A scroll pane keeps a picture of its content, which is drawn anew as a whole whenever part of
   * it changes: of no use where something changes with each frame.
   */
  private static void drawDirectly(ScrollPane scroll) {
    Node viewport = scroll.lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }
}
