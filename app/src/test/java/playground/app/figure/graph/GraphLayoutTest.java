package playground.app.figure.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.inspection.graph.ExpressionParser;
import playground.model.inspection.graph.Graph;
import playground.model.inspection.graph.ParsedExpression;
import playground.model.inspection.graph.PresetGraph;

class GraphLayoutTest {

  @ParameterizedTest
  @EnumSource
  void noTwoNodesStandOnEachOtherAndEdgesLeadToTheRight(PresetGraph preset) {
    Graph graph =
        ExpressionParser.parse(preset.expression())
                instanceof ParsedExpression.Understood(Graph parsed)
            ? parsed
            : null;
    assertTrue(graph != null, preset.expression());
    GraphLayout layout = new GraphLayout(graph);
    for (int node = 0; node < graph.nodes().size(); node++) {
      assertTrue(layout.row(node) >= 0 && layout.row(node) <= layout.rows() - 1 + 1e-9);
      for (int input : graph.nodes().get(node).inputs()) {
        assertTrue(layout.column(input) < layout.column(node), input + " → " + node);
      }
      for (int other = 0; other < node; other++) {
        boolean apart =
            layout.column(node) != layout.column(other)
                || Math.abs(layout.row(node) - layout.row(other)) > 1 - 1e-9;
        assertTrue(apart, other + " and " + node);
      }
    }
  }
}
