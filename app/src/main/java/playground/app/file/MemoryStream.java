package playground.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes kept in memory, in pieces: a stream that grew in one array would copy it again and again.
 */
final class MemoryStream extends OutputStream {
  private static final int PIECE = 1 << 16;

  private final List<byte[]> pieces = new ArrayList<>();
  private int inLast = PIECE;

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int done = 0;
    while (done < length) {
      if (inLast == PIECE) {
        pieces.add(new byte[PIECE]);
        inLast = 0;
      }
      int part = Math.min(length - done, PIECE - inLast);
      System.arraycopy(bytes, offset + done, pieces.getLast(), inLast, part);
      inLast += part;
      done += part;
    }
  }

  /** How many bytes there are. */
  long size() {
    return (long) PIECE * (pieces.size() - 1) + inLast;
  }

  /** Writes all of them. */
  void writeTo(WritableByteChannel channel) throws IOException {
    for (byte[] piece : pieces) {
      int length = piece == pieces.getLast() ? inLast : PIECE;
      ByteBuffer left = ByteBuffer.wrap(piece, 0, length);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    }
  }
}
