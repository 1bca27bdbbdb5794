package playground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it, with what it remembers of its last start. */
class StartTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path home;

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatAKilledProgramLeftWhereItWasSavingIsRemovedAtTheNextStart() throws Exception {
    Path documents = Files.createDirectory(home.resolve("documents"));
    Files.writeString(documents.resolve(".unfinished" + UUID.randomUUID() + ".json"), "half");
    remember("folder", documents.toString());
    try (WatchService changes = documents.getFileSystem().newWatchService()) {
      documents.register(changes, StandardWatchEventKinds.ENTRY_DELETE);
      Process program = start();
      try {
        assertNotNull(changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "it is still there");
      } finally {
        program.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void aStartThatIsTimedEndsByItselfOnceTheMapsStand() throws Exception {
    Process program = start("-D%s=true".formatted(Playground.CLOSE_AFTER_START));
    try {
      assertTrue(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it is still running");
      assertEquals(0, program.exitValue());
    } finally {
      program.destroyForcibly();
    }
  }

  private void remember(String name, String value) throws Exception {
    Path folder = Files.createDirectories(home.resolve("config").resolve("backprop-playground"));
    Properties preferences = new Properties();
    preferences.setProperty(name, value);
    try (Writer file = Files.newBufferedWriter(folder.resolve("preferences.properties"))) {
      preferences.store(file, null);
    }
  }

  private Process start(String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(List.of(options));
    command.add(Main.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }
}
