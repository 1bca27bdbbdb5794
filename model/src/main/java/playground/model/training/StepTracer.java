package playground.model.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import playground.model.data.Examples;
import playground.model.experiment.Experiment;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.inspection.trace.BackpropTracer;
import playground.model.inspection.trace.TraceInput;
import playground.model.inspection.trace.part.LearningRateTerms;
import playground.model.inspection.trace.part.Matrix;
import playground.model.network.Architecture;
import playground.model.training.batch.BatchIterator;
import playground.model.training.batch.Cancellation;
import playground.model.training.snapshot.TraceAnswer;
import playground.model.training.snapshot.TraceAnswer.Reason;
import playground.model.training.snapshot.TracedExample;
import playground.model.training.snapshot.TracedStep;

/**
 * Traces the step that a trainer would take next from a checkpoint, without taking it. Not
 * thread-safe.
 */
public final class StepTracer {
  private final Experiment experiment;
  private final Architecture architecture;
  private final CheckpointNumbers numbers;
  private final SplitExamples data;
  private final Cancellation cancellation;
  private final BatchIterator walk;

  /**
   * At {@code checkpoint} of a run of {@code experiment}.
   *
   * @param cancellation is asked by what takes long
   * @throws IllegalArgumentException if the checkpoint is of another network or beyond the data
   */
  public StepTracer(
      Experiment experiment, Checkpoint checkpoint, SplitExamples data, Cancellation cancellation) {
    checkpoint.requireFit(experiment, data.train().size());
    this.experiment = experiment;
    this.data = data;
    this.cancellation = cancellation;
    architecture = experiment.architecture();
    numbers = checkpoint.shared();
    walk = new BatchIterator(data.train().size(), experiment.seed(), experiment.training());
    walk.goTo(checkpoint.epoch(), checkpoint.position(), experiment.training());
  }

  /** The step on the next mini-batch, as {@link Trainer#step} takes it. */
  public TraceAnswer next() {
    TrainingSettings settings = experiment.training();
    boolean normalizes = architecture.normalizesBatches();
    int count = walk.next(settings.batchSize(), settings, normalizes);
    if (count == 1 && normalizes) {
      return new TraceAnswer.Refused(Reason.LEFT_OUT);
    }
    boolean updates =
        count >= settings.batchSize() || settings.epochPlan().remainder() != Remainder.CARRIED;
    return trace(
        nextExamples(count),
        new TraceInput.Waiting(numbers.gradientSum(), numbers.waiting()),
        updates);
  }

  private List<TracedExample> nextExamples(int count) {
    int from = walk.position();
    return Arrays.stream(walk.order(), from, from + count)
        .mapToObj(index -> new TracedExample(true, index))
        .toList();
  }

  /** A step on {@code example} alone, with no others that wait. */
  public TraceAnswer on(TracedExample example) {
    Examples examples = example.training() ? data.train() : data.test();
    if (example.index() < 0 || example.index() >= examples.size()) {
      return new TraceAnswer.Refused(Reason.NO_SUCH_EXAMPLE);
    }
    if (architecture.normalizesBatches()) {
      return new TraceAnswer.Refused(Reason.BATCH_NORMALIZATION);
    }
    return trace(List.of(example), TraceInput.Waiting.NONE, true);
  }

  private TraceAnswer trace(
      List<TracedExample> batch, TraceInput.Waiting waiting, boolean updates) {
    Optional<LearningRateTerms> rate = rate(batch.size());
    if (rate.isEmpty()) {
      return new TraceAnswer.Refused(Reason.INTERRUPTED);
    }
    int count = batch.size();
    int[] order = batch.stream().mapToInt(TracedExample::index).toArray();
    double[] inputs = new double[architecture.inputs() * count];
    double[] targets = new double[architecture.outputs() * count];
    Examples examples = batch.getFirst().training() ? data.train() : data.test();
    examples.gather(order, 0, count, inputs, count, targets);
    TrainingSettings settings = experiment.training();
    TraceInput input =
        new TraceInput(
            architecture,
            numbers.parameters(),
            Matrix.of(inputs, architecture.inputs(), count, count),
            Matrix.of(targets, architecture.outputs(), count, count),
            waiting,
            updates,
            new TraceInput.Rule(
                settings.regularization(),
                settings.clipping(),
                settings.optimizer(),
                numbers.optimizer(),
                numbers.dead(),
                rate.get()));
    return new TraceAnswer.Traced(
        new TracedStep(
            experiment, walk.epoch(), walk.position(), batch, BackpropTracer.trace(input)));
  }

  /** η of the coming step; empty where it depends on a loss whose computation was interrupted. */
  private Optional<LearningRateTerms> rate(int count) {
    LearningRate rate = new LearningRate();
    rate.take(numbers.plateau(), numbers.awaitsLoss());
    if (rate.awaitsLoss()) {
      Optional<Double> loss = cancellation.unlessInterrupted(this::heldOutLoss);
      if (loss.isEmpty()) {
        return Optional.empty();
      }
      rate.endEpoch(experiment.training(), loss.get());
    }
    return Optional.of(rate.terms(experiment.training(), walk.epoch(), walk.fractionAfter(count)));
  }

  private double heldOutLoss() {
    Examples examples = data.test().size() == 0 ? data.train() : data.test();
    return new Evaluator(architecture, experiment.decision(), cancellation)
        .meanLoss(numbers.parameters(), examples);
  }
}
