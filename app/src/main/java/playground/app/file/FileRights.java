package playground.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read and write a file, to be kept where another one takes its place. */
final class FileRights {
  private static final Set<PosixFilePermission> OWNER_ALONE =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** Null for a new file, and where the system has no such rights. */
  private final @Nullable PosixFileAttributes kept;

  private FileRights(@Nullable PosixFileAttributes kept) {
    this.kept = kept;
  }

  /** Those that the system gives to any new file. */
  static FileRights ofNewFile() {
    return new FileRights(null);
  }

  /**
   * Those of {@code file}.
   *
   * @throws WriteProtectedException if it must not be written
   */
  static FileRights of(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributes kept = view == null ? null : view.readAttributes();
    // An administrator may write all files, and is told all the same.
    boolean noWriting = kept != null && kept.permissions().stream().noneMatch(WRITING::contains);
    if (noWriting || !Files.isWritable(file)) {
      throw new WriteProtectedException(file);
    }
    return new FileRights(kept);
  }

  /** What a file is created with: until all rights are given, its owner alone may read it. */
  FileAttribute<?>[] atFirst() {
    return kept == null
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)};
  }

  /** Gives all of them to {@code file}. */
  void giveTo(Path file) throws IOException {
    if (kept == null) {
      return;
    }
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributes now = view.readAttributes();
    Set<PosixFilePermission> permissions = kept.permissions();
    if (!now.group().equals(kept.group()) && !tookGroup(view, kept)) {
      permissions = EnumSet.copyOf(permissions);
      // The members of another group are not those who were meant.
      permissions.removeIf(each -> each.name().startsWith("GROUP_"));
    }
    view.setPermissions(permissions);
  }

  private static boolean tookGroup(PosixFileAttributeView view, PosixFileAttributes kept) {
    try {
      view.setGroup(kept.group());
      return true;
    } catch (IOException e) {
      // Only a member of a group may give it a file.
      return false;
    }
  }
}
