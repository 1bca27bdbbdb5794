package playground.app.cli;

import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Source;
import playground.app.cli.output.Console;
import playground.app.cli.output.ExitCode;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.check.GradientComparison;
import playground.model.training.Checkpoint;
import playground.model.training.SplitExamples;
import playground.model.training.StepTracer;
import playground.model.training.batch.Cancellation;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TracedStep;

/** Compares backpropagation with central differences on the next mini-batch of an experiment. */
final class CheckCommand {
  private static final int DIGITS = 3;

  private final Console console;
  private final Texts texts;

  CheckCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /** The exit code. */
  int run(Arguments given) throws RefusedException {
    Source source = given.source();
    if (!(tracer(source).next() instanceof TraceAnswer.Traced(TracedStep step))) {
      throw RefusedException.of("cli.noStep");
    }
    GradientCheck check = step.trace().check();
    GradientComparison comparison = check.compare(GradientCheck.USUAL_EPSILON);
    int depth = comparison.depth();
    double largest = 0;
    int disputed = 0;
    for (int layer = 0; layer < depth; layer++) {
      double error = comparison.largestError(layer);
      largest = Math.max(largest, error);
      disputed += comparison.disputed(layer);
      String shown = Numbers.format(error, DIGITS);
      if (layer == depth - 1) {
        say("cli.outputLayer", shown);
      } else {
        say("cli.hiddenLayer", layer + 1, shown);
      }
    }
    String examples = Numbers.count(step.examples().size());
    String tolerance = Numbers.format(GradientComparison.TOLERANCE, DIGITS);
    if (disputed > comparison.kinks()) {
      say("cli.differs", examples, Numbers.format(largest, DIGITS), tolerance);
      return ExitCode.FAILED;
    }
    if (disputed > 0) {
      say("cli.kinks", examples, Numbers.count(disputed));
    } else {
      say("check.agrees", examples, Numbers.format(largest, DIGITS), tolerance);
    }
    return ExitCode.DONE;
  }

  private static StepTracer tracer(Source source) {
    Experiment experiment = source.experiment();
    Experiment.Start start = experiment.start();
    return new StepTracer(
        experiment,
        source.checkpoint().orElseGet(() -> Checkpoint.start(start.parameters())),
        SplitExamples.of(experiment, start.split()),
        Cancellation.NEVER);
  }

  private void say(String key, Object... arguments) {
    console.out().println(texts.get(key, arguments));
  }
}
