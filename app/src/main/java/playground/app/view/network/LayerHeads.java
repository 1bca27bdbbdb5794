package playground.app.view.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.app.figure.NetworkGeometry;
import playground.app.session.HistogramLayers;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Output;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.activation.Activation;

/**
 * The activations at the head of the columns of the network. Each is made when there is such a
 * layer for the first time, and kept for when there is one again.
 */
final class LayerHeads {
  private final ViewContext context;
  private final List<LayerHead<Activation>> hidden = new ArrayList<>();
  private final LayerHead<Output> output;
  private List<LayerHead<?>> shown = List.of();

  LayerHeads(ViewContext context) {
    this.context = context;
    output =
        new LayerHead<>(
            context,
            HistogramLayers.OUTPUT,
            List.of(Output.values()),
            experiment -> experiment.network().options().output(),
            chosen -> context.settings().set(NetworkSetting.OUTPUT, chosen));
    output.followExperiment(
        experiment -> experiment.architecture().layers().getLast().activation());
  }

  /** The heads of all layers in their order, of {@code count} layers with the output. */
  List<LayerHead<?>> of(int count) {
    while (hidden.size() < count - 1) {
      hidden.add(made(hidden.size()));
    }
    List<LayerHead<?>> heads = new ArrayList<>(hidden.subList(0, count - 1));
    heads.add(output);
    shown = heads;
    return heads;
  }

  /** Puts those of the layers above their columns. */
  void place(NetworkGeometry geometry) {
    double width = geometry.footerWidth();
    for (int layer = 0; layer < shown.size(); layer++) {
      LayerHead<?> head = shown.get(layer);
      head.fitText(width, geometry.footerText(), geometry.isFooterReadable());
      head.resizeRelocate(
          geometry.columnX(layer) - width / 2, geometry.headY(), width, geometry.head());
    }
  }

  private LayerHead<Activation> made(int layer) {
    LayerHead<Activation> head =
        new LayerHead<>(
            context,
            layer,
            Arrays.stream(Activation.values()).filter(Activation::fitsHiddenLayers).toList(),
            experiment -> experiment.network().activations().of(layer),
            chosen ->
                context.settings().editNetwork(network -> network.withActivation(layer, chosen)));
    head.followExperiment(
        experiment ->
            layer < experiment.network().hiddenUnits().size()
                ? experiment.network().activations().of(layer)
                : null);
    return head;
  }
}
