package playground.app.cli.argument;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import playground.app.text.Numbers;
import playground.app.text.Shortened;

/** The arguments of a command as values; what is none is refused by name. */
public final class Arguments {
  private static final int SHOWN = 40;

  private final ParseResult parsed;

  /** Those that were understood as {@code parsed}. */
  public Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  /** The experiment to work on. */
  public Source source() throws RefusedException {
    return Source.read(
        optionalSource()
            .orElseThrow(() -> RefusedException.of("cli.missing", Specifications.SOURCE)));
  }

  /** The file to read. */
  public Path fileToRead() throws RefusedException {
    String name =
        optionalSource()
            .orElseThrow(() -> RefusedException.of("cli.missing", Specifications.LESSON_FILE));
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw RefusedException.of(
          "cli.notAFile", Specifications.LESSON_FILE, Shortened.toLine(SHOWN, name));
    }
  }

  /** What was given as file or link of an experiment, if anything was. */
  public Optional<String> optionalSource() {
    return Optional.ofNullable(parsed.matchedPositionalValue(0, (String) null));
  }

  /** A whole number from {@code least} on, which must be given. */
  public long count(String option, long least, long most) throws RefusedException {
    String text = text(option).orElseThrow(() -> RefusedException.of("cli.missing", option));
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notACount(option, text, least, most);
    }
    throw notACount(option, text, least, most);
  }

  /** As above; {@code usual} where none is given. */
  public long count(String option, long least, long most, long usual) throws RefusedException {
    return text(option).isEmpty() ? usual : count(option, least, most);
  }

  /** One of a few by its name in small letters, which must be given. */
  public <T extends Enum<T>> T choice(String option, Class<T> type) throws RefusedException {
    if (text(option).isEmpty()) {
      throw RefusedException.of("cli.missing", option);
    }
    return choice(option, type, type.getEnumConstants()[0]);
  }

  /** One of a few by its name in small letters; {@code usual} where none is given. */
  public <T extends Enum<T>> T choice(String option, Class<T> type, T usual)
      throws RefusedException {
    Optional<String> text = text(option);
    if (text.isEmpty()) {
      return usual;
    }
    for (T each : type.getEnumConstants()) {
      if (name(each).equals(text.get())) {
        return each;
      }
    }
    throw RefusedException.of(
        "cli.notAChoice", option, Shortened.toLine(SHOWN, text.get()), choices(type));
  }

  /** The choices as they are typed. */
  static List<String> choices(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Arguments::name).toList();
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static RefusedException notACount(String option, String text, long least, long most) {
    return RefusedException.of(
        "cli.notACount",
        option,
        Shortened.toLine(SHOWN, text),
        Numbers.count(least),
        Numbers.count(most));
  }

  /** A file to write. */
  public Optional<Path> file(String option) throws RefusedException {
    Optional<String> name = text(option);
    try {
      return name.map(given -> Path.of(given).toAbsolutePath());
    } catch (InvalidPathException e) {
      throw RefusedException.of(
          "cli.notAFile", option, Shortened.toLine(SHOWN, name.orElseThrow()));
    }
  }

  /** Whether {@code option} is given. */
  public boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /** All that stands after {@code option}, which takes several. */
  public List<String> texts(String option) {
    return List.of(parsed.matchedOptionValue(option, new String[0]));
  }

  /** What stands after {@code option}. */
  public Optional<String> text(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
  }
}
