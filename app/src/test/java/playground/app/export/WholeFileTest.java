package playground.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is written is whole, and as any other file of its folder. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void whoeverMayReadOtherFilesOfTheUserMayReadThisOne() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
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
                unfinished -> {
                  Files.writeString(unfinished, "half");
                  throw new IOException("the disk is full");
                }));
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFolderStaysAFolder() {
    assertThrows(IOException.class, () -> write(folder, "text"));
    assertTrue(Files.isDirectory(folder));
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, ".txt", unfinished -> Files.writeString(unfinished, text));
  }
}
