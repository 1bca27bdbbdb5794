package playground.model.data.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.model.data.csv.CsvProblem.Reason;

/**
 * The rows of a table, one after the other: cells without white space around them, without empty
 * ones after the third (a spreadsheet leaves such), and without lines that are empty altogether.
 */
final class Rows implements AutoCloseable {
  /** The longest cell, and what is buffered at a time. */
  private static final int BUFFER = 1 << 17;

  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private @Nullable CsvRecord latest;

  Rows(Reader text, CsvFormat.Separator separator) {
    reader =
        CsvReader.builder()
            .fieldSeparator(separator.character())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(BUFFER)
            .ofCsvRecord(text);
    records = reader.iterator();
  }

  /** The line in which the latest row begins. */
  long line() {
    return latest == null ? 0 : latest.getStartingLineNumber();
  }

  /** The line in which a row begins that could not be read. */
  private long nextLine() {
    long breaks =
        latest == null
            ? 0
            : String.join("", latest.getFields()).chars().filter(c -> c == '\n').count();
    return line() + breaks + 1;
  }

  /** The next row, at least one cell; null after the last one. */
  @Nullable List<String> next() throws IOException, CsvException {
    while (true) {
      CsvRecord row = nextRecord();
      if (row == null) {
        return null;
      }
      latest = row;
      List<String> cells = row.getFields().stream().map(String::strip).toList();
      if (!cells.stream().allMatch(String::isEmpty)) {
        return withoutEmptyEnd(cells);
      }
    }
  }

  private static List<String> withoutEmptyEnd(List<String> cells) {
    int end = cells.size();
    while (end > PointsCsv.COLUMNS && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private @Nullable CsvRecord nextRecord() throws IOException, CsvException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException e) {
      throw new CsvException(new CsvProblem(Reason.MALFORMED, nextLine(), 0, ""));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof LimitedStream.TooLongException) {
        throw new CsvException(CsvProblem.of(Reason.TOO_LARGE));
      }
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
