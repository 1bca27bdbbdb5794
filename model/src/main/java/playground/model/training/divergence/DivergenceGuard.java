package playground.model.training.divergence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import playground.model.training.Checkpoint;
import playground.model.training.Trainer;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.NormGrowth;

/**
 * Keeps training finite: remembers recent states, and when a later one is not finite, goes back and
 * repeats the steps to find the one that broke and how the norms grew up to it.
 *
 * <p>So a step in normal training pays nothing for it. The repetition is exact, because the order
 * of the mini-batches depends on the epoch alone. It takes some of the same steps at most a few
 * times. Losses, which need a pass over all data, it computes where a repetition ends, and where
 * they alone are not finite, at a few places near there.
 *
 * <p>It also remembers the last good state, which is older: the norms of one that is merely finite
 * may be beyond repair.
 */
final class DivergenceGuard {
  /** A loss up to this multiple of the least one of the run is good. */
  private static final double GOOD = 2;

  /**
   * States that are remembered; not the latest alone, which may be a single step before a break.
   */
  private static final int RECENT = 3;

  private final Trainer trainer;
  private final Deque<Checkpoint> recent = new ArrayDeque<>();
  private Checkpoint lastGood;
  private double leastLoss;

  /** Guards {@code trainer}, whose present state is finite and has this objective. */
  DivergenceGuard(Trainer trainer, double objective) {
    this.trainer = trainer;
    leastLoss = objective;
    lastGood = trainer.checkpoint();
    begin(lastGood);
  }

  /** Called where parameters and losses are known to be finite. */
  void remember(double objective) {
    rememberFinite();
    leastLoss = Math.min(leastLoss, objective);
    if (objective <= GOOD * leastLoss) {
      lastGood = recent.getLast();
    }
  }

  /** Called where the parameters are known to be finite, whatever the losses are. */
  void rememberFinite() {
    recent.removeFirst();
    recent.addLast(trainer.checkpoint());
  }

  /** Called where settings change or steps of another kind follow: none before is repeated. */
  void begin() {
    begin(trainer.checkpoint());
  }

  private void begin(Checkpoint present) {
    recent.clear();
    for (int k = 0; k < RECENT; k++) {
      recent.addLast(present);
    }
  }

  /**
   * Called where parameters or losses are not finite: leaves the trainer in a finite state right
   * before one that is not, and tells what broke. Where there is none among those remembered, since
   * settings changed, it is the last good one.
   *
   * @throws CancellationException if it should end; the trainer is then in the last good state
   */
  Divergence goBack() {
    Checkpoint end = trainer.checkpoint();
    try {
      Iterator<Checkpoint> newestFirst = recent.descendingIterator();
      newestFirst.next();
      while (newestFirst.hasNext()) {
        Optional<Divergence> found = repeat(newestFirst.next(), end);
        if (found.isPresent()) {
          begin();
          return found.get();
        }
      }
      trainer.goTo(end);
      Divergence atOnce = breakHere(brokenLayer());
      goBackToGood();
      return atOnce;
    } catch (CancellationException e) {
      goBackToGood();
      throw e;
    }
  }

  /** What is reported of the present state, which is not finite, where nothing is repeated. */
  Divergence breakHere() {
    int layer = trainer.latestStep().firstBrokenLayer();
    return breakHere(layer >= 0 ? layer : depth() - 1);
  }

  /**
   * The first layer that the next step finds broken, which is what a repetition would tell; −1
   * where it finds none. The step is taken back.
   */
  int brokenByNextStep() {
    Checkpoint present = trainer.checkpoint();
    trainer.stepAsBefore();
    int layer = trainer.latestStep().firstBrokenLayer();
    trainer.goTo(present);
    return layer;
  }

  /** What is told where {@code layer} breaks in the present state, whose next step it ends. */
  Divergence breakHere(int layer) {
    NormGrowth.Recorder recorder = new NormGrowth.Recorder();
    recorder.note(trainer.latestStep().norms());
    return new Divergence(layer, depth(), trainer.epoch() + 1, recorder.growth());
  }

  /** Finds what broke on the way from {@code start}; empty where nothing there is finite. */
  private Optional<Divergence> repeat(Checkpoint start, Checkpoint end) {
    trainer.goTo(start);
    long steps = 0;
    boolean broken = false;
    while (!broken && !trainer.hasReached(end.epoch(), end.position())) {
      trainer.stepAsBefore();
      steps++;
      broken = trainer.latestStep().firstBrokenLayer() >= 0 || !trainer.isFinite();
    }
    if (steps == 0) {
      return Optional.empty();
    }
    NormGrowth growth = growthUpTo(start, steps);
    if (trainer.measurements().areFinite()) {
      return Optional.of(breakWithNextStep(growth));
    }
    OptionalLong earlier = search(start, steps - 1);
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(breakWithNextStep(growthUpTo(start, earlier.getAsLong())));
  }

  /** Leaves the trainer right before the step that is {@code steps} after {@code start}. */
  private NormGrowth growthUpTo(Checkpoint start, long steps) {
    NormGrowth.Recorder recorder = new NormGrowth.Recorder();
    Checkpoint beforeBreak = start;
    trainer.goTo(start);
    for (long step = 1; step <= steps; step++) {
      if (step == steps) {
        beforeBreak = trainer.checkpoint();
      }
      trainer.stepAsBefore();
      if (step > steps - NormGrowth.STEPS) {
        recorder.note(trainer.latestStep().norms());
      }
    }
    trainer.goTo(beforeBreak);
    return recorder.growth();
  }

  /** Takes the step that breaks, to see where, and takes it back. */
  private Divergence breakWithNextStep(NormGrowth growth) {
    Checkpoint beforeBreak = trainer.checkpoint();
    trainer.stepAsBefore();
    int layer = brokenLayer();
    trainer.goTo(beforeBreak);
    return new Divergence(layer, depth(), trainer.epoch() + 1, growth);
  }

  /**
   * How many steps after {@code start}, at most {@code steps}, the losses are not finite while they
   * are one step before; empty where they are not at the start. They are not after {@code steps}.
   *
   * <p>A divergence is quick, so it looks near its end first, 1, 2, 4 … steps before what is known
   * to be broken, and halves what is left from there: losses that are not finite are soon known to
   * be so, and few of those that are have to be computed.
   */
  private OptionalLong search(Checkpoint start, long steps) {
    trainer.goTo(start);
    if (steps == 0 || !trainer.measurements().areFinite()) {
      return OptionalLong.empty();
    }
    long finite = 0;
    long broken = steps;
    long back = 1;
    Checkpoint lowest = start;
    while (broken - finite > 1) {
      long middle = Math.max(finite + (broken - finite) / 2, broken - back);
      back *= 2;
      trainer.goTo(lowest);
      for (long step = finite; step < middle; step++) {
        trainer.stepAsBefore();
      }
      if (trainer.measurements().areFinite()) {
        finite = middle;
        lowest = trainer.checkpoint();
      } else {
        broken = middle;
      }
    }
    return OptionalLong.of(broken);
  }

  private int brokenLayer() {
    int layer = trainer.latestStep().firstBrokenLayer();
    return layer >= 0 ? layer : trainer.measurements().firstBrokenLayer();
  }

  private int depth() {
    return trainer.architecture().depth();
  }

  /**
   * The last state whose loss was at most twice the least one, its optimizer having forgotten the
   * steps that led on from there.
   */
  Checkpoint lastGood() {
    return lastGood.withoutOptimizerMemory();
  }

  /** Leaves the trainer in {@link #lastGood}. */
  void goBackToGood() {
    trainer.goTo(lastGood());
    begin();
  }
}
