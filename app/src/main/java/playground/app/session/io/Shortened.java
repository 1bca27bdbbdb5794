package playground.app.session.io;

/** Texts from outside, short and on one line, to be quoted in a message. */
final class Shortened {
  private Shortened() {}

  static String to(int most, String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    return line.length() > most ? line.substring(0, most) + "…" : line;
  }
}
