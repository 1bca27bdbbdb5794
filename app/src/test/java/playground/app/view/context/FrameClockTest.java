package playground.app.view.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;

/** What is drawn in which frame, with a clock of its own. */
class FrameClockTest {
  private static final long FRAME = 16_666_667;

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private final List<List<String>> frames = new ArrayList<>();

  @Test
  void noFrameHasMoreThanThreeDrawingsAndNoneIsLost() {
    FrameClock clock = playground.onFx(FrameClock::new);
    for (String name : List.of("a", "b", "c", "d", "e")) {
      clock.atMost(30, () -> drawn(name));
    }
    play(clock, 2);
    assertEquals(List.of("a", "b", "c"), frames.get(0));
    assertEquals(List.of("d", "e"), frames.get(1));
  }

  @Test
  void whatIsDrawnAloneHasItsFrameToItselfAndIsNotPutOffForEver() {
    FrameClock clock = playground.onFx(FrameClock::new);
    List<Runnable> wanted = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d", "e")) {
      wanted.add(clock.atMost(30, () -> drawn(name)));
    }
    wanted.add(clock.atMostAlone(10, () -> drawn("alone")));
    clock.everyFrame(now -> wanted.forEach(Runnable::run));
    play(clock, 60);
    long times = frames.stream().filter(frame -> frame.contains("alone")).count();
    assertTrue(times >= 9 && times <= 11, "in a second: " + times);
    assertTrue(frames.stream().allMatch(f -> !f.contains("alone") || f.size() == 1), "" + frames);
  }

  private void drawn(String name) {
    frames.getLast().add(name);
  }

  private void play(FrameClock clock, int count) {
    playground.onFx(
        () -> {
          for (int frame = 1; frame <= count; frame++) {
            frames.add(new ArrayList<>());
            clock.handle(1_000_000_000L + frame * FRAME);
          }
        });
  }
}
