package playground.model.training.session;

import org.jspecify.annotations.Nullable;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.training.Checkpoint;
import playground.model.training.SplitExamples;
import playground.model.training.Trainer;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.SavedRun;

/**
 * The data of a session's latest run. Whatever starts on the same data shares them, for a million
 * points take a second to draw and a hundred megabytes to keep. Not thread-safe.
 */
final class RunData {
  private final Cancellation cancellation;
  private @Nullable Drawn drawn;
  private @Nullable SplitExamples examples;

  private record Drawn(DataSettings settings, String seed, Experiment.DrawnData data) {
    boolean areThoseOf(Experiment experiment) {
      return settings.equals(experiment.data()) && seed.equals(experiment.seed());
    }
  }

  /** None yet; what trainers do that takes long asks {@code cancellation}. */
  RunData(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  /** A trainer where {@code saved} was. */
  Trainer goOnFrom(SavedRun saved) {
    return saved.trainer(cancellation);
  }

  /** A trainer at the start of {@code experiment}. */
  Trainer start(Experiment experiment) {
    Drawn data = drawn;
    if (data == null || !data.areThoseOf(experiment)) {
      data = new Drawn(experiment.data(), experiment.seed(), experiment.drawData());
      cancellation.check();
      drawn = data;
      examples = null;
    }
    SplitExamples shown = examples;
    if (shown == null || !shown.isWhatIsShownTo(experiment)) {
      shown = SplitExamples.of(experiment, data.data().split());
      examples = shown;
    }
    Checkpoint first = Checkpoint.start(experiment.start(data.data()).parameters());
    return new Trainer(experiment, first, shown, cancellation);
  }
}
