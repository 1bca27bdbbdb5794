package playground.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it saves leaves the old file or the new one, and the next saving
 * clears what it left. As many are killed as {@code -Dkills=500} says.
 */
class KilledWhileSavingTest {
  private static final int KILLS = Integer.getInteger("kills", 8);

  @TempDir Path folder;

  @Test
  void thereIsAlwaysAWholeFileAndNoLitterAfterTheNextSaving() throws Exception {
    Random random = new Random(1);
    Path file = folder.resolve("experiment.json");
    for (int kill = 0; kill < KILLS; kill++) {
      Path left = Files.createFile(folder.resolve(".unfinished" + UUID.randomUUID() + ".json"));
      killWhileSaving(file, 1 + random.nextInt(30));
      byte[] content = Files.readAllBytes(file);
      assertEquals(RepeatedSaving.SIZE, content.length);
      for (byte each : content) {
        assertEquals(content[0], each);
      }
      assertFalse(Files.exists(left));
      assertTrue(filesInFolder() <= 2, "what the earlier one left is cleared by the next");
    }
    WholeFile.write(file, ".json", out -> out.write('c'));
    assertEquals("c", Files.readString(file));
    assertEquals(1, filesInFolder());
  }

  /** Kills a program after it has saved {@code times}: most likely while it saves once more. */
  private static void killWhileSaving(Path file, int times) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            RepeatedSaving.class.getName(),
            file.toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process saving = builder.start();
    try (BufferedReader said = saving.inputReader()) {
      for (int saved = 0; saved < times; saved++) {
        assertEquals("written", said.readLine());
      }
      saving.destroyForcibly();
      saving.waitFor();
    }
  }

  private long filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
