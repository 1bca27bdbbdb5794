package playground.model.benchmark;

import java.util.Locale;
import playground.model.experiment.Experiment;
import playground.model.training.Trainer;
import playground.model.training.history.Recording;
import playground.model.training.history.SavedRun;

/**
 * What memory the states take that are recorded of a run, at the greatest rate at which a session
 * records them, for as long as {@code -Drecording.minutes=60} says. An epoch is trained from one to
 * the next, so that it takes less time than that.
 */
public final class RecordingBenchmark {
  /** States a second that a session records at most. */
  private static final int RATE = 100;

  private RecordingBenchmark() {}

  /** Prints the most that they took, the last, and how far apart they are. */
  public static void main(String[] arguments) {
    long minutes = Long.getLong("recording.minutes");
    Experiment experiment = Experiment.first();
    Trainer trainer = new Trainer(experiment);
    long before = usedHeap();
    Recording recording = new Recording(Recording.BUDGET);
    long most = 0;
    double slowest = 0;
    long states = minutes * 60 * RATE;
    for (long state = 0; state < states; state++) {
      SavedRun saved = new SavedRun(experiment, trainer.data(), trainer.checkpoint(), null, 0);
      long start = System.nanoTime();
      recording.add(saved, state > 0);
      slowest = Math.max(slowest, (System.nanoTime() - start) / 1e6);
      most = Math.max(most, recording.bytes());
      trainer.finishEpoch();
    }
    System.out.printf(
        Locale.ROOT,
        """
        %,d states, as many as in %d minutes
        at most %,d bytes, now %,d, of %,d; on the heap %,d
        epochs to train again: at most %,d, of the latest tenth at most %,d
        adding a state took at most %.1f ms
        """,
        states,
        minutes,
        most,
        recording.bytes(),
        recording.budget(),
        usedHeap() - before,
        widestGap(recording, 0, states),
        widestGap(recording, states - states / 10, states),
        slowest);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** The most epochs from a state to the last one that is computed from it. */
  private static long widestGap(Recording recording, long from, long to) {
    long widest = 0;
    for (long epoch = from; epoch < to; epoch++) {
      long state = recording.before(0, epoch).orElseThrow().checkpoint().epoch();
      widest = Math.max(widest, epoch - state);
    }
    return widest;
  }
}
