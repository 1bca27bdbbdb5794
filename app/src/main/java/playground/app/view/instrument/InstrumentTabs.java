package playground.app.view.instrument;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.layout.PaneTab;

/** The titles of the instruments that share a pane; a click on one shows it. */
final class InstrumentTabs extends HBox {

  InstrumentTabs(ViewContext context) {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("pane-tabs");
    setMinWidth(Region.USE_PREF_SIZE);
    PaneTab gradients = tab(context, "pane.gradients");
    PaneTab histograms = tab(context, "pane.histograms");
    BooleanProperty shown = context.options().histograms().shownProperty();
    // No group: the tab key would reach the chosen one of a group alone.
    shown.subscribe(
        now -> {
          gradients.setSelected(!now);
          histograms.setSelected(now);
        });
    gradients.setOnAction(event -> choose(shown, false, gradients));
    histograms.setOnAction(event -> choose(shown, true, histograms));
    getChildren().addAll(gradients, histograms);
  }

  /** One of the two is always shown: a click on that leaves it so. */
  private static void choose(BooleanProperty shown, boolean value, PaneTab tab) {
    shown.set(value);
    tab.setSelected(true);
  }

  private static PaneTab tab(ViewContext context, String key) {
    PaneTab tab = Named.control(context.texts(), key, new PaneTab());
    tab.textProperty().bind(context.texts().bind(key));
    return tab;
  }
}
