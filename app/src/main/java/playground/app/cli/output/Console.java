package playground.app.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where commands write: results and problems, both in UTF-8.
 *
 * @param out results
 * @param err problems
 * @param terminal whether results are read on a terminal, where a line can be written over
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

  /** The one that the program was started from. */
  public static Console ofProgram() {
    java.io.Console system = System.console();
    return new Console(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        system != null && system.isTerminal());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
