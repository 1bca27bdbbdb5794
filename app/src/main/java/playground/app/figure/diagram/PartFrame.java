package playground.app.figure.diagram;

import playground.app.figure.DiagramHit;
import playground.app.figure.DiagramPart;
import playground.app.figure.Ink;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;

/** Draws a frame around one of the parts of a network diagram. */
public final class PartFrame {
  private PartFrame() {}

  /** A frame around a part, or along it; an input shows by itself that it is pointed at. */
  public static void draw(Surface g, DiagramHit places, DiagramPart part, Ink ink) {
    NetworkGeometry geometry = places.geometry();
    Pen pen = Pen.of(ink.text(), 2.5);
    switch (part) {
      case DiagramPart.Input input -> {}
      case DiagramPart.Neuron it ->
          square(g, geometry.tileX(it.layer()), geometry.tileY(it.unit()), geometry.tile(), pen);
      case DiagramPart.Bias it ->
          square(
              g, geometry.biasX(it.layer()), geometry.biasY(it.unit()), geometry.biasSide(), pen);
      case DiagramPart.Weight it ->
          g.curve(
              places.left(it.layer()),
              places.startY(it.layer(), it.input()),
              geometry.tileX(it.layer()),
              places.middleOf(it.unit()),
              pen);
    }
  }

  private static void square(Surface g, double x, double y, double side, Pen pen) {
    double left = x - 2;
    double top = y - 2;
    double right = x + side + 2;
    double bottom = y + side + 2;
    double[] xs = {left, right, right, left, left};
    double[] ys = {top, top, bottom, bottom, top};
    g.polyline(xs, ys, xs.length, pen);
  }
}
