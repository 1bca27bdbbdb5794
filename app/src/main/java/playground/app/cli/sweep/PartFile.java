package playground.app.cli.sweep;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import playground.app.cli.argument.RefusedException;
import playground.app.file.RegularFile;
import playground.app.notice.ReadNotices;
import playground.app.text.Shortened;
import playground.model.sweep.SweepPlan;

/**
 * A part of a sweep, as it was written.
 *
 * @param head of which sweep
 * @param rows its rows by the index of the cell: the axes' values, and what came of it
 */
record PartFile(MapHead head, SortedMap<Integer, List<String>> rows) {
  private static final Pattern MARK =
      Pattern.compile(Pattern.quote(MapFile.MARK) + "([0-9a-f]+) (\\d{1,7})");

  /** The line of the first row. */
  private static final int FIRST_ROW = 3;

  /**
   * Reads it; of a whole table, all of it.
   *
   * @throws RefusedException if it cannot be read, or is none
   */
  static PartFile read(Path file) throws RefusedException {
    try {
      RegularFile.require(file);
      try (BufferedReader text = Files.newBufferedReader(file)) {
        @Nullable String first = text.readLine();
        Matcher mark = MARK.matcher(first == null ? "" : first);
        if (mark.matches()) {
          return read(file, mark.group(1), Integer.parseInt(mark.group(2)), text);
        }
      }
      return TableFile.read(file).orElseThrow(() -> notAPart(file));
    } catch (UncheckedIOException e) {
      throw new RefusedException(ReadNotices.of(e.getCause(), Shortened.nameOf(file)));
    } catch (IOException e) {
      throw new RefusedException(ReadNotices.of(e, Shortened.nameOf(file)));
    }
  }

  private static PartFile read(Path file, String fingerprint, int cells, BufferedReader text)
      throws IOException, RefusedException {
    int line = FIRST_ROW;
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
      Iterator<CsvRecord> records = csv.iterator();
      List<String> columns = records.hasNext() ? records.next().getFields() : List.of();
      int axes = columns.size() - 1 - ResultColumns.NAMES.size();
      if (cells < 1
          || cells > SweepPlan.MOST_CELLS
          || axes < 1
          || axes > SweepPlan.MOST_AXES
          || !columns.getFirst().equals(MapFile.CELL)
          || !columns.subList(1 + axes, columns.size()).equals(ResultColumns.NAMES)) {
        throw notAPart(file);
      }
      MapHead head = new MapHead(fingerprint, cells, columns.subList(1, columns.size()));
      SortedMap<Integer, List<String>> rows = new TreeMap<>();
      while (records.hasNext()) {
        List<String> fields = records.next().getFields();
        Optional<Integer> cell = cell(fields, head);
        if (cell.isEmpty()
            || rows.putIfAbsent(cell.get(), fields.subList(1, fields.size())) != null) {
          throw damaged(file, line);
        }
        line++;
      }
      return new PartFile(head, rows);
    } catch (CsvParseException e) {
      throw damaged(file, line);
    }
  }

  /** Which cell a row is of; empty where it is none of a sweep. */
  private static Optional<Integer> cell(List<String> fields, MapHead head) {
    if (fields.size() != 1 + head.columns().size()
        || !fields.getFirst().matches("\\d{1,7}")
        || !ResultColumns.areOfAResult(fields.subList(1 + head.axes(), fields.size()))) {
      return Optional.empty();
    }
    int cell = Integer.parseInt(fields.getFirst());
    return cell < head.cells() ? Optional.of(cell) : Optional.empty();
  }

  private static RefusedException notAPart(Path file) {
    return RefusedException.of("cli.notAPart", Shortened.nameOf(file));
  }

  private static RefusedException damaged(Path file, int line) {
    return RefusedException.of("cli.damagedPart", Shortened.nameOf(file), line);
  }
}
