package playground.model.training.batch;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets long computations end early: all of them where the session ends, and those that can be done
 * again later where a command waits. They ask {@link #check} between two pieces of their work, each
 * a small part of a second.
 */
public final class Cancellation {
  /** Of what nobody cancels. */
  public static final Cancellation NEVER = new Cancellation(() -> false, () -> false);

  private final BooleanSupplier isWanted;
  private final BooleanSupplier interrupts;
  private boolean interruptible;

  /**
   * @param isWanted from when on it holds, everything ends
   * @param interrupts while it holds, what is {@link #unlessInterrupted} ends
   */
  public Cancellation(BooleanSupplier isWanted, BooleanSupplier interrupts) {
    this.isWanted = isWanted;
    this.interrupts = interrupts;
  }

  /**
   * @throws CancellationException if the computation should end
   */
  public void check() {
    if (isWanted.getAsBoolean() || interruptible && interrupts.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /**
   * The result of a computation that can be done again later; empty where it was interrupted.
   *
   * @throws CancellationException if everything should end
   */
  public <T> Optional<T> unlessInterrupted(Supplier<T> computation) {
    boolean before = interruptible;
    interruptible = true;
    try {
      return Optional.of(computation.get());
    } catch (CancellationException e) {
      if (isWanted.getAsBoolean()) {
        throw e;
      }
      return Optional.empty();
    } finally {
      interruptible = before;
    }
  }
}
