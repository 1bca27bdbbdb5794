package playground.model.inspection.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A graph of all kinds of gates whose numbers stay moderate, so that differences tell derivatives.
 */
record RandomGraph(Graph graph, Map<String, Double> values) {
  private static final double LARGE = 20;

  static RandomGraph draw(RandomGenerator random) {
    List<Graph.Node> nodes = new ArrayList<>();
    Map<String, Double> values = new HashMap<>();
    int leaves = random.nextInt(2, 6);
    for (int k = 0; k < leaves; k++) {
      nodes.add(new Graph.Node(new Gate.Variable("v" + k), List.of()));
      values.put("v" + k, random.nextDouble(-2, 2));
    }
    nodes.add(new Graph.Node(new Gate.Constant(random.nextDouble(-2, 2)), List.of()));
    int size = nodes.size() + random.nextInt(2, 15);
    while (nodes.size() < size) {
      Gate gate = gate(random);
      List<Integer> inputs = random.ints(gate.arity(), 0, nodes.size()).boxed().toList();
      nodes.add(new Graph.Node(gate, inputs));
      if (!isModerate(new Graph(nodes), values)) {
        nodes.removeLast();
      }
    }
    return new RandomGraph(new Graph(nodes), values);
  }

  private static Gate gate(RandomGenerator random) {
    int unary = Gate.Unary.values().length;
    int kind = random.nextInt(unary + Gate.Binary.values().length + 1);
    if (kind < unary) {
      return Gate.Unary.values()[kind];
    }
    return kind < unary + Gate.Binary.values().length
        ? Gate.Binary.values()[kind - unary]
        : new Gate.Power(random.nextInt(-2, 5));
  }

  /** Whether the result, and every local gradient of its gate, is a number of moderate size. */
  private static boolean isModerate(Graph graph, Map<String, Double> values) {
    Evaluation evaluation = Evaluation.of(graph, values);
    if (evaluation.end().isPresent()
        || Math.abs(evaluation.value(graph.result()).orElseThrow()) > LARGE) {
      return false;
    }
    for (int node = 0; node < graph.nodes().size(); node++) {
      if (Math.abs(evaluation.gradient(node).orElseThrow()) > LARGE) {
        return false;
      }
    }
    return true;
  }
}
