package playground.model.inspection.graph;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import playground.model.inspection.trace.part.Edge;

/**
 * A graph with numbers: values forwards, then the gradient ∂r/∂v of the result r by each node's
 * value v backwards. Where a number is not finite, it ends there. Immutable.
 */
public final class Evaluation {
  private final Graph graph;
  private final double[] values;
  private final double[] gradients;
  private final Optional<NonFiniteGate> end;

  /**
   * The gate at which a number was not finite.
   *
   * @param node the gate's index
   * @param backward whether it was the gradient; the value otherwise
   */
  public record NonFiniteGate(int node, boolean backward) {}

  private Evaluation(
      Graph graph, double[] values, double[] gradients, Optional<NonFiniteGate> end) {
    this.graph = graph;
    this.values = values;
    this.gradients = gradients;
    this.end = end;
  }

  /**
   * The numbers of {@code graph}.
   *
   * @param variables a value for each name
   * @throws IllegalArgumentException if a name has none
   */
  public static Evaluation of(Graph graph, Map<String, Double> variables) {
    double[] values = new double[graph.nodes().size()];
    double[] gradients = new double[values.length];
    int broken = forward(graph, variables, values);
    if (broken >= 0) {
      return new Evaluation(
          graph, values, gradients, Optional.of(new NonFiniteGate(broken, false)));
    }
    broken = backward(graph, values, gradients);
    return new Evaluation(
        graph,
        values,
        gradients,
        broken >= 0 ? Optional.of(new NonFiniteGate(broken, true)) : Optional.empty());
  }

  /** The first node whose value is not finite; −1 where all are. */
  private static int forward(Graph graph, Map<String, Double> variables, double[] values) {
    for (int index = 0; index < values.length; index++) {
      Graph.Node node = graph.nodes().get(index);
      values[index] =
          switch (node.gate()) {
            case Gate.Variable(String name) -> variable(name, variables);
            case Gate.Constant(double value) -> value;
            case Gate.Operation operation ->
                operation.value(argument(node, 0, values), argument(node, 1, values));
          };
      if (!Double.isFinite(values[index])) {
        return index;
      }
    }
    return -1;
  }

  private static double variable(String name, Map<String, Double> variables) {
    Double value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + ": no value; one for each name");
    }
    return value;
  }

  /** The last node whose gradient is not finite; −1 where all are. */
  private static int backward(Graph graph, double[] values, double[] gradients) {
    gradients[graph.result()] = 1;
    for (int index = graph.result(); index >= 0; index--) {
      if (!Double.isFinite(gradients[index])) {
        return index;
      }
      Graph.Node node = graph.nodes().get(index);
      for (int argument = 0; argument < node.inputs().size(); argument++) {
        int input = node.inputs().get(argument);
        double product = gradients[index] * local(node, argument, index, values);
        gradients[input] += product;
        if (!Double.isFinite(product)) {
          return index;
        }
      }
    }
    return -1;
  }

  private static double local(Graph.Node node, int argument, int index, double[] values) {
    return switch (node.gate()) {
      case Gate.Operation operation ->
          operation.derivative(
              argument, argument(node, 0, values), argument(node, 1, values), values[index]);
      case Gate.Variable variable -> 0;
      case Gate.Constant constant -> 0;
    };
  }

  /** The value that enters as that argument; 0 where there is no such argument. */
  private static double argument(Graph.Node node, int argument, double[] values) {
    return argument < node.inputs().size() ? values[node.inputs().get(argument)] : 0;
  }

  /** The graph. */
  public Graph graph() {
    return graph;
  }

  /** Where a number was not finite; empty where all are finite. */
  public Optional<NonFiniteGate> end() {
    return end;
  }

  /** The value of {@code node}; empty from the gate on whose value is not finite. */
  public OptionalDouble value(int node) {
    boolean known = end.isEmpty() || end.get().backward() || node < end.get().node();
    return known ? OptionalDouble.of(values[node]) : OptionalDouble.empty();
  }

  /**
   * ∂r/∂v of {@code node}, the sum of what its edges bring; empty where the evaluation ended
   * before.
   */
  public OptionalDouble gradient(int node) {
    boolean known = end.isEmpty() || end.get().backward() && node > end.get().node();
    return known ? OptionalDouble.of(gradients[node]) : OptionalDouble.empty();
  }

  /** ∂r of the result by the variable {@code name}; empty where there is none. */
  public OptionalDouble gradient(String name) {
    for (int node = 0; node < graph.nodes().size(); node++) {
      if (graph.nodes().get(node).gate().equals(new Gate.Variable(name))) {
        return gradient(node);
      }
    }
    return OptionalDouble.empty();
  }

  /**
   * What goes back from {@code node} along the edge of its argument; empty where the evaluation
   * ended before.
   */
  public Optional<Edge> edge(int node, int argument) {
    OptionalDouble upstream = gradient(node);
    if (upstream.isEmpty()) {
      return Optional.empty();
    }
    double local = local(graph.nodes().get(node), argument, node, values);
    return Optional.of(new Edge(upstream.getAsDouble(), local, upstream.getAsDouble() * local));
  }
}
