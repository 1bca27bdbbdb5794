package playground.app.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What is asked of the disk so that a file outlives a power failure. The system keeps what is
 * written in memory for a while, and may put the new name on the disk before the bytes.
 */
interface Disk {
  /** That of this computer. */
  Disk REAL = new Disk() {};

  /** Has the bytes that were written to {@code file} on the disk when it returns. */
  default void forceBytes(FileChannel file) throws IOException {
    file.force(true);
  }

  /** Gives the file {@code from} the name {@code to}, also where there is a file of that name. */
  default void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Has the names in {@code folder} on the disk, where the system can be asked for that. */
  default void forceNames(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // Windows opens no folders. The file is written; the system puts the name on the disk later.
    }
  }
}
