package playground.model.inspection.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import playground.model.inspection.graph.Evaluation.NonFiniteGate;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.Traces;
import playground.model.inspection.trace.part.Edge;
import playground.model.inspection.trace.part.UpdateTrace;
import playground.model.network.Architecture;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;

class EvaluationTest {
  private static final int GRAPHS = 1000;

  @Test
  void theGradientsOfSeed001AreMinus30AndMinus10() {
    Evaluation evaluation = of(PresetGraph.SQUARED_ERROR);
    assertEquals(25, evaluation.value(evaluation.graph().result()).orElseThrow());
    assertEquals(-30, evaluation.gradient("w").orElseThrow());
    assertEquals(-20, evaluation.gradient("x").orElseThrow());
    assertEquals(-10, evaluation.gradient("b").orElseThrow());
  }

  /** 加分发，乘切换，Max 路由，Sigmoid 自乘. */
  @Test
  void eachGateOfSeed000DoesWhatItsSayingSays() {
    Evaluation evaluation = of(PresetGraph.GATES);
    List<Graph.Node> nodes = evaluation.graph().nodes();
    for (int node = 0; node < nodes.size(); node++) {
      List<Integer> inputs = nodes.get(node).inputs();
      double f = evaluation.value(node).orElseThrow();
      switch (nodes.get(node).gate()) {
        case Gate.Binary.ADD -> {
          Edge left = evaluation.edge(node, 0).orElseThrow();
          assertEquals(evaluation.gradient(node).orElseThrow(), left.product());
          assertEquals(left, evaluation.edge(node, 1).orElseThrow());
        }
        case Gate.Binary.MULTIPLY -> {
          assertEquals(
              evaluation.value(inputs.get(1)).orElseThrow(),
              evaluation.edge(node, 0).orElseThrow().local());
          assertEquals(
              evaluation.value(inputs.get(0)).orElseThrow(),
              evaluation.edge(node, 1).orElseThrow().local());
        }
        case Gate.Binary.MAX -> {
          assertEquals(1, evaluation.edge(node, 0).orElseThrow().local());
          assertEquals(0, evaluation.edge(node, 1).orElseThrow().local());
        }
        case Gate.Unary.SIGMOID ->
            assertEquals(f * (1 - f), evaluation.edge(node, 0).orElseThrow().local());
        default -> assertEquals(0, inputs.size());
      }
    }
    assertEquals(0, evaluation.gradient("z").orElseThrow(), "the smaller one gets nothing");
  }

  @Test
  void theReluUnitOfSeed002FollowsItsThreeFactors() {
    Map<String, Double> v = PresetGraph.RELU_ERROR.variables();
    double z = v.get("w") * v.get("x") + v.get("b");
    assertTrue(z > 0);
    assertEquals(
        2 * (z - v.get("y")) * 1 * v.get("x"),
        of(PresetGraph.RELU_ERROR).gradient("w").orElseThrow(),
        1e-12);
  }

  /** J = L + s of seed 003 is what the engine trains with an L2 penalty. */
  @Test
  void theObjectiveOfSeed003IsThatOfTheEngine() {
    Map<String, Double> v = PresetGraph.OBJECTIVE.variables();
    Architecture architecture =
        new Architecture(
            1,
            List.of(
                new Architecture.Layer(1, Activation.TANH),
                new Architecture.Layer(1, Activation.LINEAR)),
            Loss.HALF_SQUARED_ERROR);
    BackpropTrace trace =
        Traces.of(
            architecture,
            new double[] {v.get("w1"), 0, v.get("w2"), 0},
            new double[] {v.get("x")},
            new double[] {v.get("y")},
            new Regularization(Penalty.L2, v.get("\u03bb")));
    Evaluation evaluation = of(PresetGraph.OBJECTIVE);
    assertEquals(
        trace.loss().orElseThrow().objective(),
        evaluation.value(evaluation.graph().result()).orElseThrow(),
        1e-12);
    UpdateTrace.Step step = (UpdateTrace.Step) trace.update().orElseThrow();
    assertEquals(step.gradient().weight(0, 0, 0), evaluation.gradient("w1").orElseThrow(), 1e-12);
    assertEquals(step.gradient().weight(1, 0, 0), evaluation.gradient("w2").orElseThrow(), 1e-12);
  }

  @Test
  void theNetworkThatIsWrittenOutHasTheGradientsOfTheEngine() {
    Map<String, Double> v = PresetGraph.NETWORK.variables();
    Architecture architecture =
        Architecture.of(
            2, List.of(2), Activation.TANH, Activation.SIGMOID, Loss.HALF_SQUARED_ERROR);
    List<String> names = List.of("w11", "w12", "w21", "w22", "b1", "b2", "v1", "v2", "c");
    BackpropTrace trace =
        Traces.of(
            architecture,
            names.stream().mapToDouble(v::get).toArray(),
            new double[] {v.get("x1"), v.get("x2")},
            new double[] {v.get("t")},
            Regularization.NONE);
    Evaluation evaluation = of(PresetGraph.NETWORK);
    for (int index = 0; index < names.size(); index++) {
      assertEquals(
          trace.gradient().orElseThrow().at(index),
          evaluation.gradient(names.get(index)).orElseThrow(),
          1e-12);
    }
  }

  private static Evaluation of(PresetGraph preset) {
    return Evaluation.of(graph(preset.expression()), preset.variables());
  }

  private static Graph graph(String text) {
    return ((ParsedExpression.Understood) ExpressionParser.parse(text)).graph();
  }

  @Test
  void aConstantCanBeAnotherOne() {
    Graph graph = graph("w * 3");
    Graph changed = graph.withConstant(1, 5);
    assertEquals(5, Evaluation.of(changed, Map.of("w", 2.0)).gradient("w").orElseThrow());
    assertEquals(3, Evaluation.of(graph, Map.of("w", 2.0)).gradient("w").orElseThrow());
    assertThrows(IllegalArgumentException.class, () -> graph.withConstant(0, 5));
  }

  @Test
  void equalValuesShareTheGradientOfAMaximum() {
    Evaluation evaluation = Evaluation.of(graph("max(a, b)"), Map.of("a", 2.0, "b", 2.0));
    assertEquals(0.5, evaluation.gradient("a").orElseThrow());
    assertEquals(0.5, evaluation.gradient("b").orElseThrow());
  }

  @Test
  void aNumberThatIsNotFiniteNamesItsGate() {
    Evaluation value = Evaluation.of(graph("w + log(x)"), Map.of("w", 1.0, "x", 0.0));
    assertEquals(Optional.of(new NonFiniteGate(2, false)), value.end());
    assertEquals(Gate.Unary.LOG, value.graph().nodes().get(2).gate());
    assertEquals(OptionalDouble.of(0), value.value(1));
    assertEquals(OptionalDouble.empty(), value.value(2));
    assertEquals(OptionalDouble.empty(), value.gradient(0));

    Evaluation gradient = Evaluation.of(graph("1e-320 / x + w"), Map.of("x", 1e-320, "w", 1.0));
    assertEquals(Optional.of(new NonFiniteGate(2, true)), gradient.end());
    assertEquals(Gate.Binary.DIVIDE, gradient.graph().nodes().get(2).gate());
    assertEquals(OptionalDouble.of(2), gradient.value(gradient.graph().result()));
    assertEquals(OptionalDouble.of(1), gradient.gradient(gradient.graph().result()));
  }

  @Test
  void gradientsOfRandomGraphsAgreeWithCentralDifferences() {
    Set<Gate> seen = new HashSet<>();
    int compared = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomGraph random = RandomGraph.draw(new SplittableRandom(seed));
      random.graph().nodes().forEach(node -> seen.add(node.gate()));
      Evaluation evaluation = Evaluation.of(random.graph(), random.values());
      assertEquals(Optional.empty(), evaluation.end());
      for (String name : random.graph().variables()) {
        compared += agrees(seed, random, name, evaluation.gradient(name).orElseThrow()) ? 1 : 0;
      }
    }
    assertTrue(compared > 2 * GRAPHS, compared + " gradients");
    assertTrue(seen.containsAll(List.of(Gate.Binary.values())));
    assertTrue(seen.containsAll(List.of(Gate.Unary.values())));
    assertTrue(seen.stream().anyMatch(Gate.Power.class::isInstance));
  }

  /** Whether it was compared: at a kink a difference is no derivative. */
  private static boolean agrees(int seed, RandomGraph random, String name, double gradient) {
    double epsilon = 1e-5;
    double above = shifted(random, name, epsilon);
    double below = shifted(random, name, -epsilon);
    double here = shifted(random, name, 0);
    double numeric = (above - below) / (2 * epsilon);
    double scale = Math.max(1, Math.max(Math.abs(numeric), Math.abs(here)));
    if (Math.abs(above - 2 * here + below) > 1e-3 * epsilon * scale) {
      return false;
    }
    assertEquals(numeric, gradient, 1e-6 * scale, "graph " + seed + ", " + name);
    return true;
  }

  private static double shifted(RandomGraph random, String name, double by) {
    Map<String, Double> values = new HashMap<>(random.values());
    values.merge(name, by, Double::sum);
    Evaluation evaluation = Evaluation.of(random.graph(), values);
    return evaluation.value(random.graph().result()).orElseThrow();
  }
}
