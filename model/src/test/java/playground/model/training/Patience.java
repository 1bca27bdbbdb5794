package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what a training thread will reach. */
public final class Patience {
  private Patience() {}

  /** Looks until what is seen is as wanted; a minute is far beyond what any test needs. */
  public static <T> T until(Supplier<T> look, Predicate<T> wanted) {
    return assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          T seen = look.get();
          while (!wanted.test(seen)) {
            Thread.onSpinWait();
            seen = look.get();
          }
          return seen;
        });
  }
}
