package playground.model.inspection.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import playground.model.inspection.graph.ExpressionProblem.Reason;

/**
 * Reads an expression as it is typed, such as {@code (w*x + b - 10)^2}:
 *
 * <pre>
 *   sum      = product { (+ | -) product }
 *   product  = factor { (* | /) factor }
 *   factor   = (- | +) factor | operand [ ^ whole number ]
 *   operand  = number | name | function ( sum ) | max ( sum , sum ) | ( sum )
 * </pre>
 *
 * Functions are exp, log or ln, square, sigmoid or σ, tanh, relu and max, in any case; every other
 * word is a name. The signs of mathematics, and those that a Chinese keyboard types, mean the same.
 */
public final class ExpressionParser {
  /** The most characters of a text. */
  public static final int MOST_CHARACTERS = 1000;

  /** The most gates of a graph, leaves among them. */
  public static final int MOST_GATES = 200;

  /** How deep parentheses and signs may be nested. */
  public static final int DEEPEST = 50;

  /** The largest exponent, and the smallest but for its sign. */
  public static final int LARGEST_EXPONENT = 99;

  private static final String MAX = "max";

  private static final Map<String, Gate.Unary> FUNCTIONS =
      Map.of(
          "exp", Gate.Unary.EXP,
          "log", Gate.Unary.LOG,
          "ln", Gate.Unary.LOG,
          "square", Gate.Unary.SQUARE,
          "sigmoid", Gate.Unary.SIGMOID,
          "\u03c3", Gate.Unary.SIGMOID,
          "tanh", Gate.Unary.TANH,
          "relu", Gate.Unary.RELU);

  private final List<Token> tokens;
  private final GraphBuilder builder = new GraphBuilder();
  private int next;
  private int depth;

  private ExpressionParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The graph of {@code text}, or what is wrong with it. */
  public static ParsedExpression parse(String text) {
    try {
      return new ParsedExpression.Understood(read(text));
    } catch (ExpressionException e) {
      return new ParsedExpression.Refused(e.problem());
    }
  }

  private static Graph read(String text) throws ExpressionException {
    if (text.length() > MOST_CHARACTERS) {
      throw new ExpressionException(
          new ExpressionProblem(Reason.TOO_LONG, MOST_CHARACTERS + 1, ""));
    }
    ExpressionParser parser = new ExpressionParser(Tokenizer.tokens(text));
    if (parser.token().kind() == Token.Kind.END) {
      throw parser.problem(Reason.EMPTY);
    }
    parser.sum();
    if (parser.token().kind() != Token.Kind.END) {
      throw parser.problem(Reason.OPERATOR_EXPECTED);
    }
    return parser.builder.graph();
  }

  private int sum() throws ExpressionException {
    int left = product();
    while (token().is("+") || token().is("-")) {
      Token operator = take();
      Gate.Binary gate = operator.is("+") ? Gate.Binary.ADD : Gate.Binary.SUBTRACT;
      int right = product();
      left = builder.add(gate, operator, left, right);
    }
    return left;
  }

  private int product() throws ExpressionException {
    int left = factor();
    while (token().is("*") || token().is("/")) {
      Token operator = take();
      Gate.Binary gate = operator.is("*") ? Gate.Binary.MULTIPLY : Gate.Binary.DIVIDE;
      int right = factor();
      left = builder.add(gate, operator, left, right);
    }
    return left;
  }

  private int factor() throws ExpressionException {
    if (!token().is("-") && !token().is("+")) {
      return power();
    }
    Token sign = take();
    if (sign.is("-") && token().kind() == Token.Kind.NUMBER && !tokens.get(next + 1).is("^")) {
      Token number = take();
      return builder.leaf(new Gate.Constant(-number(number)), sign);
    }
    enter(sign);
    int operand = factor();
    depth--;
    return sign.is("-") ? builder.add(Gate.Unary.NEGATE, sign, operand) : operand;
  }

  private int power() throws ExpressionException {
    int base = operand();
    if (!token().is("^")) {
      return base;
    }
    Token operator = take();
    int exponent = exponent();
    return builder.add(
        exponent == 2 ? Gate.Unary.SQUARE : new Gate.Power(exponent), operator, base);
  }

  /** A whole number, with a sign or in parentheses where the user likes. */
  private int exponent() throws ExpressionException {
    boolean parenthesis = token().is("(");
    if (parenthesis) {
      take();
    }
    boolean negative = token().is("-");
    if (negative || token().is("+")) {
      take();
    }
    Optional<Integer> whole = whole(token());
    if (whole.isEmpty()) {
      throw problem(Reason.WHOLE_EXPONENT_EXPECTED);
    }
    take();
    if (parenthesis) {
      close();
    }
    return negative ? -whole.get() : whole.get();
  }

  private static Optional<Integer> whole(Token token) {
    boolean isWhole = token.kind() == Token.Kind.NUMBER && token.text().matches("[0-9]{1,2}");
    return isWhole ? Optional.of(Integer.valueOf(token.text())) : Optional.empty();
  }

  private int operand() throws ExpressionException {
    Token token = token();
    if (token.kind() == Token.Kind.NUMBER) {
      take();
      return builder.leaf(new Gate.Constant(number(token)), token);
    }
    if (token.kind() == Token.Kind.NAME) {
      take();
      return named(token);
    }
    if (token.is("(")) {
      return inParentheses(token);
    }
    throw problem(Reason.OPERAND_EXPECTED);
  }

  private int inParentheses(Token at) throws ExpressionException {
    enter(at);
    take();
    int inner = sum();
    close();
    depth--;
    return inner;
  }

  private int named(Token name) throws ExpressionException {
    String word = name.text().toLowerCase(Locale.ROOT);
    if (word.equals(MAX)) {
      return maximum(name);
    }
    if (FUNCTIONS.containsKey(word)) {
      requireOpening();
      return builder.add(FUNCTIONS.get(word), name, inParentheses(name));
    }
    if (token().is("(")) {
      throw problem(Reason.UNKNOWN_FUNCTION, name);
    }
    return builder.leaf(new Gate.Variable(name.text()), name);
  }

  private int maximum(Token name) throws ExpressionException {
    requireOpening();
    enter(name);
    take();
    int left = sum();
    if (!token().is(",")) {
      throw problem(Reason.COMMA_EXPECTED);
    }
    take();
    int right = sum();
    close();
    depth--;
    return builder.add(Gate.Binary.MAX, name, left, right);
  }

  private void requireOpening() throws ExpressionException {
    if (!token().is("(")) {
      throw problem(Reason.OPENING_EXPECTED);
    }
  }

  private void close() throws ExpressionException {
    if (!token().is(")")) {
      throw problem(Reason.CLOSING_EXPECTED);
    }
    take();
  }

  private void enter(Token at) throws ExpressionException {
    if (++depth > DEEPEST) {
      throw problem(Reason.TOO_DEEP, at);
    }
  }

  private static double number(Token token) throws ExpressionException {
    boolean hasDigits = !token.text().matches("\\.([eE].*)?");
    double value = hasDigits ? Double.parseDouble(token.text()) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw problem(Reason.NOT_A_NUMBER, token);
    }
    return value;
  }

  private Token token() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private ExpressionException problem(Reason reason) {
    return problem(reason, token());
  }

  static ExpressionException problem(Reason reason, Token at) {
    return new ExpressionException(new ExpressionProblem(reason, at.column(), at.text()));
  }
}
