package playground.model.inspection.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a text apart, whichever keyboard it was typed with. */
final class Tokenizer {
  /** Other ways to write the symbols: signs of mathematics, and full-width ones. */
  private static final Map<Integer, String> SYMBOLS =
      Map.ofEntries(
          Map.entry((int) '+', "+"),
          Map.entry((int) '\uff0b', "+"),
          Map.entry((int) '-', "-"),
          Map.entry((int) '\u2212', "-"),
          Map.entry((int) '\uff0d', "-"),
          Map.entry((int) '*', "*"),
          Map.entry((int) '\u00d7', "*"),
          Map.entry((int) '\u00b7', "*"),
          Map.entry((int) '\u22c5', "*"),
          Map.entry((int) '\uff0a', "*"),
          Map.entry((int) '/', "/"),
          Map.entry((int) '\u00f7', "/"),
          Map.entry((int) '\uff0f', "/"),
          Map.entry((int) '^', "^"),
          Map.entry((int) '\uff3e', "^"),
          Map.entry((int) '(', "("),
          Map.entry((int) '\uff08', "("),
          Map.entry((int) ')', ")"),
          Map.entry((int) '\uff09', ")"),
          Map.entry((int) ',', ","),
          Map.entry((int) '\uff0c', ","));

  private static final int SUPERSCRIPT_TWO = '\u00b2';
  private static final int FIRST_SUBSCRIPT = '\u2080';
  private static final int LAST_SUBSCRIPT = '\u2089';

  private final int[] characters;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private Tokenizer(String text) {
    characters = text.codePoints().toArray();
  }

  /** The pieces of {@code text}, and its end as the last one. */
  static List<Token> tokens(String text) throws ExpressionException {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.read();
    return tokenizer.tokens;
  }

  private void read() throws ExpressionException {
    while (next < characters.length) {
      int character = characters[next];
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        next++;
      } else if (isDigit(character) || character == '.') {
        readNumber();
      } else if (Character.isLetter(character) || character == '_') {
        readName();
      } else if (character == SUPERSCRIPT_TWO) {
        add(Token.Kind.SYMBOL, "^", next, next);
        add(Token.Kind.NUMBER, "2", next, next + 1);
      } else if (SYMBOLS.containsKey(character)) {
        add(Token.Kind.SYMBOL, SYMBOLS.get(character), next, next + 1);
      } else {
        throw new ExpressionException(
            new ExpressionProblem(
                ExpressionProblem.Reason.UNKNOWN_CHARACTER, next + 1, text(next, next + 1)));
      }
    }
    add(Token.Kind.END, "", next, next);
  }

  private void add(Token.Kind kind, String text, int from, int to) {
    tokens.add(new Token(kind, text, from + 1));
    next = to;
  }

  /** Digits, a decimal point, and an exponent where digits follow it. */
  private void readNumber() {
    int end = skipDigits(next);
    if (at(end) == '.') {
      end = skipDigits(end + 1);
    }
    if (at(end) == 'e' || at(end) == 'E') {
      int digits = at(end + 1) == '-' || at(end + 1) == '+' ? end + 2 : end + 1;
      if (isDigit(at(digits))) {
        end = skipDigits(digits);
      }
    }
    add(Token.Kind.NUMBER, text(next, end), next, end);
  }

  private void readName() {
    int end = next;
    while (Character.isLetterOrDigit(at(end)) || at(end) == '_' || isSubscript(at(end))) {
      end++;
    }
    add(Token.Kind.NAME, text(next, end), next, end);
  }

  private int skipDigits(int from) {
    int end = from;
    while (isDigit(at(end))) {
      end++;
    }
    return end;
  }

  private int at(int index) {
    return index < characters.length ? characters[index] : 0;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isSubscript(int character) {
    return character >= FIRST_SUBSCRIPT && character <= LAST_SUBSCRIPT;
  }

  private String text(int from, int to) {
    return new String(characters, from, to - from);
  }
}
