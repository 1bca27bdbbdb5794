package playground.app.session.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import playground.model.inspection.graph.PresetGraph;

class GraphModelTest {
  private final GraphModel model = new GraphModel(PresetGraph.SQUARED_ERROR);

  private double gradient(String name) {
    return model.viewProperty().get().evaluation().gradient(name).orElseThrow();
  }

  @Test
  void theSquaredErrorOfOneUnitHasTheGradientsThatTheChainRuleGives() {
    assertEquals(-30, gradient("w"));
    assertEquals(-10, gradient("b"));
  }

  @Test
  void aLeafIsEditedAndNamesKeepTheirValuesInTheNextExpression() {
    model.set("w", 3);
    assertEquals(-12, gradient("w"));
    model.type("w * x");
    assertEquals(9, model.viewProperty().get().evaluation().value(2).orElseThrow());
    assertNull(model.preset());
  }

  @Test
  void whatCannotBeReadIsToldAndTheGraphStays() {
    GraphView before = model.viewProperty().get();
    model.type("(w*x + ");
    assertNotNull(model.problemProperty().get());
    assertEquals(before, model.viewProperty().get());
    model.type("w*x + 1");
    assertNull(model.problemProperty().get());
  }

  @Test
  void theGradientGoesBackGateByGateAndStaysBackWhereALeafIsEdited() {
    int nodes = model.viewProperty().get().graph().nodes().size();
    model.previous();
    assertEquals(0, model.viewProperty().get().back());
    model.next();
    assertEquals(nodes - 1, model.viewProperty().get().latest().orElseThrow());
    model.all();
    model.next();
    model.set("x", 1);
    assertEquals(nodes, model.viewProperty().get().back());
  }
}
