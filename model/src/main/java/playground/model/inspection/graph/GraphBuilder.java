package playground.model.inspection.graph;

import java.util.ArrayList;
import java.util.List;
import playground.model.inspection.graph.ExpressionProblem.Reason;

/** Collects the nodes of a graph while its expression is read. */
final class GraphBuilder {
  private final List<Graph.Node> nodes = new ArrayList<>();

  /** The node of a leaf; of a name that was used before, that one. */
  int leaf(Gate leaf, Token at) throws ExpressionException {
    if (leaf instanceof Gate.Variable) {
      for (int index = 0; index < nodes.size(); index++) {
        if (nodes.get(index).gate().equals(leaf)) {
          return index;
        }
      }
    }
    return add(leaf, at);
  }

  /** A new node. */
  int add(Gate gate, Token at, Integer... inputs) throws ExpressionException {
    if (nodes.size() == ExpressionParser.MOST_GATES) {
      throw ExpressionParser.problem(Reason.TOO_MANY_GATES, at);
    }
    nodes.add(new Graph.Node(gate, List.of(inputs)));
    return nodes.size() - 1;
  }

  /** The graph of what was collected; the latest node is the result. */
  Graph graph() {
    return new Graph(nodes);
  }
}
