package playground.model.data.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import playground.model.data.csv.CsvProblem.Reason;

/**
 * The beginning of a table, long enough to tell how it is written.
 *
 * @param charset UTF-8, or UTF-16 where its byte order mark says so, or Windows-1252 (what
 *     spreadsheets write that do not write UTF-8) where the bytes are no UTF-8
 * @param text the beginning, as whole lines where there is an end of a line in it
 */
record Sample(Charset charset, String text) {
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int BYTES = 1 << 16;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Reads it from {@code source}.
   *
   * @throws CsvException if it is no text
   */
  static Sample of(CsvSource source) throws IOException, CsvException {
    byte[] bytes;
    try (InputStream in = LimitedStream.open(source)) {
      bytes = in.readNBytes(BYTES);
    }
    boolean cut = bytes.length == BYTES;
    Charset charset = charsetOf(bytes, cut);
    String text = decode(bytes, charset, cut);
    requireText(text);
    int lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return new Sample(charset, cut && lastEnd > 0 ? text.substring(0, lastEnd) : text);
  }

  private static Charset charsetOf(byte[] bytes, boolean cut) {
    if (bytes.length >= 2 && (bytes[0] == -2 && bytes[1] == -1)) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && (bytes[0] == -1 && bytes[1] == -2)) {
      return StandardCharsets.UTF_16LE;
    }
    boolean isUtf8 = decode(bytes, StandardCharsets.UTF_8, cut).indexOf('\uFFFD') < 0;
    return isUtf8 ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** What is no character in {@code charset} becomes U+FFFD; one cut in two is left out. */
  private static String decode(byte[] bytes, Charset charset, boolean cut) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .decode(ByteBuffer.wrap(bytes), text, !cut);
    text.flip();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return text.toString().substring(marked ? 1 : 0);
  }

  private static void requireText(String text) throws CsvException {
    long line = 1;
    for (int k = 0; k < text.length(); k++) {
      char character = text.charAt(k);
      if (!isText(character)) {
        throw new CsvException(new CsvProblem(Reason.NOT_TEXT, line, 0, ""));
      }
      line += character == '\n' ? 1 : 0;
    }
  }

  /** Whether {@code character} can be in a text: no control character, and no decoding failed. */
  static boolean isText(char character) {
    boolean isSpace = character == '\t' || character == '\n' || character == '\r';
    return isSpace || character != '\uFFFD' && !Character.isISOControl(character);
  }
}
