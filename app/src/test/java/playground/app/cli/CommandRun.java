package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import playground.app.cli.output.Console;
import playground.app.text.Language;

/** The program as it is run by tests: what it prints, and its exit code. */
final class CommandRun {
  /** An experiment that is trained in a moment. */
  static final String LINK =
      "#activation=tanh&batchSize=10&dataset=circle&learningRate=0.03&networkShape=4,2&seed=0.5";

  /** One whose numbers overflow. */
  static final String EXPLODES =
      "#activation=linear&batchSize=10&dataset=reg-plane&learningRate=10&networkShape=4,2"
          + "&problem=regression&seed=0.5";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** The exit code of a command. */
  int run(String... arguments) {
    return ((CommandLineProgram.Exit) program(false, arguments)).code();
  }

  /** The one sentence with which {@code arguments} are refused, before anything is printed. */
  static String refusal(String... arguments) {
    CommandRun refused = new CommandRun();
    assertEquals(2, refused.run(arguments), List.of(arguments).toString());
    assertEquals(1, refused.err().size(), refused.err().toString());
    assertEquals(List.of(), refused.out());
    assertFalse(refused.err().getFirst().contains("Exception"), refused.err().getFirst());
    return refused.err().getFirst();
  }

  /** What comes of {@code arguments}. */
  CommandLineProgram.Outcome program(boolean terminal, String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    return new CommandLineProgram(console).run(List.of(arguments), Language.ENGLISH);
  }

  /** The lines of what was printed. */
  List<String> out() {
    return lines(out);
  }

  /** The lines that say what was wrong. */
  List<String> err() {
    return lines(err);
  }

  /** Forgets what was printed. */
  void forget() {
    out.reset();
  }

  /** As a terminal shows them: what follows a carriage return is written over the line. */
  private static List<String> lines(ByteArrayOutputStream stream) {
    String text = stream.toString(StandardCharsets.UTF_8);
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("\n"))
            .map(line -> line.substring(line.lastIndexOf('\r') + 1))
            .toList();
  }
}
