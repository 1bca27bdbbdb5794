package playground.model.data.csv;

import java.nio.charset.Charset;

/**
 * How a table is written.
 *
 * @param charset the encoding of its characters
 * @param separator what stands between two cells
 * @param decimalMark what stands before the fraction of a number
 * @param header whether its first line names the columns
 */
public record CsvFormat(
    Charset charset, Separator separator, DecimalMark decimalMark, boolean header) {

  /** What stands between two cells. */
  public enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    private final char character;

    Separator(char character) {
      this.character = character;
    }

    /** The character itself. */
    public char character() {
      return character;
    }
  }

  /** What stands before the fraction of a number. */
  public enum DecimalMark {
    POINT,
    COMMA
  }

  /** The same, with other separators. */
  public CsvFormat withSeparator(Separator newSeparator) {
    return new CsvFormat(charset, newSeparator, decimalMark, header);
  }

  /** The same, with other numbers. */
  public CsvFormat withDecimalMark(DecimalMark newDecimalMark) {
    return new CsvFormat(charset, separator, newDecimalMark, header);
  }

  /** The same, with or without a header. */
  public CsvFormat withHeader(boolean newHeader) {
    return new CsvFormat(charset, separator, decimalMark, newHeader);
  }
}
