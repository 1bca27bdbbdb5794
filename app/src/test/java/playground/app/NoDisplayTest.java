package playground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class NoDisplayTest {

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayItEndsWithOneClearSentence() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertNotEquals(0, process.waitFor());
    // On the class path, which is how this test starts it, JavaFX adds a warning of its own.
    List<String> lines =
        output
            .lines()
            .filter(line -> !line.matches("(?i).*(PlatformImpl|unnamed module).*"))
            .toList();
    assertEquals(1, lines.size(), output);
    assertEquals(true, lines.getFirst().contains("needs a display"), output);
  }
}
