package playground.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The network with its depth above; scrolls where the network is larger than the room. */
final class NetworkPane extends VBox {

  NetworkPane(
      ViewContext context, Readings readings, Maps maps, EdgeImage edges, FrameClock clock) {
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "network-pane");
    NetworkControls controls = new NetworkControls(context);
    NumberSlider depth = controls.depth();
    depth.prefWidthProperty().bind(context.appearance().fontSizeProperty().multiply(13));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            12,
            Title.of(context.texts(), "pane.network"),
            space,
            controls.residual(),
            controls.normalization(),
            depth);
    head.setAlignment(Pos.CENTER_LEFT);
    NetworkDiagram diagram = new NetworkDiagram(context, readings, maps, edges, clock);
    ScrollPane scroll = new ScrollPane(diagram);
    diagram.seenThrough(scroll);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("network-scroll");
    scroll.skinProperty().subscribe(skin -> WindowBody.drawDirectly(scroll));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }
}
