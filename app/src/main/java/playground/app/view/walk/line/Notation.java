package playground.app.view.walk.line;

import playground.app.figure.DiagramPart;
import playground.app.text.Numbers;

/**
 * The letters of the formulas: the layer above in brackets, the unit below, both counted from 1.
 */
public final class Notation {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
  private static final int DIGITS = 4;

  private Notation() {}

  /** A vector or matrix of a layer: Z⁽²⁾. */
  static String of(String letter, int layer) {
    return letter + "⁽" + digits(layer + 1, RAISED) + "⁾";
  }

  /** A number of a unit of a layer: z⁽²⁾₃. */
  static String of(String letter, int layer, int unit) {
    return of(letter, layer) + lowered(unit);
  }

  /** What enters a layer: the inputs x₁, x₂ of the first, a⁽¹⁾₁ of others. */
  static String input(int layer, int input) {
    return layer == 0 ? "x" + lowered(input) : of("a", layer - 1, input);
  }

  /** The matrix that enters a layer: X, or A⁽¹⁾. */
  static String inputs(int layer) {
    return layer == 0 ? "X" : of("A", layer - 1);
  }

  /** The weight of an input of a unit: w⁽²⁾₃,₁. */
  static String weight(int layer, int unit, int input) {
    return of("w", layer, unit) + "," + lowered(input);
  }

  /** A parameter: w⁽²⁾₃,₁ or b⁽²⁾₃. */
  public static String of(DiagramPart.Parameter parameter) {
    return switch (parameter) {
      case DiagramPart.Weight it -> weight(it.layer(), it.unit(), it.input());
      case DiagramPart.Bias it -> of("b", it.layer(), it.unit());
    };
  }

  private static String lowered(int index) {
    return digits(index + 1, LOWERED);
  }

  private static String digits(int number, String alphabet) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(alphabet.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** A number by itself, to four digits. */
  static String number(double value) {
    return Numbers.format(value, DIGITS);
  }

  /** A number within a formula: in brackets where it has a sign or a power of ten. */
  static String factor(double value) {
    String text = number(value);
    return text.startsWith("−") || text.contains("10") && text.matches(".*10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹].*")
        ? "(" + text + ")"
        : text;
  }

  /** A shape: 4×30. */
  static String shape(int rows, int columns) {
    return rows + "×" + columns;
  }
}
