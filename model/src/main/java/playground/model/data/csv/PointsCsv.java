package playground.model.data.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;

/**
 * Reads and writes {@link CustomPoints} as a table of three columns: x₁, x₂ and the class's name.
 *
 * <p>Classes are in the order of their names, numbers by their size and other names by the
 * alphabet; of two, the later one is class +1. So what is written comes back, whatever the order of
 * the rows.
 */
public final class PointsCsv {
  /** The longest table, in bytes; far above what {@link CustomPoints#MOST} rows take. */
  public static final long MOST_BYTES = 256L << 20;

  static final int COLUMNS = 3;

  private static final int PREVIEWED = 10;

  private PointsCsv() {}

  /**
   * How a table seems to be written, and its first rows so understood.
   *
   * @throws CsvException if it is no text, or its beginning is malformed
   * @throws IOException if it cannot be read
   */
  public static CsvPreview preview(CsvSource source) throws IOException, CsvException {
    return preview(source, guess(source));
  }

  /** The first rows of a table that is written in {@code format}. */
  public static CsvPreview preview(CsvSource source, CsvFormat format)
      throws IOException, CsvException {
    List<String> columns = List.of();
    List<List<String>> shown = new ArrayList<>();
    try (Rows rows = open(source, format)) {
      List<String> row = rows.next();
      if (row != null && format.header()) {
        columns = row;
        row = rows.next();
      }
      while (row != null && shown.size() < PREVIEWED) {
        shown.add(row);
        row = rows.next();
      }
    }
    return new CsvPreview(format, columns, shown);
  }

  /**
   * Reads a table that is written as it seems to be.
   *
   * @throws CsvException if it is not one of points of several classes, with the place and the
   *     reason
   * @throws IOException if it cannot be read
   */
  public static CustomPoints read(CsvSource source) throws IOException, CsvException {
    return read(source, guess(source));
  }

  /** Reads a table that is written in {@code format}. */
  public static CustomPoints read(CsvSource source, CsvFormat format)
      throws IOException, CsvException {
    PointsReader points = new PointsReader(format.decimalMark());
    try (Rows rows = open(source, format)) {
      List<String> row = rows.next();
      if (row != null && format.header()) {
        row = rows.next();
      }
      while (row != null) {
        points.add(row, rows.line());
        row = rows.next();
      }
    }
    return points.points();
  }

  /**
   * Writes the points with their own coordinates, below a header: commas, decimal points. The
   * writer is the caller's to close.
   */
  public static void write(CustomPoints own, Writer target) throws IOException {
    Samples points = own.points();
    CsvWriter table = CsvWriter.builder().build(target);
    table.writeRecord("x1", "x2", "class");
    for (int k = 0; k < points.size(); k++) {
      table.writeRecord(
          Double.toString(points.x1(k)),
          Double.toString(points.x2(k)),
          own.className(points.label(k)));
    }
    table.flush();
  }

  private static CsvFormat guess(CsvSource source) throws IOException, CsvException {
    return FormatGuess.of(Sample.of(source));
  }

  private static Rows open(CsvSource source, CsvFormat format) throws IOException, CsvException {
    Reader text = new InputStreamReader(LimitedStream.open(source), format.charset());
    try {
      return new Rows(withoutByteOrderMark(text), format.separator());
    } catch (IOException e) {
      text.close();
      throw e;
    }
  }

  private static Reader withoutByteOrderMark(Reader text) throws IOException {
    PushbackReader rest = new PushbackReader(new BufferedReader(text));
    int first = rest.read();
    if (first >= 0 && first != Sample.BYTE_ORDER_MARK) {
      rest.unread(first);
    }
    return rest;
  }
}
