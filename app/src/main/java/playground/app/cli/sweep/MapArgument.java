package playground.app.cli.sweep;

import java.nio.file.Path;
import java.util.Locale;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.Outputs;
import playground.app.text.Shortened;

/** The file of a map that is to be written. */
final class MapArgument {
  private static final String ENDING = ".csv";

  private MapArgument() {}

  /**
   * The one that is given.
   *
   * @throws RefusedException if there is none, it is no table by its name, or it cannot be written
   */
  static Path of(Arguments given, Outputs outputs) throws RefusedException {
    Path file =
        given
            .file(Specifications.OUT)
            .orElseThrow(() -> RefusedException.of("cli.missing", Specifications.OUT));
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw RefusedException.of("cli.notATable", Shortened.nameOf(file), ENDING);
    }
    return outputs.writable(file);
  }
}
