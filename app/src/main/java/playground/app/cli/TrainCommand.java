package playground.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import playground.app.file.SavedExperiment;
import playground.app.file.WholeFile;
import playground.app.notice.WriteNotices;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.training.Trainer;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.snapshot.Divergence;

/** Trains the network of an experiment, tells its losses, and keeps what was learned. */
final class TrainCommand {
  /** More would take years. */
  private static final long MOST_EPOCHS = 1_000_000_000;

  private final Console console;
  private final Texts texts;

  TrainCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /** The exit code. */
  int run(Arguments given) throws RefusedException {
    Optional<Path> log = writable(given.file(Specifications.LOG));
    Optional<Path> save = writable(given.file(Specifications.SAVE));
    if (log.isPresent() && log.equals(save)) {
      throw RefusedException.of("cli.sameFile", Specifications.LOG, Specifications.SAVE);
    }
    long epochs = given.count(Specifications.EPOCHS, log.isPresent() ? EpochLog.MOST : MOST_EPOCHS);
    Source source = seeded(given);
    GuardedTrainer guarded = new GuardedTrainer(trainer(source));
    guarded.measure();
    if (!guarded.hasFiniteLosses() || guarded.isBroken()) {
      throw RefusedException.of("cli.notFinite");
    }
    Optional<EpochLog> rows =
        log.map(file -> new EpochLog(guarded.trainer().architecture().depth()));
    train(guarded, epochs, rows);
    guarded.divergence().ifPresent(this::tell);
    boolean written = log.isEmpty() || write(log.get(), file -> rows.orElseThrow().write(file));
    if (guarded.isBroken()) {
      save.ifPresent(file -> problem(Notice.problem("cli.notSaved", file)));
      return CommandLineProgram.FAILED;
    }
    boolean saved = save.isEmpty() || write(save.get(), file -> save(source, guarded, file));
    return written && saved ? CommandLineProgram.DONE : CommandLineProgram.REFUSED;
  }

  private void train(GuardedTrainer guarded, long epochs, Optional<EpochLog> log) {
    Trainer trainer = guarded.trainer();
    long first = trainer.epoch();
    long last = first + epochs;
    EpochTable table = new EpochTable(console, texts, first, last);
    table.head();
    tell(guarded, table, log);
    while (trainer.epoch() < last && !guarded.isBroken()) {
      trainer.finishEpoch();
      if (log.isPresent() || table.wants(trainer.epoch())) {
        guarded.measure();
        if (!guarded.isBroken()) {
          tell(guarded, table, log);
        }
      } else {
        guarded.checkSometimes(System.nanoTime());
      }
    }
    table.end();
  }

  private static void tell(GuardedTrainer guarded, EpochTable table, Optional<EpochLog> log) {
    EpochRow row = EpochRow.of(guarded.trainer(), Objects.requireNonNull(guarded.losses()));
    log.ifPresent(rows -> rows.add(row));
    if (table.wants(row.losses().epoch())) {
      table.add(row.losses());
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
        source.experiment().withSeed(seed.get()), source.hidden(), source.checkpoint());
  }

  private static Trainer trainer(Source source) {
    Experiment experiment = source.experiment();
    return source
        .checkpoint()
        .map(checkpoint -> new Trainer(experiment, checkpoint))
        .orElseGet(() -> new Trainer(experiment));
  }

  private static void save(Source source, GuardedTrainer guarded, Path file) throws IOException {
    SavedExperiment.write(
        source.experiment(), source.hidden(), guarded.trainer().checkpoint(), file);
  }

  private static Optional<Path> writable(Optional<Path> file) throws RefusedException {
    if (file.isPresent()) {
      Notice notice = WriteNotices.of(file.get(), () -> WholeFile.requireWritable(file.get()));
      if (notice.kind() == Notice.Kind.PROBLEM) {
        throw new RefusedException(notice);
      }
    }
    return file;
  }

  /** What writes a file. */
  private interface Writer {
    void write(Path file) throws IOException;
  }

  private boolean write(Path file, Writer writer) {
    Notice notice = WriteNotices.of(file, () -> writer.write(file));
    if (notice.kind() == Notice.Kind.PROBLEM) {
      problem(notice);
      return false;
    }
    console.out().println(texts.get(notice.key(), notice.arguments().toArray()));
    return true;
  }

  private void tell(Divergence divergence) {
    String epoch = Numbers.count(divergence.epoch());
    problem(
        divergence.layer() == divergence.depth() - 1
            ? Notice.problem("cli.brokeAtOutput", epoch)
            : Notice.problem("cli.broke", epoch, divergence.layer() + 1));
  }

  private void problem(Notice notice) {
    console.err().println(texts.get(notice.key(), notice.arguments().toArray()));
  }
}
