package playground.model.inspection.graph;

/** What comes of a typed expression. */
public sealed interface ParsedExpression {

  /** It can be read. */
  record Understood(Graph graph) implements ParsedExpression {}

  /** It cannot be read. */
  record Refused(ExpressionProblem problem) implements ParsedExpression {}
}
