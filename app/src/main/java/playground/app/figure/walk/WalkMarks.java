package playground.app.figure.walk;

import java.util.function.IntToDoubleFunction;
import playground.app.figure.DiagramHit;
import playground.app.figure.Ink;
import playground.app.figure.Mark;
import playground.app.figure.NetworkGeometry;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.TraceStage;
import playground.model.inspection.trace.part.Edge;
import playground.model.inspection.trace.part.UpdateTrace;

/**
 * What a walk through a training step has come to, over the diagram of the network: on the way
 * forward the terms of a unit's sum on its edges and the activations so far; on the way back the
 * gradient as parcels that the edges bring from the layer after, larger for a larger gradient.
 */
public final class WalkMarks {
  /** Edges that are written on; of more, the numbers would hide each other. */
  private static final int MOST_WRITTEN = 8;

  /** Opacity of what lies over the rest of the network. */
  private static final int VEIL = 0x90;

  /** A parcel of 10⁻⁶ and less is as small as can be, one of 1 and more as large. */
  private static final double SMALLEST_POWER = -6;

  private static final double LEAST_RADIUS = 2.5;
  private static final double MOST_RADIUS = 10;

  private final Surface g;
  private final DiagramHit places;
  private final NetworkGeometry geometry;
  private final BackpropTrace trace;
  private final int example;
  private final Ink ink;
  private final double letters;

  /**
   * Over a diagram.
   *
   * @param places where the parts of the network are
   * @param trace of a step of this network
   * @param example the example that is followed
   */
  public WalkMarks(
      Surface g, DiagramHit places, BackpropTrace trace, int example, Ink ink, double fontSize) {
    this.g = g;
    this.places = places;
    geometry = places.geometry();
    this.trace = trace;
    this.example = example;
    this.ink = ink;
    letters = 0.85 * fontSize;
  }

  /**
   * Draws what there is at {@code unit} of {@code layer}.
   *
   * @param arrived how much of their way parcels have behind them, from 0 to 1
   */
  public void draw(TraceStage stage, int layer, int unit, double arrived) {
    veil();
    switch (stage) {
      case FORWARD -> forward(layer, unit, arrived);
      case LOSS -> values(layer, layer + 1, unit + 1, (at, k) -> delta(at, k));
      case BACKWARD -> backward(layer, unit, arrived);
      case UPDATE -> update(layer, unit);
    }
    frame(layer, unit);
  }

  /** What is not spoken of steps back. */
  private void veil() {
    double left = geometry.featureRight();
    int veil = VEIL << 24 | ink.ground() & 0xffffff;
    g.rectangle(left, 0, geometry.width() - left, geometry.footerY(), veil);
  }

  /** A number of a unit of a layer. */
  private interface OfUnit {
    double at(int layer, int unit);
  }

  private void forward(int layer, int unit, double arrived) {
    int inputs = trace.architecture().fanIn(layer);
    IntToDoubleFunction term = k -> trace.forwardTerm(layer, unit, k, example);
    edges(layer, unit, inputs, term);
    for (int k = 0; k < inputs && inputs <= MOST_WRITTEN; k++) {
      onEdge(layer, unit, k, arrived, Numbers.format(term.applyAsDouble(k), 3));
    }
    OfUnit activation = (at, k) -> trace.forward().get(at).output().at(k, example);
    values(0, layer, 0, activation);
    values(layer, layer + 1, unit + (arrived < 1 ? 0 : 1), activation);
  }

  private double delta(int layer, int unit) {
    return trace.backward(layer).orElseThrow().delta().at(unit, example);
  }

  private void backward(int layer, int unit, double arrived) {
    int depth = trace.architecture().depth();
    values(layer + 1, depth, Integer.MAX_VALUE, this::delta);
    values(layer, layer + 1, unit + (arrived < 1 ? 0 : 1), this::delta);
    if (layer == depth - 1) {
      return;
    }
    int bringing = trace.architecture().units(layer + 1);
    double largest = 0;
    for (int k = 0; k < bringing; k++) {
      largest = Math.max(largest, Math.abs(trace.edge(layer + 1, k, unit, example).product()));
    }
    for (int k = 0; k < bringing; k++) {
      Edge edge = trace.edge(layer + 1, k, unit, example);
      edge(layer + 1, k, unit, edge.product(), largest);
      parcel(layer + 1, k, unit, 1 - arrived, edge.product());
      if (bringing <= MOST_WRITTEN) {
        String both = Numbers.format(edge.upstream(), 2) + " × " + Numbers.format(edge.local(), 2);
        onEdge(layer + 1, k, unit, 0.5, both);
      }
    }
  }

  private void update(int layer, int unit) {
    if (trace.update().orElseThrow() instanceof UpdateTrace.Step step) {
      var layout = trace.parameters().layout();
      int inputs = trace.architecture().fanIn(layer);
      IntToDoubleFunction moved = k -> -step.terms(layout.weight(layer, unit, k)).step();
      edges(layer, unit, inputs, moved);
      for (int k = 0; k < inputs && inputs <= MOST_WRITTEN; k++) {
        onEdge(layer, unit, k, 0.5, signed(moved.applyAsDouble(k)));
      }
    }
  }

  private static String signed(double change) {
    return (change > 0 ? "+" : "") + Numbers.format(change, 3);
  }

  private void edges(int layer, int unit, int inputs, IntToDoubleFunction value) {
    double largest = 0;
    for (int k = 0; k < inputs; k++) {
      largest = Math.max(largest, Math.abs(value.applyAsDouble(k)));
    }
    for (int k = 0; k < inputs; k++) {
      edge(layer, unit, k, value.applyAsDouble(k), largest);
    }
  }

  /** An edge, wider for a larger value, dashed for a negative one. */
  private void edge(int layer, int unit, int input, double value, double largest) {
    double width = largest == 0 ? 1 : 1 + 3.5 * Math.abs(value) / largest;
    Pen pen = Pen.of(value < 0 ? ink.test() : ink.train(), width);
    g.curve(
        places.left(layer),
        places.startY(layer, input),
        geometry.tileX(layer),
        places.middleOf(unit),
        pen);
  }

  private void parcel(int layer, int unit, int input, double along, double gradient) {
    double power = Math.log10(Math.max(Math.abs(gradient), Double.MIN_NORMAL));
    double size = Math.clamp((power - SMALLEST_POWER) / -SMALLEST_POWER, 0, 1);
    g.mark(
        gradient < 0 ? Mark.DIAMOND : Mark.DISC,
        x(layer, along),
        y(layer, unit, input, along),
        LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * size,
        gradient < 0 ? ink.test() : ink.train(),
        Pen.of(ink.ground(), 1.5));
  }

  /** Where an edge is that has {@code along} of its way from left to right behind it. */
  private double x(int layer, double t) {
    double bend = 1.5 * t * (1 - t) + t * t * t;
    return places.left(layer) + (geometry.tileX(layer) - places.left(layer)) * bend;
  }

  private double y(int layer, int unit, int input, double t) {
    double from = places.startY(layer, input);
    return from + (places.middleOf(unit) - from) * t * t * (3 - 2 * t);
  }

  private void onEdge(int layer, int unit, int input, double along, String text) {
    // Beside each other rather than on one another where edges meet.
    double t = Math.clamp(along, 0.18, 0.42);
    write(text, x(layer, t), y(layer, unit, input, t));
  }

  /** The values of the units of some layers; of the last of them, of its first units. */
  private void values(int from, int to, int unitsOfLast, OfUnit value) {
    if (geometry.tile() < 2 * letters) {
      return;
    }
    for (int layer = from; layer < to; layer++) {
      int units = trace.architecture().units(layer);
      int shown = layer == to - 1 && to - from == 1 ? Math.min(units, unitsOfLast) : units;
      for (int unit = 0; unit < shown; unit++) {
        write(
            Numbers.format(value.at(layer, unit), 3),
            geometry.columnX(layer),
            geometry.tileY(unit) + geometry.tile() - 0.8 * letters);
      }
    }
  }

  private void write(String text, double x, double middle) {
    double width = g.width(text, letters);
    double left = Math.max(0, x - width / 2);
    g.halo(text, left, middle, letters, width, ink.ground());
    g.text(text, left, middle, letters, ink.text());
  }

  private void frame(int layer, int unit) {
    double x = geometry.tileX(layer) - 2;
    double y = geometry.tileY(unit) - 2;
    double side = geometry.tile() + 4;
    Pen pen = Pen.of(ink.text(), 2.5);
    g.polyline(
        new double[] {x, x + side, x + side, x, x},
        new double[] {y, y, y + side, y + side, y},
        5,
        pen);
  }
}
