package playground.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.Console;
import playground.app.cli.output.ExitCode;
import playground.app.cli.output.Outputs;
import playground.app.file.WholeFile;
import playground.app.script.ScriptLibrary;
import playground.app.script.part.TrainedNetwork;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.training.SplitExamples;
import playground.model.training.Trainer;
import playground.model.training.divergence.GuardedTrainer;

/** Writes a network with its data as a Python script. */
final class CodeCommand {
  private static final long MOST_EPOCHS = 1_000_000_000;

  private final Console console;
  private final Texts texts;
  private final Outputs outputs;

  CodeCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
    outputs = new Outputs(console, texts);
  }

  /** The exit code. */
  int run(Arguments given) throws RefusedException {
    Optional<Path> file = outputs.writable(given.file(Specifications.OUT));
    ScriptLibrary library = given.choice(Specifications.AS, ScriptLibrary.class);
    long epochs = given.count(Specifications.EPOCHS, 0, MOST_EPOCHS, 0);
    EpochLoop loop = new EpochLoop(given.source());
    GuardedTrainer guarded = loop.guarded();
    requireFew(guarded.trainer().data());
    loop.run(epochs, EpochLoop.Observer.NONE);
    guarded.measure();
    if (guarded.isBroken()) {
      guarded.divergence().ifPresent(broke -> outputs.problem(EpochLoop.notice(broke)));
      file.ifPresent(each -> outputs.problem(Outputs.notWritten(each)));
      return ExitCode.FAILED;
    }
    String script = library.script(network(guarded), texts);
    if (file.isEmpty()) {
      console.out().print(script);
      return ExitCode.DONE;
    }
    boolean written = outputs.write(file.get(), target -> write(script, target));
    return written ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static void requireFew(SplitExamples data) throws RefusedException {
    int examples = data.train().size() + data.test().size();
    if (examples > ScriptLibrary.MOST_EXAMPLES) {
      throw RefusedException.of(
          "script.tooMany", Numbers.count(examples), Numbers.count(ScriptLibrary.MOST_EXAMPLES));
    }
  }

  private static TrainedNetwork network(GuardedTrainer guarded) {
    Trainer trainer = guarded.trainer();
    return new TrainedNetwork(
        trainer.experiment(),
        trainer.checkpoint(),
        trainer.data(),
        Objects.requireNonNull(guarded.losses()));
  }

  private static void write(String script, Path file) throws IOException {
    WholeFile.write(file, ".py", out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
  }
}
