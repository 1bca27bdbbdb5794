package playground.app;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How long the packaged program takes from its process to the window with its maps, beside an empty
 * AtlantaFX window of the same size that is started from class files without a cache. Both windows
 * close as soon as they stand, and the whole process is timed, in turns. Needs a display; the
 * argument is the program: {@code app/target/app/playground/bin/playground}.
 */
final class StartBenchmark {
  private static final int RUNS = 7;

  private StartBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path program = Path.of(arguments[0]).toAbsolutePath();
    Path home = Files.createTempDirectory("start");
    List<Double> ours = new ArrayList<>();
    List<Double> empty = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      empty.add(seconds(emptyWindow(), home));
      ours.add(seconds(List.of(program.toString()), home));
    }
    System.out.printf(
        "Median of %d starts: empty window %.2f s, the program %.2f s, ratio %.2f%n",
        RUNS, median(empty), median(ours), median(ours) / median(empty));
  }

  private static List<String> emptyWindow() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        EmptyWindow.Start.class.getName());
  }

  private static double seconds(List<String> command, Path home)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    builder
        .environment()
        .put("JAVA_TOOL_OPTIONS", "-D%s=true".formatted(Playground.CLOSE_AFTER_START));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    long end = System.nanoTime();
    if (code != 0) {
      throw new IllegalStateException("%s ended with exit code %d".formatted(command, code));
    }
    return (end - start) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** A window without anything in it. */
  public static final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
      Scene scene = new Scene(new StackPane(), 1280, 800);
      scene.addPostLayoutPulseListener(Platform::exit);
      stage.setScene(scene);
      stage.show();
    }

    /** A class of its own, so that JavaFX starts from the class path. */
    static final class Start {
      private Start() {}

      public static void main(String[] arguments) {
        Application.launch(EmptyWindow.class);
      }
    }
  }
}
