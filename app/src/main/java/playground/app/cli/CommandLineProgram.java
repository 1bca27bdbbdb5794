package playground.app.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.Languages;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.Console;
import playground.app.cli.output.ExitCode;
import playground.app.cli.sweep.SweepCommand;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Shortened;
import playground.app.text.Texts;

/** What the program does when it is started with arguments. */
public final class CommandLineProgram {
  /** Columns of the help. */
  private static final int WIDTH = 100;

  private static final int SHOWN = 60;

  private final Console console;

  /** Writes to {@code console}. */
  public CommandLineProgram(Console console) {
    this.console = console;
  }

  /** What comes after the arguments are obeyed. */
  public sealed interface Outcome {}

  /** The program ends. */
  public record Exit(int code) implements Outcome {}

  /**
   * The window opens.
   *
   * @param source file or link of the experiment in it; empty for the first one
   * @param language that was asked for
   */
  public record Window(Optional<String> source, Optional<Language> language) implements Outcome {}

  /**
   * Obeys {@code arguments}.
   *
   * @param usual the language where they name none
   */
  public Outcome run(List<String> arguments, Language usual) {
    if (arguments.isEmpty()) {
      // The window comes sooner where nothing is looked for.
      return new Window(Optional.empty(), Optional.empty());
    }
    Texts texts = new Texts(usual);
    try {
      Optional<Language> language = Languages.named(arguments);
      language.ifPresent(texts.languageProperty()::set);
      return run(commands(texts), arguments, texts, language);
    } catch (RefusedException e) {
      return refuse(texts, e.notice());
    }
  }

  private Outcome run(
      CommandLine commands, List<String> arguments, Texts texts, Optional<Language> language)
      throws RefusedException {
    ParseResult program = parse(commands, arguments);
    ParseResult command = program.hasSubcommand() ? program.subcommand() : program;
    if (command.isUsageHelpRequested()) {
      console.out().print(command.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
      return new Exit(ExitCode.DONE);
    }
    if (program.isVersionHelpRequested()) {
      console.out().println(Version.text());
      return new Exit(ExitCode.DONE);
    }
    Arguments given = new Arguments(command);
    return switch (command.commandSpec().name()) {
      case Specifications.TRAIN -> new Exit(new TrainCommand(console, texts).run(given));
      case Specifications.RENDER -> new Exit(new RenderCommand(console, texts).run(given));
      case Specifications.CODE -> new Exit(new CodeCommand(console, texts).run(given));
      case Specifications.SWEEP -> new Exit(new SweepCommand(console, texts).run(given));
      case Specifications.LESSON -> new Exit(new LessonCommand(console, texts).run(given));
      case Specifications.CHECK -> new Exit(new CheckCommand(console, texts).run(given));
      default -> new Window(given.optionalSource(), language);
    };
  }

  private static CommandLine commands(Texts texts) {
    return new CommandLine(new Specifications(texts).program())
        .setExpandAtFiles(false)
        .setUsageHelpWidth(WIDTH);
  }

  private static ParseResult parse(CommandLine commands, List<String> arguments)
      throws RefusedException {
    try {
      return commands.parseArgs(arguments.toArray(String[]::new));
    } catch (CommandLine.UnmatchedArgumentException e) {
      throw RefusedException.of("cli.unknownArgument", shown(unknown(e)));
    } catch (CommandLine.OverwrittenOptionException e) {
      throw RefusedException.of("cli.twice", name(e.getOverwritten()));
    } catch (CommandLine.MissingParameterException e) {
      throw RefusedException.of("cli.noValue", name(e.getMissing().getFirst()));
    } catch (CommandLine.ParameterException e) {
      throw RefusedException.of("cli.notUnderstood", shown(String.join(" ", arguments)));
    }
  }

  /** Where a command is misspelt, what follows it is what cannot be matched. */
  private static String unknown(CommandLine.UnmatchedArgumentException e) {
    String unmatched = e.getUnmatched().getFirst();
    CommandLine command = e.getCommandLine();
    String first = command.getCommandSpec().positionalParameters().getFirst().getValue();
    boolean asCommand = command.getParent() == null && !unmatched.startsWith("-");
    return asCommand && first != null ? first : unmatched;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String shown(String argument) {
    return Shortened.toLine(SHOWN, argument);
  }

  private Outcome refuse(Texts texts, Notice notice) {
    console.err().println(texts.get(notice));
    return new Exit(ExitCode.REFUSED);
  }
}
