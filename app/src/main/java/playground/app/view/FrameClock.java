package playground.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/** Calls what has to happen each frame, in the order in which it was added. */
public final class FrameClock extends AnimationTimer {
  /** Frames do not come on the dot; what is due within half of one is drawn with this one. */
  private static final long HALF_A_FRAME = 8_000_000;

  private final List<LongConsumer> listeners = new ArrayList<>();
  private long frameStart;

  /** Calls {@code listener} each frame with the time in nanoseconds. */
  public void everyFrame(LongConsumer listener) {
    listeners.add(listener);
  }

  /**
   * Something to draw that may change with each frame, but is drawn at most so many times a second.
   *
   * @return to be run when a new drawing is wanted
   */
  Runnable atMost(int timesPerSecond, Runnable draw) {
    boolean[] wanted = {true};
    long[] drawn = {0};
    everyFrame(
        now -> {
          if (wanted[0] && now - drawn[0] >= 1_000_000_000L / timesPerSecond - HALF_A_FRAME) {
            wanted[0] = false;
            drawn[0] = now;
            draw.run();
          }
        });
    return () -> wanted[0] = true;
  }

  /** When the work of the present frame began, as {@link System#nanoTime}. */
  public long frameStart() {
    return frameStart;
  }

  @Override
  public void handle(long now) {
    frameStart = System.nanoTime();
    listeners.forEach(listener -> listener.accept(now));
  }
}
