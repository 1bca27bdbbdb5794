package playground.model.inspection.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.inspection.graph.ExpressionProblem.Reason;

class ExpressionParserTest {
  private static final int MUTATIONS = 10_000;

  /** Written with an apostrophe where a text has spaces at its ends or a comma. */
  @ParameterizedTest
  @CsvSource({
    "1 + 2*3, 7",
    "(1 + 2)*3, 9",
    "8 / 2 / 2, 2",
    "8 - 2 - 2, 4",
    "-2^2, -4",
    "(-2)^2, 4",
    "--3, 3",
    "2^-1, 0.5",
    "2^(-2), 0.25",
    "2^3, 8",
    "2^0, 1",
    "3\u00b2, 9",
    "'max(2, 3) - max(5, -1)', -2",
    "'\uff08w \u00d7 2 \uff0b 1\uff09\u00f7 2 \u2212 1', 0.5",
    "'max\uff081\uff0c 4\uff09', 4",
    "ReLU(-1) + RELU(2) + relu(3), 5",
    "exp(0) + log(1) + ln(1) + square(3), 10",
    "sigmoid(0) + \u03c3(0) + tanh(0), 1",
    "1e2 + .5 + 1.5e-1, 100.65",
    "\u6743\u91cd + w\u2081 + w_1, 3",
    "' x ', 1",
  })
  void anExpressionIsReadAsItIsMeant(String text, double value) {
    Graph graph = understood(text);
    Evaluation evaluation = Evaluation.of(graph, graph.valuesFrom(Map.of()));
    assertEquals(value, evaluation.value(graph.result()).orElseThrow(), 1e-12);
  }

  @Test
  void aNameIsOneNodeAndNamesKeepTheirValues() {
    Graph graph = understood("(w*x + b)*w - x");
    assertEquals(List.of("w", "x", "b"), graph.variables());
    assertEquals(
        Map.of("w", 5.0, "x", 1.0, "b", 2.0),
        graph.valuesFrom(Map.of("w", 5.0, "b", 2.0, "gone", 7.0)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 1, ''",
    "'  ', EMPTY, 3, ''",
    "(w*x + b, CLOSING_EXPECTED, 9, ''",
    "w*, OPERAND_EXPECTED, 3, ''",
    "w * * x, OPERAND_EXPECTED, 5, *",
    "2x, OPERATOR_EXPECTED, 2, x",
    "w x, OPERATOR_EXPECTED, 3, x",
    "w), OPERATOR_EXPECTED, 2, )",
    "1.2.3, OPERATOR_EXPECTED, 4, .3",
    "(), OPERAND_EXPECTED, 2, )",
    "relu w, OPENING_EXPECTED, 6, w",
    "max, OPENING_EXPECTED, 4, ''",
    "max(a), COMMA_EXPECTED, 6, )",
    "'max(a, b, c)', CLOSING_EXPECTED, 9, ','",
    "sin(x), UNKNOWN_FUNCTION, 1, sin",
    "w^x, WHOLE_EXPONENT_EXPECTED, 3, x",
    "w^0.5, WHOLE_EXPONENT_EXPECTED, 3, 0.5",
    "w^100, WHOLE_EXPONENT_EXPECTED, 3, 100",
    "w^2^3, OPERATOR_EXPECTED, 4, ^",
    "1e999 + w, NOT_A_NUMBER, 1, 1e999",
    "w + ., NOT_A_NUMBER, 5, .",
    "w + .e5, NOT_A_NUMBER, 5, .e5",
    "w = 2, UNKNOWN_CHARACTER, 3, =",
    "w + \ud83d\ude00, UNKNOWN_CHARACTER, 5, \ud83d\ude00",
  })
  void whatCannotBeReadIsAnsweredWithThePlace(
      String text, Reason reason, int column, String found) {
    assertEquals(
        new ParsedExpression.Refused(new ExpressionProblem(reason, column, found)),
        ExpressionParser.parse(text));
  }

  @Test
  void whatIsTooLargeIsRefused() {
    assertEquals(Reason.TOO_LONG, refusal("1" + " ".repeat(1000)));
    assertEquals(Reason.TOO_MANY_GATES, refusal("1" + "+1".repeat(100)));
    assertEquals(Reason.TOO_DEEP, refusal("(".repeat(51) + "1" + ")".repeat(51)));
    assertEquals(Reason.TOO_DEEP, refusal("-".repeat(300) + "w"));
    assertEquals(199, understood("1" + "+1".repeat(99)).nodes().size());
    assertEquals(1, understood("(".repeat(50) + "1" + ")".repeat(50)).nodes().size());
  }

  /** Each is a graph of bounded size or a problem with a place in the text; none takes long. */
  @Test
  void mutatedExpressionsAreGraphsOrProblems() {
    SplittableRandom random = new SplittableRandom(12);
    int understood = 0;
    int refused = 0;
    for (int k = 0; k < MUTATIONS; k++) {
      PresetGraph seed = PresetGraph.values()[random.nextInt(PresetGraph.values().length)];
      String text = mutated(seed.expression(), random);
      switch (ExpressionParser.parse(text)) {
        case ParsedExpression.Understood(Graph graph) -> {
          understood++;
          assertTrue(graph.nodes().size() <= ExpressionParser.MOST_GATES, text);
          assertEvaluates(text, graph, seed);
        }
        case ParsedExpression.Refused(ExpressionProblem problem) -> {
          refused++;
          int length = text.codePointCount(0, text.length());
          assertTrue(problem.column() >= 1 && problem.column() <= length + 1, text);
        }
      }
    }
    assertTrue(understood > 1000 && refused > 1000, understood + " and " + refused);
  }

  private static void assertEvaluates(String text, Graph graph, PresetGraph seed) {
    Evaluation evaluation = Evaluation.of(graph, graph.valuesFrom(seed.variables()));
    for (int node = 0; node < graph.nodes().size(); node++) {
      double value = evaluation.value(node).orElse(0);
      double gradient = evaluation.gradient(node).orElse(0);
      assertTrue(Double.isFinite(value) && Double.isFinite(gradient), text);
      assertEquals(evaluation.end().isEmpty(), evaluation.gradient(0).isPresent(), text);
    }
  }

  private static String mutated(String text, SplittableRandom random) {
    StringBuilder changed = new StringBuilder(text);
    for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
      int at = random.nextInt(changed.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> changed.insert(at, piece(random));
        case 1 -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(1, 4)));
        case 2 -> changed.replace(at, Math.min(changed.length(), at + 1), piece(random));
        default -> changed.insert(at, changed.substring(random.nextInt(at + 1), at));
      }
    }
    return changed.toString();
  }

  private static String piece(SplittableRandom random) {
    String[] pieces = {
      "+",
      "-",
      "*",
      "/",
      "^",
      "^2",
      "^-3",
      "(",
      ")",
      ",",
      "max(",
      "log(",
      "exp(",
      "relu(",
      "0",
      "1e308",
      "1e-320",
      ".",
      "w",
      "x1",
      " ",
      "\uff08",
      "\u2212",
      "\u00b2",
      "\ud83d\ude00",
      "\ud83d"
    };
    return pieces[random.nextInt(pieces.length)];
  }

  private static Graph understood(String text) {
    return ((ParsedExpression.Understood) ExpressionParser.parse(text)).graph();
  }

  private static Reason refusal(String text) {
    return ((ParsedExpression.Refused) ExpressionParser.parse(text)).problem().reason();
  }
}
