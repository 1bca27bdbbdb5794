package playground.app.session;

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
   * Does {@code work}, then calls {@code then} with its result.
   *
   * @param name of the thread
   */
  public static <T> void run(String name, Supplier<T> work, Consumer<T> then) {
    Thread.ofPlatform()
        .name(name)
        .daemon()
        .start(
            () -> {
              T result = work.get();
              Platform.runLater(() -> then.accept(result));
            });
  }
}
