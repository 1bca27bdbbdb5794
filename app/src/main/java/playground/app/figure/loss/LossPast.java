package playground.app.figure.loss;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import playground.model.training.history.RunHistory;
import playground.model.training.session.PastState;

/**
 * What a chart of losses shows of the past.
 *
 * @param earlier the run before, whose curves are pale and on the axes of the present one
 * @param shown the epoch that the window shows, where that is not the newest
 */
public record LossPast(Optional<RunHistory> earlier, OptionalLong shown) {
  /** Nothing. */
  public static final LossPast NONE = new LossPast(Optional.empty(), OptionalLong.empty());

  /**
   * With the curves of a run before, and the epoch that the window shows in place of the newest.
   */
  public static LossPast of(Optional<RunHistory> earlier, @Nullable PastState shown) {
    return new LossPast(
        earlier, shown == null ? OptionalLong.empty() : OptionalLong.of(shown.snapshot().epoch()));
  }
}
