package playground.app.session.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import playground.model.sweep.Cell;
import playground.model.sweep.RecordedEpochs;
import playground.model.sweep.Sweep;
import playground.model.sweep.SweepPlan;
import playground.model.sweep.spread.LossSpread;

/** Trains a network for each seed, and gathers what comes of them. Any thread. */
final class SeedTraining {
  /** More of them would not be told apart in the chart, and cost more to measure than to train. */
  private static final int MOST_RECORDED = 101;

  private final SweepPlan plan;
  private final Sweep sweep;
  private final List<Cell> done = new ArrayList<>();
  private final LossSpread train;
  private final LossSpread test;

  SeedTraining(SweepPlan plan) {
    this.plan = plan;
    RecordedEpochs recorded = RecordedEpochs.of(plan.epochs(), MOST_RECORDED);
    train = new LossSpread(recorded);
    test = new LossSpread(recorded);
    int[] cells = IntStream.range(0, plan.size()).toArray();
    sweep = new Sweep(plan, cells, recorded, this::add);
  }

  /** Trains on all cores but one, which the window has; returns once all threads have ended. */
  SeedsState.Phase run() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    try {
      return sweep.run(threads) ? SeedsState.Phase.COMPLETE : SeedsState.Phase.STOPPED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return SeedsState.Phase.STOPPED;
    }
  }

  /** Ends {@link #run} soon. */
  void stop() {
    sweep.stop();
  }

  private synchronized void add(Cell cell) {
    done.add(cell);
    for (int place = 0; place < cell.losses().size(); place++) {
      train.add(place, cell.losses().train(place));
      test.add(place, cell.losses().test(place));
    }
  }

  /** How many seeds are trained. */
  synchronized int count() {
    return done.size();
  }

  /** What there is by now. */
  synchronized SeedsState state(SeedsState.Phase phase) {
    return new SeedsState(plan, phase, List.copyOf(done), train.fan(), test.fan());
  }
}
