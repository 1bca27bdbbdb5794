package playground.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import playground.app.file.WholeFile;

/** A table with a row for each epoch. */
final class EpochLog {
  /** The most rows: they are held until all are there, so that there is never half a file. */
  static final long MOST = 1_000_000;

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().build(text);

  /** Of a network of {@code layers} layers. */
  EpochLog(int layers) {
    csv.writeRecord(EpochRow.columns(layers));
  }

  void add(EpochRow row) {
    csv.writeRecord(row.cells());
  }

  /** Writes all rows. */
  void write(Path file) throws IOException {
    csv.flush();
    WholeFile.write(
        file, ".csv", out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
