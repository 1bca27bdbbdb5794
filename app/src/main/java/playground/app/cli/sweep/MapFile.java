package playground.app.cli.sweep;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import playground.app.file.WholeFile;

/**
 * Writes the table of a sweep: a whole one has a row for each cell; a part has a line before it
 * that says of which sweep it is, and a column before the others that says of which cell a row is.
 */
final class MapFile {
  /** What the first line of a part begins with. */
  static final String MARK = "# sweep ";

  /** The first column of a part. */
  static final String CELL = "cell";

  private MapFile() {}

  /** The first line of a part. */
  static String mark(MapHead head) {
    return MARK + head.fingerprint() + " " + head.cells();
  }

  /** Writes the whole table; {@code rows} has one for each cell. */
  static void writeWhole(Path file, MapHead head, SortedMap<Integer, List<String>> rows)
      throws IOException {
    WholeFile.write(
        file,
        ".csv",
        out -> {
          CsvWriter csv = CsvWriter.builder().build(text(out));
          csv.writeRecord(head.columns());
          rows.values().forEach(csv::writeRecord);
          csv.flush();
        });
  }

  /** Writes those rows that there are. */
  static void writePart(Path file, MapHead head, SortedMap<Integer, List<String>> rows)
      throws IOException {
    WholeFile.write(
        file,
        ".csv",
        out -> {
          Writer text = text(out);
          text.write(mark(head) + "\r\n");
          CsvWriter csv = CsvWriter.builder().build(text);
          csv.writeRecord(before(CELL, head.columns()));
          for (Map.Entry<Integer, List<String>> row : rows.entrySet()) {
            csv.writeRecord(before(row.getKey().toString(), row.getValue()));
          }
          csv.flush();
        });
  }

  private static Writer text(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  private static List<String> before(String first, List<String> others) {
    List<String> all = new ArrayList<>(others.size() + 1);
    all.add(first);
    all.addAll(others);
    return all;
  }
}
