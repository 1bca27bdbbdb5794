package playground.app.session.io;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Work that takes longer than a frame may: it is done on a thread of its own, which ends with it,
 * and what comes of it is handed over on the JavaFX thread.
 */
public final class Background {
  private Background() {}

  /**
   * Does {@code work}, then calls {@code then} with its result. Where it throws something, that
   * goes to the handler of uncaught exceptions.
   *
   * @param name of the thread
   */
  public static <T> void run(String name, Supplier<T> work, Consumer<T> then) {
    run(name, work, then, () -> {});
  }

  /**
   * As above.
   *
   * @param failed called on the JavaFX thread where {@code work} threw something
   */
  public static <T> void run(String name, Supplier<T> work, Consumer<T> then, Runnable failed) {
    Thread.ofPlatform().name(name).daemon().start(() -> work(work, then, failed));
  }

  private static <T> void work(Supplier<T> work, Consumer<T> then, Runnable failed) {
    T result;
    try {
      result = work.get();
    } catch (Throwable e) {
      Platform.runLater(failed);
      throw e;
    }
    Platform.runLater(() -> then.accept(result));
  }
}
