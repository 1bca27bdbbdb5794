package playground.app.figure.loss;

import java.util.Optional;
import java.util.OptionalLong;
import playground.model.training.history.RunHistory;

/**
 * What a chart of losses shows of the past.
 *
 * @param earlier the run before, whose curves are pale and on the axes of the present one
 * @param shown the epoch that the window shows, where that is not the newest
 */
public record LossPast(Optional<RunHistory> earlier, OptionalLong shown) {
  /** Nothing. */
  public static final LossPast NONE = new LossPast(Optional.empty(), OptionalLong.empty());
}
