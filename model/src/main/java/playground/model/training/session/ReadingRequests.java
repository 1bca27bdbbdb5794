package playground.model.training.session;

import org.jspecify.annotations.Nullable;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentReadings;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.Trainer;

/**
 * Reads a trainer's instruments. While training runs, a close-up would cost it too much with every
 * frame: then the one before stands for a moment longer.
 */
final class ReadingRequests {
  /** Least time between two close-ups while training runs. */
  private static final long LEAST_NANOS = 60_000_000;

  private InstrumentSelection wanted = InstrumentSelection.NONE;
  private InstrumentSelection takenWith = InstrumentSelection.NONE;
  private InstrumentReadings taken = InstrumentReadings.NONE;
  private @Nullable Trainer takenOf;
  private long takenAt;

  /** From now on close-ups show what {@code instruments} asks for. */
  void want(InstrumentSelection instruments) {
    wanted = instruments;
  }

  /** The gradient's flow as it is now, and a close-up that is recent. */
  GradientReading read(Trainer trainer, boolean playing) {
    long now = System.nanoTime();
    boolean recent =
        playing && takenOf == trainer && takenWith.equals(wanted) && now - takenAt < LEAST_NANOS;
    if (recent) {
      return new GradientReading(
          trainer.measurements().inspect(InstrumentSelection.NONE).flow(), taken);
    }
    GradientReading reading = trainer.measurements().inspect(wanted);
    taken = reading.readings();
    takenOf = trainer;
    takenWith = wanted;
    takenAt = now;
    return reading;
  }
}
