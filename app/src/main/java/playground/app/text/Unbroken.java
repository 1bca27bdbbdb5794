package playground.app.text;

import java.util.regex.Pattern;

/** Keeps on one line, where a text is broken into lines, what is read as one. */
public final class Unbroken {
  /** Of the characters without a width it is the one that Java's line breaks obey. */
  private static final String JOINER = "\ufeff";

  /**
   * Between the digits of a number and its power of ten, between its sign and its digits, and after
   * the hours of a time.
   */
  private static final Pattern IN_NUMBER =
      Pattern.compile("(?<=\\d)(?=×10)|(?<=−)(?=\\d)|(?<=\\d:)(?=\\d)");

  /** Between the characters of a Chinese word that a number follows. */
  private static final Pattern IN_WORD = Pattern.compile("(?<=\\p{IsHan})(?=\\p{IsHan}+\u00a0)");

  /** Between Chinese characters. */
  private static final Pattern IN_CHINESE = Pattern.compile("(?<=\\p{IsHan})(?=\\p{IsHan})");

  private Unbroken() {}

  /**
   * The same to see, with no line end allowed in {@code 7.7×10⁻⁷}, in {@code −0.5}, in {@code
   * 17:18}, and in a word that a space which does not break holds to its number.
   */
  public static String of(String text) {
    String numbers = IN_NUMBER.matcher(text).replaceAll(JOINER);
    return IN_WORD.matcher(numbers).replaceAll(JOINER);
  }

  /** The same to see, with no line end allowed between two Chinese characters of {@code name}. */
  public static String name(String name) {
    return IN_CHINESE.matcher(name).replaceAll(JOINER);
  }

  /** The text that {@code unbroken} was made of. */
  public static String undo(String unbroken) {
    return unbroken.replace(JOINER, "");
  }
}
