package playground.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import playground.model.experiment.Limits;

/** The network with its depth above; scrolls where the network is larger than the room. */
final class NetworkPane extends VBox {

  NetworkPane(ViewContext context, Maps maps, FrameClock clock) {
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "network-pane");
    NumberSlider depth =
        new NumberSlider(
            context,
            "depth",
            Limits.HIDDEN_LAYERS,
            SliderScale.WHOLE,
            experiment -> experiment.network().hiddenUnits().size(),
            value -> context.session().editNetwork(network -> network.withDepth((int) value)));
    depth.setPrefWidth(230);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(12, Title.of(context.texts(), "pane.network"), space, depth);
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(new NetworkDiagram(context, maps, clock));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("network-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }
}
