package playground.app.cli.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapOutputTest {
  @TempDir Path folder;

  @Test
  void aTableThatIsThereIsLeftAloneUntilAllIsDoneUnlessItIsGoneOnFrom() throws IOException {
    Path file = folder.resolve("map.v2.csv");
    assertEquals(file, MapOutput.unfinished(file, false));
    Files.writeString(file, "an earlier sweep");
    assertEquals(folder.resolve("map.v2.unfinished.csv"), MapOutput.unfinished(file, false));
    assertEquals(file, MapOutput.unfinished(file, true));
    Files.writeString(folder.resolve("map.v2.unfinished.csv"), "of another run");
    assertEquals(folder.resolve("map.v2.unfinished-2.csv"), MapOutput.unfinished(file, false));
  }
}
