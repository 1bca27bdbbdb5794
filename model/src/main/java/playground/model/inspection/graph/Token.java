package playground.model.inspection.graph;

/**
 * A piece of an expression.
 *
 * @param kind what it is
 * @param text how it is written; of an operator one of {@code + - * / ^ ( ) ,}
 * @param column where it begins, counted from 1
 */
record Token(Kind kind, String text, int column) {
  enum Kind {
    NUMBER,
    NAME,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }
}
