package playground.app.session.walk;

import org.jspecify.annotations.Nullable;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.training.snapshot.TracedStep;

/**
 * What a walk shows.
 *
 * @param step the step that is walked
 * @param place where; null where the first layer gave no finite number
 * @param example which example of the mini-batch is followed, from 0
 */
public record WalkView(TracedStep step, @Nullable WalkPlace place, int example) {
  /** Every number of the step. */
  public BackpropTrace trace() {
    return step.trace();
  }
}
