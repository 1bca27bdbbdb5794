package playground.app.view.instrument;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Readings;
import playground.app.view.context.ViewContext;

/** The place at the lower right: the gradients, or the histograms of some layers. */
public final class InstrumentPane extends StackPane {

  public InstrumentPane(ViewContext context, Readings readings, FrameClock clock) {
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
