package playground.model.inspection.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An expression as gates. Nodes stand in an order in which each comes after those that enter it;
 * the last one is the result. A name is one node however often it is used. Immutable.
 *
 * @param nodes at least one
 */
public record Graph(List<Node> nodes) {
  /** The value of a name that nobody has given one. */
  public static final double FIRST_VALUE = 1;

  /**
   * A gate and what enters it.
   *
   * @param gate what it computes
   * @param inputs the indices of the nodes that enter, in the order of its arguments
   */
  public record Node(Gate gate, List<Integer> inputs) {
    /** Copies its list. */
    public Node {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * @throws IllegalArgumentException if there is no node, or one does not come after what enters
   *     it, or has too few or too many of these
   */
  public Graph {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("nodes: none; at least 1, the result");
    }
    for (int index = 0; index < nodes.size(); index++) {
      Node node = nodes.get(index);
      int before = index;
      if (node.inputs().size() != node.gate().arity()
          || node.inputs().stream().anyMatch(input -> input < 0 || input >= before)) {
        throw new IllegalArgumentException(
            "node %d: %s of %s; of %d nodes before it"
                .formatted(index, node.gate(), node.inputs(), node.gate().arity()));
      }
    }
  }

  /** The index of the result. */
  public int result() {
    return nodes.size() - 1;
  }

  /**
   * The same with another number in the place of the constant {@code node}.
   *
   * @throws IllegalArgumentException if there is no constant
   */
  public Graph withConstant(int node, double value) {
    if (!(nodes.get(node).gate() instanceof Gate.Constant)) {
      throw new IllegalArgumentException(
          "node %d: %s; a constant".formatted(node, nodes.get(node)));
    }
    List<Node> changed = new ArrayList<>(nodes);
    changed.set(node, new Node(new Gate.Constant(value), List.of()));
    return new Graph(changed);
  }

  /** The names, in the order in which they first appear. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    for (Node node : nodes) {
      if (node.gate() instanceof Gate.Variable(String name)) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * A value for each name: what {@code known} has, or {@value #FIRST_VALUE}, so that names keep
   * their values from one expression to the next.
   */
  public Map<String, Double> valuesFrom(Map<String, Double> known) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String name : variables()) {
      values.put(name, known.getOrDefault(name, FIRST_VALUE));
    }
    return values;
  }
}
