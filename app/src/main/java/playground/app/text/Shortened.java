package playground.app.text;

import java.nio.file.Path;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

/** Long texts, cut to what there is room for. */
public final class Shortened {
  /** What stands between the two is put in order by itself, whatever stands around it. */
  private static final char ISOLATE = '\u2068';

  private static final char END_OF_ISOLATE = '\u2069';

  private static final int LONGEST_FILE_NAME = 60;

  private Shortened() {}

  /**
   * The first {@code most} characters of {@code text}, with an ellipsis where more follow; fewer
   * where the last would be a part of what is seen as one.
   */
  private static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    BreakIterator seen = BreakIterator.getCharacterInstance(Locale.ROOT);
    seen.setText(text);
    return text.substring(0, seen.preceding(most + 1)) + "…";
  }

  /** The name of a file without its folders, as it stands in a sentence. */
  public static String nameOf(Path file) {
    return nameOf(String.valueOf(file.getFileName()));
  }

  /** The name of a file for which there may be no path. */
  public static String nameOf(String fileName) {
    return toLine(LONGEST_FILE_NAME, fileName);
  }

  /**
   * The same of a text from outside, on one line, to be quoted in a message: all of it can be seen,
   * and one that is read from the right leaves the message's own words in their order.
   */
  public static String toLine(int most, String text) {
    String line = to(most, VisibleCharacters.of(text));
    char[] characters = line.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length)
        ? ISOLATE + line + END_OF_ISOLATE
        : line;
  }
}
