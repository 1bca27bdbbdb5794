package playground.app.view.graph;

import org.jspecify.annotations.Nullable;
import playground.app.figure.graph.GraphChart;
import playground.app.session.graph.GraphView;
import playground.app.text.Texts;
import playground.model.inspection.graph.Evaluation.NonFiniteGate;
import playground.model.inspection.graph.ExpressionProblem;
import playground.model.inspection.graph.Gate;
import playground.model.inspection.graph.PresetGraph;

/** What is said of a graph. */
final class GraphWords {
  private GraphWords() {}

  /** Why a text cannot be read, and where. */
  static String of(ExpressionProblem problem, Texts texts) {
    String reason = texts.name(problem.reason());
    return problem.found().isEmpty()
        ? texts.get("graph.problemAtEnd", problem.column(), reason)
        : texts.get("graph.problem", problem.column(), problem.found(), reason);
  }

  /** What the gate to which the gradient has come does with it. */
  static String of(GraphView view, @Nullable PresetGraph preset, Texts texts) {
    if (view.evaluation().end().isPresent()) {
      NonFiniteGate end = view.evaluation().end().get();
      String gate = GraphChart.name(view.graph().nodes().get(end.node()).gate());
      return texts.get(end.backward() ? "graph.gradientNotFinite" : "graph.valueNotFinite", gate);
    }
    if (view.latest().isEmpty()) {
      return texts.get(preset == null ? "graph.begin" : Texts.nameKey(preset) + ".help");
    }
    return texts.get(key(view.graph().nodes().get(view.latest().getAsInt()).gate()));
  }

  private static String key(Gate gate) {
    return switch (gate) {
      case Gate.Variable variable -> "graph.leaf";
      case Gate.Constant constant -> "graph.leaf";
      case Gate.Binary binary ->
          switch (binary) {
            case ADD -> "graph.add";
            case SUBTRACT -> "graph.subtract";
            case MULTIPLY -> "graph.multiply";
            case DIVIDE -> "graph.divide";
            case MAX -> "graph.max";
          };
      case Gate.Unary unary ->
          switch (unary) {
            case NEGATE -> "graph.negate";
            case EXP -> "graph.exp";
            case LOG -> "graph.log";
            case SQUARE -> "graph.square";
            case SIGMOID -> "graph.sigmoid";
            case TANH -> "graph.tanh";
            case RELU -> "graph.relu";
          };
      case Gate.Power power -> "graph.power";
    };
  }
}
