package playground.app.text;

/** Long texts, cut to what there is room for. */
public final class Shortened {
  private Shortened() {}

  /**
   * The first {@code most} characters of {@code text}, with an ellipsis where more follow; one less
   * where the last would be half of a letter that takes two.
   */
  public static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  /** The same of a text from outside, on one line, to be quoted in a message. */
  public static String toLine(int most, String text) {
    return to(most, text.strip().replaceAll("[\\p{Cntrl}\\s]+", " "));
  }
}
