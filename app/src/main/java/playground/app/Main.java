package playground.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import playground.app.cli.CommandLineProgram;
import playground.app.cli.output.Console;
import playground.app.text.Language;
import playground.app.text.Texts;

/** Starts the program. */
public final class Main {
  private Main() {}

  /**
   * Obeys a command, or opens the window; where there is no display for it, says so and ends with
   * exit code 1.
   */
  public static void main(String[] arguments) {
    // Pictures are drawn with AWT, which must not look for a display of its own.
    System.setProperty("java.awt.headless", "true");
    Language usual = Language.of(Locale.getDefault());
    switch (new CommandLineProgram(Console.ofProgram()).run(List.of(arguments), usual)) {
      case CommandLineProgram.Exit(int code) -> System.exit(code);
      case CommandLineProgram.Window window -> open(window, usual);
    }
  }

  private static void open(CommandLineProgram.Window window, Language usual) {
    if (isLinuxWithoutGraphicsCard()) {
      // JavaFX would load a software OpenGL of 80 MB, refuse it, and draw by itself all the same.
      System.setProperty("prism.order", "sw");
    }
    try {
      Application.launch(Playground.class, Playground.parameters(window));
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws where its platform cannot open a window; it has no type of its own.
      System.err.println(new Texts(window.language().orElse(usual)).get("start.noDisplay"));
      System.exit(1);
    }
  }

  private static boolean isLinuxWithoutGraphicsCard() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("prism.order") == null
        && Files.notExists(Path.of("/dev/dri"));
  }
}
