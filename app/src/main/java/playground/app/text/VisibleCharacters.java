package playground.app.text;

/**
 * Text from outside on one line, with nothing in it that cannot be seen: a name that looks empty,
 * or like another, would puzzle whoever reads it, and a mark of direction turns around what stands
 * after it.
 */
final class VisibleCharacters {
  /** Letters without a shape: the Hangul fillers, and the blank Braille pattern. */
  private static final String SHAPELESS = "\u115F\u1160\u3164\uFFA0\u2800";

  /** Joins emoji, and letters of some scripts. */
  private static final int JOINER = 0x200D;

  private static final int NON_JOINER = 0x200C;

  private VisibleCharacters() {}

  /**
   * White space between words as one space, and what else is not seen as its code, such as U+200B;
   * of white space alone, the codes.
   */
  static String of(String text) {
    StringBuilder seen = new StringBuilder();
    int[] characters = text.codePoints().toArray();
    for (int k = 0; k < characters.length; k++) {
      int character = characters[k];
      if (isSpace(character)) {
        if (!seen.isEmpty() && seen.charAt(seen.length() - 1) != ' ') {
          seen.append(' ');
        }
      } else if (isSeen(character) || joins(characters, k)) {
        seen.appendCodePoint(character);
      } else {
        seen.append(code(character));
      }
    }
    String line = seen.toString().strip();
    return line.isEmpty() ? codes(text.strip()) : line;
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> SHAPELESS.indexOf(character) < 0;
    };
  }

  /** Whether it joins, or keeps apart, two that are seen. */
  private static boolean joins(int[] characters, int k) {
    return (characters[k] == JOINER || characters[k] == NON_JOINER)
        && k > 0
        && k < characters.length - 1
        && isSeen(characters[k - 1])
        && isSeen(characters[k + 1]);
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    text.codePoints().forEach(character -> codes.append(code(character)));
    return codes.toString();
  }

  private static String code(int character) {
    return "U+%04X".formatted(character);
  }
}
