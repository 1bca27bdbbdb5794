package playground.app.text;

/** Long texts, cut to what there is room for. */
public final class Shortened {
  private Shortened() {}

  /** The first {@code most} characters of {@code text}, with an ellipsis where more follow. */
  public static String to(int most, String text) {
    return text.length() > most ? text.substring(0, most) + "…" : text;
  }

  /** The same of a text from outside, on one line, to be quoted in a message. */
  public static String toLine(int most, String text) {
    return to(most, text.strip().replaceAll("[\\p{Cntrl}\\s]+", " "));
  }
}
