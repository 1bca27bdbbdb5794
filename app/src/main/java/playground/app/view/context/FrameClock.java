package playground.app.view.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Calls what has to happen each frame, in the order in which it was added, and then a few of the
 * drawings that are due: all of them in one frame would make that one late.
 */
public final class FrameClock extends AnimationTimer {
  /** Frames do not come on the dot; what is due within half of one is drawn with this one. */
  private static final long HALF_A_FRAME = 8_000_000;

  private static final int DRAWINGS_A_FRAME = 3;

  private final List<LongConsumer> listeners = new ArrayList<>();
  private final List<Drawing> drawings = new ArrayList<>();
  private long work;

  /** Something that is drawn when wanted, but not more often than its period. */
  private static final class Drawing {
    private final long period;
    private final boolean alone;
    private final Runnable draw;
    private boolean wanted = true;
    private long drawn;

    Drawing(int timesPerSecond, boolean alone, Runnable draw) {
      period = 1_000_000_000L / timesPerSecond;
      this.alone = alone;
      this.draw = draw;
    }

    /** How long it has been due, in nanoseconds; negative where it is not. */
    long overdue(long now) {
      return wanted ? now - drawn - period + HALF_A_FRAME : -1;
    }

    void draw(long now) {
      wanted = false;
      drawn = now;
      draw.run();
    }
  }

  /** Calls {@code listener} each frame with the time in nanoseconds. */
  public void everyFrame(LongConsumer listener) {
    listeners.add(listener);
  }

  /**
   * Something to draw that may change with each frame, but is drawn at most this many times a
   * second.
   *
   * @return to be run when a new drawing is wanted
   */
  public Runnable atMost(int timesPerSecond, Runnable draw) {
    return add(new Drawing(timesPerSecond, false, draw));
  }

  /** As {@link #atMost}, for what is so much that no other drawing is done in its frame. */
  Runnable atMostAlone(int timesPerSecond, Runnable draw) {
    return add(new Drawing(timesPerSecond, true, draw));
  }

  private Runnable add(Drawing drawing) {
    drawings.add(drawing);
    return () -> drawing.wanted = true;
  }

  /** How many nanoseconds the work of the frame before took on the JavaFX thread. */
  public long workOfLastFrame() {
    return work;
  }

  @Override
  public void handle(long now) {
    long start = System.nanoTime();
    listeners.forEach(listener -> listener.accept(now));
    drawSome(now);
    work = System.nanoTime() - start;
  }

  private void drawSome(long now) {
    for (int k = 0; k < DRAWINGS_A_FRAME; k++) {
      Drawing drawing = mostOverdue(now);
      if (drawing == null || drawing.alone && k > 0) {
        return;
      }
      drawing.draw(now);
      if (drawing.alone) {
        return;
      }
    }
  }

  private @Nullable Drawing mostOverdue(long now) {
    Drawing most = null;
    for (Drawing drawing : drawings) {
      long overdue = drawing.overdue(now);
      if (overdue >= 0 && (most == null || overdue > most.overdue(now))) {
        most = drawing;
      }
    }
    return most;
  }
}
