package playground.app.view.network;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import playground.app.figure.NetworkGeometry;
import playground.app.session.HistogramLayers;
import playground.app.view.context.ViewContext;
import playground.app.view.settings.UnitCount;
import playground.model.inspection.GradientFlow;

/**
 * What stands below the columns of the network. It is made when there is such a layer for the first
 * time, and kept for when there is one again: what is made anew has to get its styles anew, and
 * loses the focus.
 */
final class LayerFooters {
  private final ViewContext context;
  private final List<Hidden> hidden = new ArrayList<>();
  private final LayerFooter output;
  private List<LayerFooter> shown = List.of();

  private record Hidden(UnitCount count, LayerFooter footer) {}

  LayerFooters(ViewContext context) {
    this.context = context;
    Label name = new Label();
    name.textProperty().bind(context.texts().bind("network.output"));
    name.getStyleClass().add("unit-count");
    output = new LayerFooter(context, HistogramLayers.OUTPUT, name);
  }

  /**
   * The footers of all layers in their order.
   *
   * @param units of each layer, the number of outputs last
   */
  List<LayerFooter> of(List<Integer> units) {
    List<LayerFooter> footers = new ArrayList<>();
    int last = units.size() - 1;
    for (int layer = 0; layer < last; layer++) {
      if (layer == hidden.size()) {
        hidden.add(made(layer));
      }
      hidden.get(layer).count().show(units.get(layer));
      footers.add(hidden.get(layer).footer());
    }
    footers.add(output);
    shown = footers;
    return footers;
  }

  /**
   * Puts those of the layers below their columns.
   *
   * @param y their upper edge
   */
  void place(NetworkGeometry geometry, double y) {
    double width = geometry.footerWidth();
    for (int layer = 0; layer < shown.size(); layer++) {
      LayerFooter footer = shown.get(layer);
      footer.fitText(geometry.footerText(), geometry.isFooterReadable());
      footer.resizeRelocate(geometry.columnX(layer) - width / 2, y, width, geometry.footer());
    }
  }

  /** Shows ‖∂L/∂W‖ of each layer. */
  void show(GradientFlow flow) {
    for (int layer = 0; layer < shown.size(); layer++) {
      shown.get(layer).show(flow.norm(layer));
    }
  }

  private Hidden made(int layer) {
    UnitCount count = new UnitCount(context, layer);
    return new Hidden(count, new LayerFooter(context, layer, count));
  }
}
