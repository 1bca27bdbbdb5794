package playground.model.training;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Lets long computations end early. They ask {@link #check} between two pieces of their work, each
 * a small part of a second.
 */
final class Cancellation {
  /** Of what nobody cancels. */
  static final Cancellation NEVER = new Cancellation(() -> false);

  private final BooleanSupplier isWanted;

  /** A cancellation wanted from the moment on at which {@code isWanted} holds. */
  Cancellation(BooleanSupplier isWanted) {
    this.isWanted = isWanted;
  }

  /**
   * @throws CancellationException if the computation should end
   */
  void check() {
    if (isWanted.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
