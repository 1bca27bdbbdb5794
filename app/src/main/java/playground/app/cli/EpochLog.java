package playground.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import playground.app.file.WholeFile;

/**
 * A table with a row for each epoch. Its rows are held until all are there, so that there is never
 * half a file.
 */
final class EpochLog {
  /** The most cells: about 100 MB of text. */
  private static final long MOST_CELLS = 5_000_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CsvWriter csv =
      CsvWriter.builder().build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

  /** Of a network of {@code layers} layers. */
  EpochLog(int layers) {
    csv.writeRecord(EpochRow.columns(layers));
  }

  /** The most epochs of a network of {@code layers} layers. */
  static long mostEpochs(int layers) {
    return MOST_CELLS / EpochRow.columns(layers).size();
  }

  void add(EpochRow row) {
    csv.writeRecord(row.cells());
  }

  /** Writes all rows. */
  void write(Path file) throws IOException {
    csv.flush();
    WholeFile.write(file, ".csv", bytes::writeTo);
  }
}
