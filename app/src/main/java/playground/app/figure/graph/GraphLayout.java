package playground.app.figure.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import playground.model.inspection.graph.Graph;

/**
 * Where the nodes of a graph stand: gates in columns, each right of what enters it, leaves just
 * before the first gate that uses them; in a column, each about as high as what it leads to.
 */
public final class GraphLayout {
  private final int[] columns;
  private final double[] rows;
  private final int columnCount;
  private final double rowCount;

  /** Of {@code graph}. */
  public GraphLayout(Graph graph) {
    int size = graph.nodes().size();
    List<List<Integer>> users = users(graph);
    columns = columns(graph, users);
    columnCount = columns[graph.result()] + 1;
    rows = new double[size];
    for (int column = columnCount - 1; column >= 0; column--) {
      placeColumn(column, users);
    }
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double row : rows) {
      least = Math.min(least, row);
      most = Math.max(most, row);
    }
    for (int node = 0; node < size; node++) {
      rows[node] -= least;
    }
    rowCount = most - least + 1;
  }

  /** The nodes that each node enters. */
  private static List<List<Integer>> users(Graph graph) {
    List<List<Integer>> users = new ArrayList<>();
    graph.nodes().forEach(node -> users.add(new ArrayList<>()));
    for (int node = 0; node < graph.nodes().size(); node++) {
      for (int input : graph.nodes().get(node).inputs()) {
        users.get(input).add(node);
      }
    }
    return users;
  }

  private static int[] columns(Graph graph, List<List<Integer>> users) {
    int size = graph.nodes().size();
    int[] columns = new int[size];
    for (int node = 0; node < size; node++) {
      for (int input : graph.nodes().get(node).inputs()) {
        columns[node] = Math.max(columns[node], columns[input] + 1);
      }
    }
    for (int node = 0; node < size; node++) {
      if (graph.nodes().get(node).inputs().isEmpty() && !users.get(node).isEmpty()) {
        columns[node] =
            users.get(node).stream().mapToInt(user -> columns[user]).min().orElse(1) - 1;
      }
    }
    return columns;
  }

  private void placeColumn(int column, List<List<Integer>> users) {
    List<Integer> here = new ArrayList<>();
    for (int node = 0; node < columns.length; node++) {
      if (columns[node] == column) {
        rows[node] = users.get(node).stream().mapToDouble(user -> rows[user]).average().orElse(0);
        here.add(node);
      }
    }
    here.sort(Comparator.comparingDouble((Integer node) -> rows[node]).thenComparing(n -> n));
    double wanted = here.stream().mapToDouble(node -> rows[node]).average().orElse(0);
    double least = -Double.MAX_VALUE;
    for (int node : here) {
      rows[node] = Math.max(rows[node], least);
      least = rows[node] + 1;
    }
    double moved = here.stream().mapToDouble(node -> rows[node]).average().orElse(0) - wanted;
    for (int node : here) {
      rows[node] -= moved;
    }
  }

  /** The column of a node, from 0 at the left. */
  public int column(int node) {
    return columns[node];
  }

  /** How far down a node stands, in rows from 0. */
  public double row(int node) {
    return rows[node];
  }

  /** How many columns there are. */
  public int columns() {
    return columnCount;
  }

  /** How many rows there are. */
  public double rows() {
    return rowCount;
  }
}
