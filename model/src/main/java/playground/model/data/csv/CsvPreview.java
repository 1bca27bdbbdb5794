package playground.model.data.csv;

import java.util.List;

/**
 * The beginning of a table as it was understood.
 *
 * @param format how it is written
 * @param columns the names of the columns; empty where there is no header
 * @param rows the cells of the first rows below the header, as they stand there
 */
public record CsvPreview(CsvFormat format, List<String> columns, List<List<String>> rows) {

  /** Copies the lists. */
  public CsvPreview {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
