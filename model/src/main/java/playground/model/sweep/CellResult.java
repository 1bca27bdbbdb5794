package playground.model.sweep;

import java.util.OptionalDouble;
import playground.model.training.snapshot.Losses;

/** What came of a cell. */
public sealed interface CellResult permits CellResult.Trained, CellResult.Diverged, Excluded {

  /**
   * All numbers stayed finite.
   *
   * @param losses after the last epoch
   * @param gradientRatio ‖∂L/∂W‖ of the first layer over that of the last one, as {@link
   *     playground.model.inspection.GradientProbe} measures them; empty where the last one's is 0
   */
  record Trained(Losses losses, OptionalDouble gradientRatio) implements CellResult {}

  /**
   * A parameter, a loss or a gradient was no longer finite, or had no finite square.
   *
   * @param epoch at the end of which that was seen, from 1 on
   */
  record Diverged(long epoch) implements CellResult {}
}
