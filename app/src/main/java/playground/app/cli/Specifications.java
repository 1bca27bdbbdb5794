package playground.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import playground.app.text.Texts;

/** What commands there are and what they take, described in the language of the user. */
final class Specifications {
  static final String PROGRAM = "playground";
  static final String TRAIN = "train";
  static final String CHECK = "check";

  /** What stands for an experiment. */
  static final String SOURCE = "FILE|LINK";

  static final String EPOCHS = "--epochs";
  static final String LOG = "--log";
  static final String SAVE = "--save";
  static final String SEED = "--seed";
  static final String LANGUAGE = "--lang";
  static final String HELP = "--help";
  static final String VERSION = "--version";

  private final Texts texts;

  Specifications(Texts texts) {
    this.texts = texts;
  }

  /** The program with all its commands. */
  CommandSpec program() {
    CommandSpec program = command(PROGRAM, texts.get("cli.program"), "0..1");
    program.addOption(
        OptionSpec.builder("-V", VERSION)
            .versionHelp(true)
            .description(texts.get("cli.version"))
            .build());
    program.usageMessage().commandListHeading("%n" + texts.get("cli.commands") + "%n");
    program.addSubcommand(TRAIN, train());
    program.addSubcommand(CHECK, command(CHECK, texts.get("cli.check"), "0..1"));
    return program;
  }

  private CommandSpec train() {
    return command(TRAIN, texts.get("cli.train"), "0..1")
        .addOption(option(EPOCHS, "N", texts.get("cli.epochs")))
        .addOption(option(LOG, "LOSSES.csv", texts.get("cli.log")))
        .addOption(option(SAVE, "FILE.json", texts.get("cli.save")))
        .addOption(option(SEED, "S", texts.get("cli.seed")));
  }

  private CommandSpec command(String name, String description, String sources) {
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
            .arity(sources)
            .paramLabel(SOURCE)
            .description(texts.get("cli.source"))
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
