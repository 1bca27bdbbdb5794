package playground.app.cli.argument;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import playground.app.export.FigureFormat;
import playground.app.export.FigureKind;
import playground.app.script.ScriptLibrary;
import playground.app.text.Texts;

/** What commands there are and what they take, described in the language of the user. */
public final class Specifications {
  /** What the program is called. */
  public static final String PROGRAM = "playground";

  /** Trains and tells the losses. */
  public static final String TRAIN = "train";

  /** Draws a figure. */
  public static final String RENDER = "render";

  /** Trains a network for each value of a setting. */
  public static final String SWEEP = "sweep";

  /** Checks a gradient. */
  public static final String CHECK = "check";

  /** Checks a lesson. */
  public static final String LESSON = "lesson";

  /** Writes a Python script. */
  public static final String CODE = "code";

  /** With which library a script computes. */
  public static final String AS = "--as";

  /** What stands for an experiment. */
  static final String SOURCE = "FILE|LINK";

  /** What stands for a lesson. */
  static final String LESSON_FILE = "FILE.md";

  /** How many epochs. */
  public static final String EPOCHS = "--epochs";

  /** The table of losses to write. */
  public static final String LOG = "--log";

  /** The trained experiment to write. */
  public static final String SAVE = "--save";

  /** Another seed. */
  public static final String SEED = "--seed";

  /** Which figure. */
  public static final String WHAT = "--what";

  /** How large a figure is. */
  public static final String SIZE = "--size";

  /** Which colours a figure has. */
  public static final String THEME = "--theme";

  /** The figure to write. */
  public static final String OUT = "--out";

  /** The first axis of a sweep. */
  public static final String X = "--x";

  /** The second axis of a sweep. */
  public static final String Y = "--y";

  /** On how many threads. */
  public static final String THREADS = "--threads";

  /** Which part of a sweep. */
  public static final String SHARD = "--shard";

  /** Goes on from what is written. */
  public static final String RESUME = "--resume";

  /** The parts of a sweep that are joined. */
  public static final String MERGE = "--merge";

  /** What makes a sweep, and is of no use where parts are joined. */
  public static final List<String> NOT_WITH_MERGE = List.of(X, Y, EPOCHS, THREADS, SHARD, RESUME);

  /** What is of no use for a picture of a sweep, which is written at the end alone. */
  public static final List<String> ONLY_FOR_TABLES = List.of(SHARD, RESUME);

  /** How a picture of a sweep is drawn. */
  public static final List<String> ONLY_FOR_PICTURES = List.of(WHAT, SIZE, THEME);

  static final String LANGUAGE = "--lang";
  static final String HELP = "--help";
  static final String VERSION = "--version";

  private final Texts texts;

  /** In the language that {@code texts} has now. */
  public Specifications(Texts texts) {
    this.texts = texts;
  }

  /** The program with all its commands. */
  public CommandSpec program() {
    CommandSpec program = command(PROGRAM, texts.get("cli.program"));
    program.addOption(
        OptionSpec.builder("-V", VERSION)
            .versionHelp(true)
            .description(texts.get("cli.version"))
            .build());
    program.usageMessage().commandListHeading("%n" + texts.get("cli.commands") + "%n");
    program.addSubcommand(TRAIN, train());
    program.addSubcommand(RENDER, render());
    program.addSubcommand(CODE, code());
    program.addSubcommand(SWEEP, sweep());
    program.addSubcommand(CHECK, command(CHECK, texts.get("cli.check")));
    program.addSubcommand(LESSON, lesson());
    return program;
  }

  private CommandSpec train() {
    return command(TRAIN, texts.get("cli.train"))
        .addOption(option(EPOCHS, "N", texts.get("cli.epochs")))
        .addOption(option(LOG, "LOSSES.csv", texts.get("cli.log")))
        .addOption(option(SAVE, "FILE.json", texts.get("cli.save")))
        .addOption(option(SEED, "S", texts.get("cli.seed")));
  }

  private CommandSpec render() {
    return command(RENDER, texts.get("cli.render"))
        .addOption(option(EPOCHS, "N", texts.get("cli.epochsBefore")))
        .addOption(option(WHAT, choices(FigureKind.class), texts.get("cli.what")))
        .addOption(option(SIZE, "W[xH]", texts.get("cli.size")))
        .addOption(option(THEME, choices(FigureTheme.class), texts.get("cli.theme")))
        .addOption(
            option(OUT, "FILE" + String.join("|", FigureFormat.endings()), texts.get("cli.out")));
  }

  private CommandSpec lesson() {
    return command(LESSON, texts.get("cli.lesson"), LESSON_FILE, texts.get("cli.lessonFile"));
  }

  private CommandSpec code() {
    return command(CODE, texts.get("cli.code"))
        .addOption(option(AS, choices(ScriptLibrary.class), texts.get("cli.as")))
        .addOption(option(EPOCHS, "N", texts.get("cli.epochsOfCode")))
        .addOption(option(OUT, "FILE.py", texts.get("cli.outOfCode")));
  }

  private CommandSpec sweep() {
    return command(SWEEP, texts.get("cli.sweep"))
        .addOption(option(X, "AXIS", texts.get("cli.sweep.x")))
        .addOption(option(Y, "AXIS", texts.get("cli.sweep.y")))
        .addOption(option(EPOCHS, "N", texts.get("cli.sweep.epochs")))
        .addOption(option(THREADS, "N", texts.get("cli.sweep.threads")))
        .addOption(option(OUT, "MAP.csv|.png|.svg|.pdf", texts.get("cli.sweep.out")))
        .addOption(option(WHAT, "COLUMN", texts.get("cli.sweep.what")))
        .addOption(option(SIZE, "W[xH]", texts.get("cli.size")))
        .addOption(option(THEME, choices(FigureTheme.class), texts.get("cli.theme")))
        .addOption(option(SHARD, "K/N", texts.get("cli.sweep.shard")))
        .addOption(OptionSpec.builder(RESUME).description(texts.get("cli.sweep.resume")).build())
        .addOption(
            OptionSpec.builder(MERGE)
                .type(String[].class)
                .arity("1..*")
                .paramLabel("PART")
                .description(texts.get("cli.sweep.merge"))
                .build());
  }

  private static String choices(Class<? extends Enum<?>> type) {
    return String.join("|", Arguments.choices(type));
  }

  private CommandSpec command(String name, String description) {
    return command(name, description, SOURCE, texts.get("cli.source"));
  }

  private CommandSpec command(String name, String description, String label, String source) {
    CommandSpec command = CommandSpec.create().name(name);
    command
        .usageMessage()
        .description(description)
        .synopsisHeading(texts.get("cli.usage") + " ")
        .parameterListHeading("%n")
        .optionListHeading("%n" + texts.get("cli.options") + "%n")
        .sortOptions(false);
    command.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("0..1")
            .paramLabel(label)
            .description(source)
            .build());
    command.addOption(option(LANGUAGE, Languages.choices(), texts.get("cli.language")));
    command.addOption(
        OptionSpec.builder("-h", HELP).usageHelp(true).description(texts.get("cli.help")).build());
    return command;
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }
}
