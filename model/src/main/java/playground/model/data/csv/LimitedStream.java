package playground.model.data.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception where a stream is longer than a table may be. */
final class LimitedStream extends FilterInputStream {
  private long left;

  LimitedStream(InputStream in, long limit) {
    super(in);
    left = limit;
  }

  /** Opens {@code source}, which may not be longer than {@link PointsCsv#MOST_BYTES}. */
  static InputStream open(CsvSource source) throws IOException, CsvException {
    try {
      return new LimitedStream(source.open(), PointsCsv.MOST_BYTES);
    } catch (TooLongException e) {
      throw new CsvException(CsvProblem.of(CsvProblem.Reason.TOO_LARGE));
    }
  }

  /** The stream is too long. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws TooLongException {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new TooLongException();
    }
  }
}
