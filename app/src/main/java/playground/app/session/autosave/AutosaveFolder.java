package playground.app.session.autosave;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Where each running program has a file of its own. Which of them are in use is told by locks on
 * the bytes of one more file, a byte for each, which the system takes away when a program ends
 * however it ends.
 */
public final class AutosaveFolder implements AutoCloseable {
  /** More programs than this at once are not saved. */
  private static final int MOST = 20;

  private final Path folder;

  /** The only channel to the file: to close another would release the locks of this one. */
  private final FileChannel locks;

  /**
   * Opens {@code folder}, and creates it where it is not there.
   *
   * @throws IOException if that cannot be
   */
  public AutosaveFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    locks =
        FileChannel.open(
            folder.resolve("autosave.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** A file that no other program uses as long as this one runs. */
  public final class Slot {
    private final Path file;
    private final FileLock lock;

    private Slot(Path file, FileLock lock) {
      this.file = file;
      this.lock = lock;
    }

    /** The file, which need not be there. */
    public Path file() {
      return file;
    }

    /**
     * Removes the file, and lets others have its place.
     *
     * @throws IOException if that cannot be
     */
    public void remove() throws IOException {
      Files.deleteIfExists(file);
      lock.release();
    }
  }

  /**
   * A place that is free.
   *
   * @throws IOException if there is none, or the system has no locks
   */
  public Slot claim() throws IOException {
    for (int place = 0; place < MOST; place++) {
      if (!Files.exists(file(place))) {
        Optional<Slot> claimed = claim(place);
        if (claimed.isPresent()) {
          return claimed.get();
        }
      }
    }
    throw new IOException("no free place in " + folder);
  }

  /**
   * The newest file that a program has left which ended before it could remove it.
   *
   * @throws IOException if the system has no locks
   */
  public Optional<Slot> left() throws IOException {
    Optional<Slot> newest = Optional.empty();
    FileTime newestTime = FileTime.fromMillis(Long.MIN_VALUE);
    for (int place = 0; place < MOST; place++) {
      if (Files.isRegularFile(file(place))) {
        FileTime time = Files.getLastModifiedTime(file(place));
        Optional<Slot> claimed = time.compareTo(newestTime) > 0 ? claim(place) : Optional.empty();
        if (claimed.isPresent()) {
          if (newest.isPresent()) {
            newest.get().lock.release();
          }
          newest = claimed;
          newestTime = time;
        }
      }
    }
    return newest;
  }

  private Optional<Slot> claim(int place) throws IOException {
    try {
      return Optional.ofNullable(locks.tryLock(place, 1, false))
          .map(lock -> new Slot(file(place), lock));
    } catch (OverlappingFileLockException e) {
      // It is in use in this very process.
      return Optional.empty();
    }
  }

  private Path file(int place) {
    return folder.resolve("autosave-" + place + ".json");
  }

  /** Gives all places up; their files stay. */
  @Override
  public void close() throws IOException {
    locks.close();
  }
}
