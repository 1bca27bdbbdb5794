package playground.model.data.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a table come from. */
@FunctionalInterface
public interface CsvSource {

  /** Opens them at the beginning; the caller closes the stream. */
  InputStream open() throws IOException;

  /** A file; one that is too large is not even opened. */
  static CsvSource of(Path file) {
    return () -> {
      if (Files.size(file) > PointsCsv.MOST_BYTES) {
        throw new LimitedStream.TooLongException();
      }
      return Files.newInputStream(file);
    };
  }

  /** A text, such as a spreadsheet puts on the clipboard; whoever opens it, encodes it. */
  static CsvSource of(String text) {
    return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
