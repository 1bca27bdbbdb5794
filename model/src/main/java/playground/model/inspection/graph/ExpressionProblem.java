package playground.model.inspection.graph;

/**
 * Why a text could not be read as an expression, and where.
 *
 * @param reason what would be right there
 * @param column the place, counted from 1 in characters; behind the last one at the end
 * @param found what stands there, at most {@value #SHOWN} characters; empty at the end
 */
public record ExpressionProblem(Reason reason, int column, String found) {
  private static final int SHOWN = 30;

  /** What can be wrong with an expression. */
  public enum Reason {
    /** There is nothing. */
    EMPTY,
    /** A number, a name, a function or an opening parenthesis is expected. */
    OPERAND_EXPECTED,
    /** An operator or the end is expected. */
    OPERATOR_EXPECTED,
    /** A closing parenthesis is expected, or an operator. */
    CLOSING_EXPECTED,
    /** An opening parenthesis is expected after the name of a function. */
    OPENING_EXPECTED,
    /** A comma and a second value are expected, as in max(a, b). */
    COMMA_EXPECTED,
    /** There is no function of this name. */
    UNKNOWN_FUNCTION,
    /** A whole number from −99 to 99 is expected after ^. */
    WHOLE_EXPONENT_EXPECTED,
    /** The number has no finite value, or is not written as one. */
    NOT_A_NUMBER,
    /** The character means nothing in an expression. */
    UNKNOWN_CHARACTER,
    /** The text is longer than {@link ExpressionParser#MOST_CHARACTERS}. */
    TOO_LONG,
    /** There are more gates than {@link ExpressionParser#MOST_GATES}. */
    TOO_MANY_GATES,
    /** Parentheses or signs are nested deeper than {@link ExpressionParser#DEEPEST}. */
    TOO_DEEP
  }

  /** Cuts {@code found} short where it is long. */
  public ExpressionProblem {
    found = found.length() > SHOWN ? found.substring(0, SHOWN) : found;
  }
}
