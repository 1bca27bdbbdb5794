package playground.app.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is being written, beside the one whose place it will take. It is locked for as long
 * as it is in use, which ends with the program that uses it, however that ends: so another one
 * knows which were left.
 */
final class UnfinishedFile implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("\\.unfinished[0-9a-f-]{36}\\.\\w+");

  private final Path path;
  private final FileChannel channel;

  private UnfinishedFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** A new one in {@code folder}, empty. */
  static UnfinishedFile create(Path folder, String suffix, FileRights rights) throws IOException {
    while (true) {
      Path path = folder.resolve(".unfinished" + UUID.randomUUID() + suffix);
      FileChannel channel =
          FileChannel.open(
              path,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              rights.atFirst());
      // Until it was locked, another program could take it for one that was left.
      if (lock(channel) && Files.exists(path)) {
        return new UnfinishedFile(path, channel);
      }
      channel.close();
      Files.deleteIfExists(path);
    }
  }

  private static boolean lock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      // A file system without locks; there none is taken for one that was left, either.
      return true;
    }
  }

  /** Removes those that are left in {@code folder} and no longer in use. */
  static void removeStale(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UnfinishedFile::isOne)) {
      for (Path each : files) {
        removeIfStale(each);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that can be written to, though not listed: what is left there stays.
    }
  }

  private static boolean isOne(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void removeIfStale(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // In use, gone, or another user's: then it is not ours to remove.
    }
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }

  /** Removes it where it has not taken the other's place, and ends the lock. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(path);
    }
  }
}
