package playground.app.cli.sweep;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import playground.model.sweep.SweepPlan;

/** Reads the whole table of a sweep, which does not say of which sweep it is. */
final class TableFile {
  private TableFile() {}

  /** All its rows as one part; empty where it is no such table. */
  static Optional<PartFile> read(Path file) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      Iterator<CsvRecord> records = csv.iterator();
      List<String> columns = records.hasNext() ? records.next().getFields() : List.of();
      int axes = columns.size() - ResultColumns.NAMES.size();
      if (axes < 1
          || axes > SweepPlan.MOST_AXES
          || !columns.subList(axes, columns.size()).equals(ResultColumns.NAMES)) {
        return Optional.empty();
      }
      SortedMap<Integer, List<String>> rows = new TreeMap<>();
      while (records.hasNext()) {
        List<String> fields = records.next().getFields();
        if (fields.size() != columns.size()
            || rows.size() == SweepPlan.MOST_CELLS
            || !ResultColumns.areOfAResult(fields.subList(axes, fields.size()))) {
          return Optional.empty();
        }
        rows.put(rows.size(), fields);
      }
      return rows.isEmpty()
          ? Optional.empty()
          : Optional.of(new PartFile(new MapHead("", rows.size(), columns), rows));
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }
}
