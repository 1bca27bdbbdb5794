package playground.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from outside, as a table's names of classes, is quoted so that it does no harm. */
class ShortenedTest {

  @Test
  void whatIsTooLongEndsWithAnEllipsis() {
    assertEquals("aaaa…", Shortened.toLine(4, "a".repeat(200)));
    assertEquals("aaaa", Shortened.toLine(4, "aaaa"));
  }

  @Test
  void whatIsSeenAsOneIsNotCut() {
    String family = "👨\u200D👩\u200D👧";
    assertEquals("a…", Shortened.toLine(4, "a" + family + "b"));
    assertEquals("a" + family + "…", Shortened.toLine(9, "a" + family + "bc"));
    assertEquals("e…", Shortened.toLine(2, "eo\u0308o"));
    assertEquals("…", Shortened.toLine(3, family));
  }

  @ParameterizedTest
  @ValueSource(strings = {"שלום", "مرحبا", "a שלום", "12 שלום"})
  void whatIsReadFromTheRightIsIsolated(String name) {
    assertEquals("\u2068" + name + "\u2069", Shortened.toLine(40, name));
    assertEquals("\u2068ש…\u2069", Shortened.toLine(1, "ש" + name));
  }

  @ParameterizedTest
  @CsvSource({
    "a\u202Eb, aU+202Eb",
    "a\u0000b, aU+0000b",
    "\u200B, U+200B",
    "\u3164, U+3164",
    "\uFEFFx, U+FEFFx",
    "\u2068, U+2068",
    "x\u200D, xU+200D",
    "\uD800, U+D800"
  })
  void whatCannotBeSeenStandsByItsCode(String name, String shown) {
    assertEquals(shown, Shortened.toLine(40, name));
  }

  @Test
  void whiteSpaceIsOneSpaceAndAloneItsCode() {
    assertEquals("a b c", Shortened.toLine(40, " a\n\tb\u2028\u00A0c "));
    assertEquals("U+00A0", Shortened.toLine(40, "\u00A0"));
  }

  @Test
  void theNamesOfFilesInMessagesAreAmongThem() {
    Texts texts = new Texts(Language.CHINESE);
    Path file = Path.of("/data/a\u202Egnp.exe");
    assertEquals("已写入：/data/aU+202Egnp.exe", texts.get("export.written", file));
    assertEquals("aU+202Egnp.exe", Shortened.nameOf(file));
    assertEquals("\u2068שלום.csv\u2069", Shortened.nameOf("שלום.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>&amp;", "%s %n", "{0}", "猫", "😀"})
  void allElseIsLeftAsItIs(String name) {
    assertEquals(name, Shortened.toLine(40, name));
  }
}
