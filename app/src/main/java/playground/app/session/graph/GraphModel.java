package playground.app.session.graph;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.model.inspection.graph.Evaluation;
import playground.model.inspection.graph.ExpressionParser;
import playground.model.inspection.graph.ExpressionProblem;
import playground.model.inspection.graph.Graph;
import playground.model.inspection.graph.ParsedExpression;
import playground.model.inspection.graph.PresetGraph;

/**
 * An expression as a graph of gates, with the values of its names, and how far back its gradient is
 * shown. Of a text that cannot be read it tells why; the last good graph stays.
 */
public final class GraphModel {
  private final Map<String, Double> known = new HashMap<>();
  private final ReadOnlyObjectWrapper<GraphView> view;
  private final ReadOnlyObjectWrapper<@Nullable ExpressionProblem> problem =
      new ReadOnlyObjectWrapper<>(this, "problem");

  private @Nullable PresetGraph preset;

  /** Begins with an expression that the program brings along. */
  public GraphModel(PresetGraph first) {
    known.putAll(first.variables());
    preset = first;
    view = new ReadOnlyObjectWrapper<>(this, "view", evaluated(parsed(first), 0));
  }

  private static Graph parsed(PresetGraph preset) {
    if (ExpressionParser.parse(preset.expression())
        instanceof ParsedExpression.Understood(Graph graph)) {
      return graph;
    }
    throw new IllegalStateException(preset + " cannot be read");
  }

  private GraphView evaluated(Graph graph, int back) {
    return new GraphView(Evaluation.of(graph, graph.valuesFrom(known)), back);
  }

  /** The graph with its numbers. */
  public ReadOnlyObjectProperty<GraphView> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** Why the latest text could not be read; null where it could. */
  public ReadOnlyObjectProperty<@Nullable ExpressionProblem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The value of a name of the graph. */
  public double value(String name) {
    return known.getOrDefault(name, Graph.FIRST_VALUE);
  }

  /** Takes an expression that the program brings along, with its values. */
  public void open(PresetGraph preset) {
    known.putAll(preset.variables());
    this.preset = preset;
    problem.set(null);
    view.set(evaluated(parsed(preset), 0));
  }

  /** The expression that was opened, as long as it is not another one; null otherwise. */
  public @Nullable PresetGraph preset() {
    return preset;
  }

  /** Takes a typed expression, where it can be read; names keep their values. */
  public void type(String expression) {
    switch (ExpressionParser.parse(expression)) {
      case ParsedExpression.Understood(Graph graph) -> {
        problem.set(null);
        if (!graph.equals(view.get().graph())) {
          preset = null;
          view.set(evaluated(graph, 0));
        }
      }
      case ParsedExpression.Refused(ExpressionProblem refused) -> problem.set(refused);
    }
  }

  /** Gives a name another value. */
  public void set(String name, double value) {
    known.put(name, value);
    view.set(evaluated(view.get().graph(), view.get().back()));
  }

  /** Shows the gradient one gate further back. */
  public void next() {
    back(view.get().back() + 1);
  }

  /** Shows it one gate less far back. */
  public void previous() {
    back(view.get().back() - 1);
  }

  /** Shows the gradient of all gates. */
  public void all() {
    back(view.get().graph().nodes().size());
  }

  private void back(int nodes) {
    int most = view.get().graph().nodes().size();
    view.set(new GraphView(view.get().evaluation(), Math.clamp(nodes, 0, most)));
  }
}
