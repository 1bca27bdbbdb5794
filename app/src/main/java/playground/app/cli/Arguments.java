package playground.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import playground.app.text.Numbers;
import playground.app.text.Shortened;

/** The arguments of a command as values; what is none is refused by name. */
final class Arguments {
  private static final int SHOWN = 40;

  private final ParseResult parsed;

  Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  /** The experiment to work on. */
  Source source() throws RefusedException {
    return Source.read(
        optionalSource()
            .orElseThrow(() -> RefusedException.of("cli.missing", Specifications.SOURCE)));
  }

  /** What was given as file or link of an experiment, if anything was. */
  Optional<String> optionalSource() {
    return Optional.ofNullable(parsed.matchedPositionalValue(0, (String) null));
  }

  /** A whole number from 1 on, which must be given. */
  long count(String option, long most) throws RefusedException {
    String text = text(option).orElseThrow(() -> RefusedException.of("cli.missing", option));
    try {
      long number = Long.parseLong(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notACount(option, text, most);
    }
    throw notACount(option, text, most);
  }

  private static RefusedException notACount(String option, String text, long most) {
    return RefusedException.of(
        "cli.notACount", option, Shortened.toLine(SHOWN, text), Numbers.count(most));
  }

  /** A file to write. */
  Optional<Path> file(String option) throws RefusedException {
    Optional<String> name = text(option);
    try {
      return name.map(given -> Path.of(given).toAbsolutePath());
    } catch (InvalidPathException e) {
      throw RefusedException.of(
          "cli.notAFile", option, Shortened.toLine(SHOWN, name.orElseThrow()));
    }
  }

  /** What stands after {@code option}. */
  Optional<String> text(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
  }
}
