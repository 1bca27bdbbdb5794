package playground.model.data.csv;

/**
 * Why a table could not be read, and where.
 *
 * @param reason what is wrong
 * @param line the line, counted from 1; 0 where it is the table as a whole
 * @param column the column, counted from 1; 0 where it is the line as a whole
 * @param value what stands there, or how many there are; at most {@value #SHOWN} characters of it
 */
public record CsvProblem(Reason reason, long line, int column, String value) {
  private static final int SHOWN = 100;

  /** What can be wrong with a table. */
  public enum Reason {
    /** There is no row below the header, or nothing at all. */
    NO_ROWS,
    /** The line has another number of cells than three. */
    COLUMN_COUNT,
    /** There is nothing in the cell. */
    MISSING,
    /** The cell of a coordinate is no number. */
    NOT_A_NUMBER,
    /** The number's thousands are separated, as in 1,234.5. */
    GROUPED,
    /** A comma may separate thousands or begin a fraction, as in 1,234. */
    AMBIGUOUS,
    /** The number is infinite, or beyond what this program can compute with. */
    NOT_FINITE,
    /** The number's magnitude is above {@link playground.model.data.plane.CustomPoints#LARGEST}. */
    ENORMOUS,
    /** The class is one more than {@link playground.model.data.plane.CustomPoints#MOST_CLASSES}. */
    TOO_MANY_CLASSES,
    /** All rows are of the class that is the value. */
    SINGLE_CLASS,
    /**
     * The class's name has more than {@link playground.model.data.plane.CustomPoints#LONGEST_NAME}.
     */
    LONG_NAME,
    /** There are more than {@link playground.model.data.plane.CustomPoints#MOST} rows. */
    TOO_MANY_ROWS,
    /** There are more than {@link PointsCsv#MOST_BYTES} bytes. */
    TOO_LARGE,
    /** Characters that no text has: it is not a text file, or its encoding is unknown. */
    NOT_TEXT,
    /** A quote that does not close, or a cell or a line without an end. */
    MALFORMED
  }

  /** Cuts {@code value} short where it is long. */
  public CsvProblem {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
  }

  static CsvProblem of(Reason reason) {
    return new CsvProblem(reason, 0, 0, "");
  }
}
