package playground.app.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import playground.model.network.Architecture;
import playground.model.training.Snapshot;

/**
 * Draws what lies over a network diagram: its biases, the colours of its classes, and a frame
 * around one of its parts.
 */
public final class DiagramMarks {
  /** Width of the bar beside an output. */
  private static final double BAR = 4;

  private DiagramMarks() {}

  /** A small square for each bias, coloured as the weights are. */
  public static void biases(
      GraphicsContext g, NetworkGeometry geometry, Snapshot snapshot, MapColors colors, Ink ink) {
    Architecture network = snapshot.architecture();
    double side = geometry.biasSide();
    g.setStroke(ink.muted());
    g.setLineWidth(0.5);
    for (int layer = 0; layer < network.depth(); layer++) {
      for (int unit = 0; unit < network.units(layer); unit++) {
        double bias = snapshot.parameters().bias(layer, unit);
        int argb = colors.palette().color(Math.clamp(2 * bias, -1, 1), colors.dark());
        g.setFill(Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff));
        g.fillRect(geometry.biasX(layer), geometry.biasY(unit), side, side);
        g.strokeRect(geometry.biasX(layer), geometry.biasY(unit), side, side);
      }
    }
  }

  /** Where there are several outputs, a bar beside each in the colour of its class. */
  public static void classes(
      GraphicsContext g, NetworkGeometry geometry, Architecture network, MapColors colors) {
    if (network.outputs() == 1) {
      return;
    }
    OutputColors classes = new OutputColors(network, colors);
    int layer = network.depth() - 1;
    double right = geometry.tileX(layer) + geometry.tile();
    for (int output = 0; output < network.outputs(); output++) {
      int argb = classes.colorOfClass(output);
      g.setFill(Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff));
      g.fillRect(right + 1, geometry.tileY(output), BAR, geometry.tile());
    }
  }

  /** A frame around a part, or along it; an input shows by itself that it is pointed at. */
  public static void frame(GraphicsContext g, DiagramHit places, DiagramPart part, Ink ink) {
    NetworkGeometry geometry = places.geometry();
    g.setStroke(ink.text());
    g.setLineWidth(2.5);
    switch (part) {
      case DiagramPart.Input input -> {}
      case DiagramPart.Neuron it ->
          square(g, geometry.tileX(it.layer()), geometry.tileY(it.unit()), geometry.tile());
      case DiagramPart.Bias it ->
          square(g, geometry.biasX(it.layer()), geometry.biasY(it.unit()), geometry.biasSide());
      case DiagramPart.Weight it -> {
        double left = places.left(it.layer());
        double right = geometry.tileX(it.layer());
        double from = places.startY(it.layer(), it.input());
        double to = places.middleOf(it.unit());
        double middle = (left + right) / 2;
        g.beginPath();
        g.moveTo(left, from);
        g.bezierCurveTo(middle, from, middle, to, right, to);
        g.stroke();
      }
    }
  }

  private static void square(GraphicsContext g, double x, double y, double side) {
    g.strokeRect(x - 2, y - 2, side + 4, side + 4);
  }
}
