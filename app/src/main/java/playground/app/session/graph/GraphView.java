package playground.app.session.graph;

import java.util.OptionalInt;
import playground.model.inspection.graph.Evaluation;
import playground.model.inspection.graph.Graph;

/**
 * A graph of gates with its numbers, and how much of the way back is shown.
 *
 * @param evaluation the values and the gradients
 * @param back how many nodes show their gradient, from the result on
 */
public record GraphView(Evaluation evaluation, int back) {
  /** The graph. */
  public Graph graph() {
    return evaluation.graph();
  }

  /** The node to which the gradient has come; empty before the way back begins. */
  public OptionalInt latest() {
    return back == 0 ? OptionalInt.empty() : OptionalInt.of(graph().nodes().size() - back);
  }
}
