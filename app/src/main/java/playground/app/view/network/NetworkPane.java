package playground.app.view.network;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.WindowPane;
import playground.app.session.walk.StepWalk;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Maps;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.Title;
import playground.app.view.control.WindowBody;
import playground.app.view.settings.NetworkControls;

/** The network with its depth above; scrolls where the network is larger than the room. */
public final class NetworkPane extends VBox {

  public NetworkPane(
      ViewContext context,
      Readings readings,
      Maps maps,
      EdgeImage edges,
      FrameClock clock,
      StepWalk walk) {
    setMinSize(0, 0);
    getStyleClass().addAll("pane", "network-pane");
    NetworkControls controls = new NetworkControls(context);
    HBox kinds = new HBox(controls.residual(), controls.normalization());
    kinds.setAlignment(Pos.CENTER_LEFT);
    kinds.getStyleClass().add("network-head");
    ToggleButton whole = whole(context);
    NetworkHead head =
        new NetworkHead(
            context.appearance().fontSizeProperty(),
            Title.of(context.texts(), WindowPane.NETWORK),
            whole,
            kinds,
            List.of(controls.depth().inOneRow(), controls.units().inOneRow()));
    NetworkDiagram diagram = new NetworkDiagram(context, readings, maps, edges, clock, walk);
    ScrollPane scroll = new ScrollPane(diagram);
    diagram.seenThrough(scroll);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("network-scroll");
    scroll.skinProperty().subscribe(skin -> WindowBody.drawDirectly(scroll));
    Runnable offer =
        () -> whole.setVisible(whole.isSelected() || diagram.outgrows(scroll.getLayoutBounds()));
    whole.managedProperty().bind(whole.visibleProperty());
    whole.selectedProperty().subscribe(selected -> offer.run());
    scroll.layoutBoundsProperty().subscribe(bounds -> offer.run());
    context.session().experimentProperty().subscribe(experiment -> offer.run());
    context.appearance().fontSizeProperty().subscribe(size -> offer.run());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  /** Shows the network as a whole; of use where it is larger than the pane. */
  private static ToggleButton whole(ViewContext context) {
    ToggleButton button = new ToggleButton();
    button.setGraphic(new FontIcon(Feather.MINIMIZE_2));
    button.getStyleClass().addAll("button-icon", "small-icon");
    button.selectedProperty().bindBidirectional(context.options().wholeNetworkProperty());
    Named.control(context.texts(), "network.whole", button);
    return button;
  }
}
