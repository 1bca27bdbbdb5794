package playground.app.file;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes files so that there is always a whole one: the old, or the new. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes what is to be in a file. */
  public interface Content {
    /** Writes all of it; the stream is the caller's to close. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code content} beside {@code file} and puts it in its place once all of it is on the
   * disk; where {@code file} is a link, in the place of what it leads to, be that there already or
   * not. Who may read and write the file stays as it was.
   *
   * <p>What an earlier writing left unfinished in the folder, because its program was killed, is
   * removed.
   *
   * @param suffix of the unfinished file
   * @throws FileAlreadyExistsException if {@code file} is a folder or a device
   * @throws NoSuchFileException if its folder does not exist
   * @throws WriteProtectedException if {@code file} must not be written
   * @throws DiskFullException if there is no room for it
   * @throws AccessDeniedException if its folder must not be written to
   * @throws IOException if it cannot be written; {@code file} is as before in all cases
   */
  public static void write(Path file, String suffix, Content content) throws IOException {
    write(file, suffix, content, Disk.REAL);
  }

  /** As {@link #write(Path, String, Content)} does, on {@code disk}. */
  static void write(Path file, String suffix, Content content, Disk disk) throws IOException {
    // First of all, so that for most of the time there is no unfinished file that could be left.
    MemoryStream bytes = new MemoryStream();
    content.writeTo(bytes);
    Target target = Target.of(file);
    UnfinishedFile.removeStale(target.folder());
    try (UnfinishedFile unfinished =
        UnfinishedFile.create(target.folder(), suffix, target.rights())) {
      bytes.writeTo(unfinished.channel());
      disk.forceBytes(unfinished.channel());
      target.rights().giveTo(unfinished.path());
      disk.move(unfinished.path(), target.path());
    } catch (IOException e) {
      throw reason(e, target.folder(), target.path(), bytes.size());
    }
    disk.forceNames(target.folder());
  }

  /**
   * Whether {@code file} can be written, as far as that can be told beforehand.
   *
   * @throws IOException as {@link #write} would, but for a disk that is full by then
   */
  public static void requireWritable(Path file) throws IOException {
    Target target = Target.of(file);
    if (!Files.isWritable(target.folder())) {
      throw new AccessDeniedException(target.path().toString());
    }
  }

  /** Where a file is written: its place, its folder, and who may read and write it. */
  private record Target(Path path, Path folder, FileRights rights) {
    static Target of(Path file) throws IOException {
      Path target = LinkTarget.of(file);
      boolean exists = Files.exists(target);
      Path folder = target.getParent();
      if (folder == null || exists && !Files.isRegularFile(target)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      if (!Files.isDirectory(folder)) {
        throw new NoSuchFileException(target.toString());
      }
      return new Target(target, folder, exists ? FileRights.of(target) : FileRights.ofNewFile());
    }
  }

  /** Why {@code target} could not be written, as far as it can be told from what was thrown. */
  private static IOException reason(IOException thrown, Path folder, Path target, long size)
      throws IOException {
    if (DiskFullException.isReason(thrown, folder, size)) {
      return new DiskFullException(target, size);
    }
    // A file system that is mounted to be read alone has an error of its own.
    return Files.isWritable(folder) ? thrown : new AccessDeniedException(target.toString());
  }

  /** Removes what a program that was killed while it wrote has left in {@code folder}. */
  public static void removeUnfinished(File folder) {
    try {
      UnfinishedFile.removeStale(folder.toPath());
    } catch (InvalidPathException e) {
      // A name that the program's character encoding cannot write: it has written nothing there.
    }
  }
}
