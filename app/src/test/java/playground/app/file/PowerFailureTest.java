package playground.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the power fails after a file was written, it has its new content under its name. */
class PowerFailureTest {
  @TempDir Path folder;

  /** Keeps of a file that is moved what it was asked to keep before, and nothing of it else. */
  private static final class ForgetfulDisk implements Disk {
    private long kept;
    private boolean nameKept;

    @Override
    public void forceBytes(FileChannel file) throws IOException {
      kept = file.size();
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      try (FileChannel file = FileChannel.open(from, StandardOpenOption.WRITE)) {
        file.truncate(kept);
      }
      Disk.super.move(from, to);
      nameKept = false;
    }

    @Override
    public void forceNames(Path folder) {
      nameKept = true;
    }
  }

  @Test
  void theBytesAreOnTheDiskBeforeTheNameIs() throws IOException {
    Path file = Files.writeString(folder.resolve("experiment.json"), "old");
    ForgetfulDisk disk = new ForgetfulDisk();
    byte[] text = "new and longer".getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, ".json", out -> out.write(text), disk);
    assertEquals("new and longer", Files.readString(file));
    assertTrue(disk.nameKept, "the name may still be the old file's");
  }
}
