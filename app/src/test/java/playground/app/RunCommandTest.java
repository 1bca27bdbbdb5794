package playground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the readme run the program with a Java that can run it. */
class RunCommandTest {
  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aJavaOnThePathIsNotTheOneThatRunsTheProgram() throws Exception {
    assumeTrue(onPath("mvn"), "Maven is on the path");
    Path other = folder.resolve("java");
    Files.writeString(other, "#!/bin/sh\necho the java of the path\nexit 1\n");
    assertTrue(other.toFile().setExecutable(true));

    // The parent's own run of Java, with what the modules add to it left out.
    ProcessBuilder builder =
        new ProcessBuilder(
            "mvn",
            "--quiet",
            "--non-recursive",
            "-Dmaven.repo.local=" + System.getProperty("localRepository"),
            "-Dexec.skip=false",
            "-Dexec.args=-version",
            "validate",
            "exec:exec");
    builder.directory(Path.of("..").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PATH", folder + File.pathSeparator + System.getenv("PATH"));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), output);
    assertTrue(output.contains("version \"" + System.getProperty("java.version")), output);
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }
}
