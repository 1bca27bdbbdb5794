package playground.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A mouse and a keyboard whose every action is over when the window has laid itself out once more.
 * TestFX sleeps at least fifty milliseconds after each key that goes down or up, which makes most
 * of the time of a test of the window.
 */
public final class WindowRobot extends FxRobot {
  private static final long PATIENCE_SECONDS = 60;

  /** How far the pointer goes between two of its events, in pixels. */
  private static final double STEP = 8;

  /** Made on the JavaFX thread by its first use. */
  private Robot robot;

  @Override
  public FxRobot press(KeyCode... keys) {
    return act(() -> List.of(keys).forEach(robot::keyPress));
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    return act(() -> List.of(keys).forEach(robot::keyRelease));
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    return act(() -> robot.mousePress(buttons));
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    return act(() -> robot.mouseRelease(buttons));
  }

  @Override
  public FxRobot moveTo(PointQuery place, Motion motion) {
    // What was just changed may still have to be laid out.
    act(() -> {});
    Point2D to = place.query();
    return act(() -> move(to, motion));
  }

  @Override
  public FxRobot moveBy(double x, double y, Motion motion) {
    return act(() -> move(robot.getMousePosition().add(x, y), motion));
  }

  @Override
  public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    return moveTo(place, motion).clickOn(buttons);
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    MouseButton[] clicked = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
    act(() -> robot.mousePress(clicked));
    return act(() -> robot.mouseRelease(clicked));
  }

  @Override
  public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    MouseButton[] clicked = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
    moveTo(place, motion);
    // In one go: with a frame between them, a slow machine would take them for two clicks.
    return act(
        () -> {
          for (int click = 0; click < 2; click++) {
            robot.mousePress(clicked);
            robot.mouseRelease(clicked);
          }
        });
  }

  private void move(Point2D to, Motion motion) {
    Point2D from = robot.getMousePosition();
    switch (motion) {
      case HORIZONTAL_FIRST -> line(from, new Point2D(to.getX(), from.getY()));
      case VERTICAL_FIRST -> line(from, new Point2D(from.getX(), to.getY()));
      default -> {
        // The straight line below is all of the way.
      }
    }
    line(robot.getMousePosition(), to);
  }

  private void line(Point2D from, Point2D to) {
    int steps = (int) Math.max(1, Math.ceil(from.distance(to) / STEP));
    for (int step = 1; step <= steps; step++) {
      Point2D at = from.interpolate(to, (double) step / steps);
      robot.mouseMove(Math.rint(at.getX()), Math.rint(at.getY()));
    }
  }

  private WindowRobot act(Runnable action) {
    CountDownLatch laidOut = new CountDownLatch(1);
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_SECONDS * 1000,
        () -> {
          if (robot == null) {
            robot = new Robot();
          }
          action.run();
          whenLaidOut(laidOut::countDown);
        });
    try {
      if (!laidOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("no frame after " + PATIENCE_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return this;
  }

  /** After the next frame, and after what was put off until after it. */
  private static void whenLaidOut(Runnable then) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        Platform.runLater(() -> Platform.runLater(then));
      }
    }.start();
  }
}
