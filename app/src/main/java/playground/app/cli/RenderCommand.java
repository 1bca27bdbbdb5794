package playground.app.cli;

import java.nio.file.Path;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.FigureTheme;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.SizeArgument;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.Console;
import playground.app.cli.output.ExitCode;
import playground.app.cli.output.Outputs;
import playground.app.export.ExperimentFigures;
import playground.app.export.FigureContent;
import playground.app.export.FigureFormat;
import playground.app.export.FigureKind;
import playground.app.export.FigureStyle;
import playground.app.figure.loss.LossPast;
import playground.app.figure.surface.Figure;
import playground.app.figure.vector.FigureSize;
import playground.app.text.Texts;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.divergence.GuardedTrainer;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/** Trains for some epochs and draws a figure of what came of it. */
final class RenderCommand {
  private static final long MOST_EPOCHS = 1_000_000_000;
  private static final InstrumentSelection SHOWN = InstrumentSelection.NONE.withHealth(true);

  private final Outputs outputs;
  private final Texts texts;

  RenderCommand(Console console, Texts texts) {
    this.texts = texts;
    outputs = new Outputs(console, texts);
  }

  /** The exit code. */
  int run(Arguments given) throws RefusedException {
    Path file =
        outputs
            .writable(given.file(Specifications.OUT))
            .orElseThrow(() -> RefusedException.of("cli.missing", Specifications.OUT));
    FigureFormat format =
        FigureFormat.of(file)
            .orElseThrow(() -> RefusedException.of("cli.ending", file, FigureFormat.endings()));
    FigureKind kind = given.choice(Specifications.WHAT, FigureKind.class, FigureKind.BOUNDARY);
    FigureTheme theme = given.choice(Specifications.THEME, FigureTheme.class, FigureTheme.LIGHT);
    SizeArgument size = SizeArgument.of(given);
    long epochs = given.count(Specifications.EPOCHS, 0, MOST_EPOCHS);
    EpochLoop loop = new EpochLoop(given.source());
    FigureStyle style = theme.style(kind);
    RunHistory history = train(loop, epochs, showsHistory(kind));
    GuardedTrainer guarded = loop.guarded();
    if (guarded.isBroken()) {
      guarded.divergence().ifPresent(broke -> outputs.problem(EpochLoop.notice(broke)));
      outputs.problem(Outputs.notWritten(file));
      return ExitCode.FAILED;
    }
    Snapshot last = snapshot(guarded, SHOWN);
    history.add(last);
    Figure figure =
        new ExperimentFigures(texts, new FigureContent(last, history, LossPast.NONE), style)
            .of(kind);
    FigureSize pixels = size.of(figure);
    boolean written = outputs.write(file, target -> format.write(figure, pixels, target));
    return written ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static boolean showsHistory(FigureKind kind) {
    return kind == FigureKind.LOSS || kind == FigureKind.GRADIENTS;
  }

  private static RunHistory train(EpochLoop loop, long epochs, boolean everyEpoch) {
    RunHistory history = new RunHistory();
    loop.run(
        epochs,
        new EpochLoop.Observer() {
          @Override
          public boolean wants(long epoch) {
            return everyEpoch;
          }

          @Override
          public void see(GuardedTrainer measured) {
            history.add(snapshot(measured, InstrumentSelection.NONE));
          }
        });
    loop.guarded().measure();
    return history;
  }

  private static Snapshot snapshot(GuardedTrainer guarded, InstrumentSelection instruments) {
    return guarded.snapshot(0, guarded.trainer().measurements().inspect(instruments), false, 0);
  }
}
