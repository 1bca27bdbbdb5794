package playground.app.figure.graph;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import playground.app.figure.Ink;
import playground.app.figure.surface.Pen;
import playground.app.figure.surface.Surface;
import playground.app.text.Numbers;
import playground.model.inspection.graph.Evaluation;
import playground.model.inspection.graph.Gate;
import playground.model.inspection.graph.Graph;
import playground.model.inspection.trace.part.Edge;

/**
 * Draws a graph of gates: above each its value, below it the gradient as far as it has come back,
 * and on the edges of the latest gate what it brings, upstream × local.
 */
public final class GraphChart {
  /** The room of a node, in sizes of text. */
  private static final double COLUMN = 8.6;

  private static final double ROW = 4.6;
  private static final double BOX_WIDTH = 4;
  private static final double BOX_HEIGHT = 1.9;
  private static final int DIGITS = 4;

  /** How small a large graph becomes before it scrolls. */
  private static final double SMALLEST = 0.72;

  private final Surface g;
  private final Evaluation evaluation;
  private final GraphLayout layout;
  private final int back;
  private final Ink ink;
  private final double em;
  private final double columnWidth;
  private final double rowHeight;

  /**
   * On a surface of this size, which is empty.
   *
   * @param back how many nodes show their gradient, from the result on
   * @param fontSize size of text, smaller where there is less room
   */
  public GraphChart(
      Surface g,
      double width,
      double height,
      Evaluation evaluation,
      int back,
      Ink ink,
      double fontSize) {
    this.g = g;
    this.evaluation = evaluation;
    this.back = back;
    this.ink = ink;
    layout = new GraphLayout(evaluation.graph());
    double fitting =
        Math.min(width / (layout.columns() * COLUMN), height / (layout.rows() * ROW)) / fontSize;
    em = fontSize * Math.clamp(fitting, SMALLEST, 1);
    columnWidth = width / layout.columns();
    rowHeight = height / layout.rows();
  }

  /** The least width in which a graph can be read. */
  public static double leastWidth(GraphLayout layout, double fontSize) {
    return layout.columns() * COLUMN * SMALLEST * fontSize;
  }

  /** The least height in which a graph can be read. */
  public static double leastHeight(GraphLayout layout, double fontSize) {
    return layout.rows() * ROW * SMALLEST * fontSize;
  }

  /** Draws all of it. */
  public void draw() {
    Graph graph = evaluation.graph();
    OptionalInt latest =
        back == 0 ? OptionalInt.empty() : OptionalInt.of(graph.nodes().size() - back);
    for (int node = 0; node < graph.nodes().size(); node++) {
      edges(graph, node, latest);
    }
    for (int node = 0; node < graph.nodes().size(); node++) {
      node(graph, node, latest);
    }
    latest.ifPresent(node -> brought(graph, node));
  }

  private double x(int node) {
    return (layout.column(node) + 0.5) * columnWidth;
  }

  private double y(int node) {
    return (layout.row(node) + 0.5) * rowHeight;
  }

  private void edges(Graph graph, int node, OptionalInt latest) {
    boolean brings = latest.isPresent() && latest.getAsInt() == node;
    for (int input : graph.nodes().get(node).inputs()) {
      g.curve(
          x(input) + BOX_WIDTH * em / 2,
          y(input),
          x(node) - BOX_WIDTH * em / 2,
          y(node),
          Pen.of(brings ? ink.test() : ink.muted(), brings ? 2.5 : 1.2));
    }
  }

  private void node(Graph graph, int node, OptionalInt latest) {
    double width = BOX_WIDTH * em;
    double height = BOX_HEIGHT * em;
    double left = x(node) - width / 2;
    double top = y(node) - height / 2;
    boolean present = latest.isPresent() && latest.getAsInt() == node;
    boolean leaf = graph.nodes().get(node).inputs().isEmpty();
    g.rectangle(left, top, width, height, leaf ? ink.ground() : ink.grid());
    double right = left + width;
    double bottom = top + height;
    g.polyline(
        new double[] {left, right, right, left, left},
        new double[] {top, top, bottom, bottom, top},
        5,
        Pen.of(present ? ink.test() : ink.text(), present ? 2.5 : 1));
    write(name(graph.nodes().get(node).gate()), x(node), y(node), em, ink.text());
    number(evaluation.value(node), x(node), top - 0.65 * em, ink.train());
    if (node >= graph.nodes().size() - back) {
      number(evaluation.gradient(node), x(node), bottom + 0.7 * em, ink.test());
    }
  }

  private void number(OptionalDouble value, double x, double y, int argb) {
    if (value.isPresent()) {
      write(Numbers.format(value.getAsDouble(), DIGITS), x, y, 0.95 * em, argb);
    }
  }

  /** What goes on from {@code node} along each of its edges. */
  private void brought(Graph graph, int node) {
    for (int argument = 0; argument < graph.nodes().get(node).inputs().size(); argument++) {
      Optional<Edge> edge = evaluation.edge(node, argument);
      if (edge.isPresent()) {
        int input = graph.nodes().get(node).inputs().get(argument);
        String text =
            Numbers.format(edge.get().upstream(), 3)
                + " × "
                + Numbers.format(edge.get().local(), 3);
        // Two edges from one node lie on each other; their numbers do not.
        double aside = argument == 0 ? -0.8 * em : 0.8 * em;
        write(
            text, (x(input) + x(node)) / 2, (y(input) + y(node)) / 2 + aside, 0.9 * em, ink.test());
      }
    }
  }

  private void write(String text, double x, double middle, double letters, int argb) {
    double width = g.width(text, letters);
    g.halo(text, x - width / 2, middle, letters, width, ink.ground());
    g.text(text, x - width / 2, middle, letters, argb);
  }

  /** What a gate is called. */
  public static String name(Gate gate) {
    return switch (gate) {
      case Gate.Variable(String name) -> name;
      case Gate.Constant(double value) -> Numbers.format(value, DIGITS);
      case Gate.Binary binary ->
          switch (binary) {
            case ADD -> "+";
            case SUBTRACT -> "−";
            case MULTIPLY -> "×";
            case DIVIDE -> "÷";
            case MAX -> "max";
          };
      case Gate.Unary unary ->
          switch (unary) {
            case NEGATE -> "−( )";
            case EXP -> "exp";
            case LOG -> "ln";
            case SQUARE -> "( )²";
            case SIGMOID -> "σ";
            case TANH -> "tanh";
            case RELU -> "ReLU";
          };
      case Gate.Power(int exponent) -> "( )^" + exponent;
    };
  }
}
