package playground.model.training.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.training.Trainer;

class RecordingTest {
  private static final long BUDGET = 200_000;
  private static final int EPOCHS = 2000;

  private final Experiment experiment = Experiment.first();
  private final Trainer trainer = new Trainer(experiment);

  private SavedRun state(long run) {
    return new SavedRun(experiment, trainer.data(), trainer.checkpoint(), null, run);
  }

  private void record(Recording recording, long run, int epochs, int changedAt) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      recording.add(state(run), epoch != changedAt);
      trainer.finishEpoch();
    }
  }

  /** The distance from an epoch to the state that it is computed again from. */
  private static long gap(Recording recording, long run, long epoch) {
    return epoch - recording.before(run, epoch).orElseThrow().checkpoint().epoch();
  }

  @Test
  void theMemoryIsBoundedAndStatesOfLongAgoAreFartherApart() {
    Recording recording = new Recording(BUDGET);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      recording.add(state(1), true);
      assertTrue(recording.bytes() <= BUDGET, "epoch " + epoch);
      trainer.finishEpoch();
    }
    assertEquals(0, recording.firstEpoch(1).orElseThrow());
    long early = 0;
    long late = 0;
    for (long back = 1; back < EPOCHS / 4; back++) {
      early = Math.max(early, gap(recording, 1, EPOCHS / 2 - back));
      late = Math.max(late, gap(recording, 1, EPOCHS - back));
    }
    assertTrue(early > late, early + " epochs apart long ago, " + late + " lately");
    assertEquals(0, gap(recording, 1, EPOCHS - 1));
  }

  @Test
  void theStateAfterAChangeStaysSinceNothingElseLeadsToWhatFollows() {
    Recording recording = new Recording(BUDGET);
    record(recording, 1, EPOCHS, 57);
    assertEquals(0, gap(recording, 1, 57));
  }

  @Test
  void earlierRunsMakeRoomForThePresentOne() {
    Recording recording = new Recording(BUDGET);
    record(recording, 1, 20, 0);
    long whole = recording.before(1, 19).orElseThrow().checkpoint().epoch();
    assertEquals(19, whole);
    record(recording, 2, EPOCHS, 0);
    assertTrue(recording.bytes() <= BUDGET);
    assertEquals(19, recording.firstEpoch(1).orElseThrow(), "its latest state alone");
    assertTrue(recording.firstEpoch(2).isPresent());
  }

  @Test
  void ofManyLargeRunsTheEarliestAreForgotten() {
    Recording recording = new Recording(BUDGET);
    trainer.finishEpoch();
    int runs = 0;
    for (long bytes = 0; bytes < BUDGET; bytes += state(0).checkpoint().bytes()) {
      recording.add(state(runs), false);
      runs++;
    }
    record(recording, runs, EPOCHS, 0);
    assertTrue(recording.bytes() <= BUDGET);
    assertTrue(recording.latest(0).isEmpty());
    assertTrue(recording.latest(runs - 1).isPresent());
    assertTrue(recording.bytes() > BUDGET / 2, "and the present run has room");
    assertTrue(gap(recording, runs, EPOCHS / 2) < EPOCHS / 4);
  }

  @Test
  void whatTrainingWentBackBehindIsForgotten() {
    Recording recording = new Recording(BUDGET);
    recording.add(state(1), false);
    SavedRun start = state(1);
    record(recording, 1, 10, 0);
    recording.add(start, false);
    assertEquals(0, recording.before(1, 9).orElseThrow().checkpoint().epoch());
  }
}
