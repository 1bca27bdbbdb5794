package playground.app.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is written is whole, and as any other file of its folder. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void whoeverMayReadOtherFilesOfTheUserMayReadThisOne() throws IOException {
    assumePosix();
    Path other = Files.createFile(folder.resolve("other"));
    Path file = folder.resolve("file");
    write(file, "text");
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
  }

  @Test
  void whatALinkLeadsToIsWrittenAndTheLinkStays() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = Files.writeString(elsewhere.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void whatFailsLeavesTheOldFileAndNoOther() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                ".txt",
                out -> {
                  out.write("half".getBytes(StandardCharsets.UTF_8));
                  throw new IOException("the disk is full");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(Set.of("file"), filesIn(folder));
  }

  @Test
  void aLinkToWhatIsNotThereYetIsFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("elsewhere", "file"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), second);
    write(first, "new");
    assertTrue(Files.isSymbolicLink(first));
    assertTrue(Files.isSymbolicLink(second));
    assertEquals("new", Files.readString(elsewhere.resolve("file")));
  }

  @Test
  void aLinkThatLeadsToItselfOrToNoFolderIsRefused() throws IOException {
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    assertThrows(FileSystemLoopException.class, () -> write(loop, "new"));
    Path astray = Files.createSymbolicLink(folder.resolve("astray"), Path.of("no", "file"));
    assertThrows(NoSuchFileException.class, () -> write(astray, "new"));
    assertEquals(Set.of("loop", "astray"), filesIn(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw----", "rw-r--r--", "rwxr-x--x", "-w--w--w-"})
  void aFileThatIsThereKeepsItsRights(String rights) throws IOException {
    assumePosix();
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    write(file, "new");
    assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aWriteProtectedFileIsRefused() throws IOException {
    assumePosix();
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThrows(WriteProtectedException.class, () -> write(file, "new"));
    assertEquals("old", Files.readString(file));
    assertEquals(Set.of("file"), filesIn(folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileSystemThatCannotBeWrittenToIsNotCalledFull() {
    IOException refused =
        assertThrows(IOException.class, () -> write(Path.of("/proc/backprop"), "new"));
    assertFalse(refused instanceof DiskFullException);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatMustNotBeWrittenToIsCalledSoWhateverTheSystemCallsIt() {
    // Not even an administrator makes a file there; the system says that it does not exist.
    assertThrows(AccessDeniedException.class, () -> write(Path.of("/proc/sys/backprop"), "new"));
  }

  @Test
  void whatAKilledProgramLeftGoesAndWhatAnotherIsWritingStays() throws IOException {
    String name = ".unfinished" + UUID.randomUUID();
    Files.createFile(folder.resolve(name + ".json"));
    Files.writeString(folder.resolve(name + ".csv"), "half");
    Files.writeString(folder.resolve(".unfinished business.json"), "another program's");
    try (UnfinishedFile inUse = UnfinishedFile.create(folder, ".png", FileRights.ofNewFile())) {
      write(folder.resolve("file"), "text");
      Set<String> stay =
          Set.of("file", ".unfinished business.json", inUse.path().getFileName().toString());
      assertEquals(stay, filesIn(folder));
      Files.createFile(folder.resolve(name + ".json"));
      WholeFile.removeUnfinished(folder.toFile());
      assertEquals(stay, filesIn(folder));
    }
    assertEquals(Set.of("file", ".unfinished business.json"), filesIn(folder));
  }

  @Test
  void inAFolderOfANameThatCannotBeWrittenNothingIsLeft() {
    // As a name in Chinese is where the program was started with the encoding of ASCII.
    assertDoesNotThrow(() -> WholeFile.removeUnfinished(new File("\0")));
    assertDoesNotThrow(() -> WholeFile.removeUnfinished(folder.resolve("none").toFile()));
  }

  @Test
  void contentOfAnySizeIsWhole() throws IOException {
    for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 300_000}) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      Path file = folder.resolve("file");
      WholeFile.write(
          file,
          ".bin",
          out -> {
            int first = Math.min(3, size);
            out.write(bytes, 0, first);
            out.write(bytes, first, size - first);
          });
      assertArrayEquals(bytes, Files.readAllBytes(file));
    }
  }

  private void assumePosix() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
  }

  @Test
  void aFolderStaysAFolder() {
    assertThrows(IOException.class, () -> write(folder, "text"));
    assertTrue(Files.isDirectory(folder));
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, ".txt", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Set<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
