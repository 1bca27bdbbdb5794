package playground.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Source;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.Console;
import playground.app.cli.output.ExitCode;
import playground.app.cli.output.Outputs;
import playground.app.file.SavedExperiment;
import playground.app.text.Texts;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.snapshot.Losses;

/** Trains the network of an experiment, tells its losses, and keeps what was learned. */
final class TrainCommand {
  /** More would take years. */
  private static final long MOST_EPOCHS = 1_000_000_000;

  private final Console console;
  private final Texts texts;
  private final Outputs outputs;

  TrainCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
    outputs = new Outputs(console, texts);
  }

  /** The exit code. */
  int run(Arguments given) throws RefusedException {
    Optional<Path> log = outputs.writable(given.file(Specifications.LOG));
    Optional<Path> save = outputs.writable(given.file(Specifications.SAVE));
    if (log.isPresent() && log.equals(save)) {
      throw RefusedException.of("cli.sameFile", Specifications.LOG, Specifications.SAVE);
    }
    Source source = seeded(given);
    int layers = source.experiment().architecture().depth();
    long most = log.isPresent() ? EpochLog.mostEpochs(layers) : MOST_EPOCHS;
    long epochs = given.count(Specifications.EPOCHS, 1, most);
    EpochLoop loop = new EpochLoop(source);
    GuardedTrainer guarded = loop.guarded();
    Optional<EpochLog> rows = log.map(file -> new EpochLog(layers));
    train(loop, epochs, rows);
    guarded.divergence().ifPresent(broke -> outputs.problem(EpochLoop.notice(broke)));
    boolean written =
        log.isEmpty() || outputs.write(log.get(), file -> rows.orElseThrow().write(file));
    if (guarded.isBroken()) {
      save.ifPresent(file -> outputs.problem(Outputs.notWritten(file)));
      return ExitCode.FAILED;
    }
    boolean saved =
        save.isEmpty() || outputs.write(save.get(), file -> save(source, guarded, file));
    return written && saved ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void train(EpochLoop loop, long epochs, Optional<EpochLog> log) {
    long first = loop.guarded().trainer().epoch();
    EpochTable table = new EpochTable(console, texts, first, first + epochs);
    table.head();
    loop.run(
        epochs,
        new EpochLoop.Observer() {
          @Override
          public boolean wants(long epoch) {
            return log.isPresent() || table.wants(epoch);
          }

          @Override
          public void see(GuardedTrainer measured) {
            tell(measured, table, log);
          }
        });
    table.end();
  }

  private static void tell(GuardedTrainer guarded, EpochTable table, Optional<EpochLog> log) {
    Losses losses = Objects.requireNonNull(guarded.losses());
    log.ifPresent(rows -> rows.add(EpochRow.of(guarded.trainer(), losses)));
    if (table.wants(losses.epoch())) {
      table.add(losses);
    }
  }

  private static Source seeded(Arguments given) throws RefusedException {
    Source source = given.source();
    Optional<String> seed = given.text(Specifications.SEED);
    if (seed.isEmpty()) {
      return source;
    }
    if (source.checkpoint().isPresent()) {
      throw RefusedException.of("cli.seedOfTrained", Specifications.SEED);
    }
    return new Source(
        source.experiment().withSeed(seed.get()), source.window(), source.checkpoint());
  }

  private static void save(Source source, GuardedTrainer guarded, Path file) throws IOException {
    SavedExperiment.write(
        source.experiment(), source.window(), guarded.trainer().checkpoint(), file);
  }
}
