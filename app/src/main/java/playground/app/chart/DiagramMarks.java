package playground.app.chart;

import javafx.scene.canvas.GraphicsContext;
import playground.app.figure.DiagramHit;
import playground.app.figure.DiagramPart;
import playground.app.figure.Ink;
import playground.app.figure.NetworkGeometry;

/** Draws a frame around one of the parts of a network diagram. */
public final class DiagramMarks {
  private DiagramMarks() {}

  /** A frame around a part, or along it; an input shows by itself that it is pointed at. */
  public static void frame(GraphicsContext g, DiagramHit places, DiagramPart part, Ink ink) {
    NetworkGeometry geometry = places.geometry();
    g.setStroke(FxColor.of(ink.text()));
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
