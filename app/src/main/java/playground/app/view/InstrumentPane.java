package playground.app.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place at the lower right: the gradients, or the histograms of some layers. */
final class InstrumentPane extends StackPane {

  InstrumentPane(ViewContext context, Readings readings, FrameClock clock) {
    setMinSize(0, 0);
    Node gradients = new GradientPane(context, readings);
    Node histograms = new HistogramPane(context, clock);
    var shown = context.options().histograms().shownProperty();
    histograms.visibleProperty().bind(shown);
    histograms.managedProperty().bind(shown);
    gradients.visibleProperty().bind(shown.not());
    gradients.managedProperty().bind(shown.not());
    getChildren().addAll(gradients, histograms);
  }
}
