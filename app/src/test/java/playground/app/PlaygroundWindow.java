package playground.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.app.view.MainWindow;
import playground.app.view.context.Appearance;
import playground.app.view.context.ViewContext;
import playground.app.view.file.FileTargets;
import playground.model.experiment.Experiment;
import playground.model.training.snapshot.Snapshot;
import playground.resources.UiResources;

/**
 * Opens the real window before each test and closes it afterwards; no display is needed. Where it
 * is registered in a static field, the tests of a class share one window, which is brought back to
 * its first state before each of them.
 */
public final class PlaygroundWindow
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private static final long PATIENCE_SECONDS = 60;

  /**
   * On the window's left edge, beside all controls: the platform without a display sends keys to
   * the window below the pointer.
   */
  private static final Point2D ASIDE = new Point2D(1, 400);

  /** A mouse and a keyboard. */
  public final WindowRobot robot = new WindowRobot();

  private Function<Language, ResourceBundle> messages =
      language -> UiResources.messages(language.locale());
  private ViewContext context;
  private MainWindow window;
  private Stage stage;
  private Optional<Path> chosenFile = Optional.empty();
  private volatile Throwable uncaught;
  private boolean shared;
  private FirstState first;

  @Override
  public void beforeAll(ExtensionContext tests) {
    shared = true;
  }

  @Override
  public void beforeEach(ExtensionContext test) throws Exception {
    if (first == null) {
      open();
      first = new FirstState(this);
    } else {
      first.restore();
    }
    // The test before has left it anywhere.
    robot.moveTo(ASIDE);
  }

  private void open() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    onFx(
        () -> {
          Thread.setDefaultUncaughtExceptionHandler((thread, e) -> caught(e));
          ViewOptions options = new ViewOptions();
          context =
              new ViewContext(
                  new SessionModel(Experiment.first()),
                  options,
                  new Texts(Language.ENGLISH, messages),
                  new Appearance(options));
          window = new MainWindow(stage, context, files());
          FirstState.size(stage);
          stage.show();
        });
  }

  @Override
  public void afterEach(ExtensionContext test) {
    // A dialog or menu that stays open would take the keys of the next test.
    onFx(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(open -> open != stage)
                .forEach(Window::hide));
    if (!shared) {
      close();
    }
    throwUncaught("");
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    close();
  }

  private void close() {
    if (first != null) {
      onFx(
          () -> {
            stage.hide();
            window.close();
          });
      first = null;
    }
  }

  /**
   * What is thrown inside the platform without a display, as of windows beyond its edge, is its
   * own.
   */
  private void caught(Throwable thrown) {
    boolean ofPlatform =
        Arrays.stream(thrown.getStackTrace())
            .limit(12)
            .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless"));
    if (!ofPlatform) {
      uncaught = thrown;
    }
  }

  /** Fails if an exception was caught by nobody since the window was opened. */
  public void throwUncaught(String situation) {
    if (uncaught != null) {
      throw new AssertionError(
          "an exception reached the console: "
              + Arrays.stream(uncaught.getStackTrace()).limit(12).toList()
              + situation,
          uncaught);
    }
  }

  /** From the next window on, its texts are these. */
  public void speak(Function<Language, ResourceBundle> others) {
    messages = others;
  }

  public ViewContext context() {
    return context;
  }

  public SessionModel session() {
    return context.session();
  }

  public Stage stage() {
    return stage;
  }

  public MainWindow window() {
    return window;
  }

  /** A file dialog that answers what {@link #chooseFile} was given. */
  public FileTargets files() {
    return new ChosenFile(() -> chosenFile);
  }

  /** What the file dialog will answer. */
  public void chooseFile(Path file) {
    chosenFile = Optional.of(file);
  }

  /** The node with this id. */
  public <N extends Node> N find(String id) {
    // On the JavaFX thread: on any other, nodes could come and go meanwhile.
    return onFx(() -> robot.lookup((Node node) -> id.equals(node.getId())).<N>query());
  }

  /** Whether there is a node with this id in a window. */
  public boolean isThere(String id) {
    return onFx(() -> robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent());
  }

  public Snapshot snapshot() {
    return onFx(() -> session().snapshotProperty().get());
  }

  /** Types a number or a word into a field, and Enter. */
  public void type(String fieldId, String text) {
    TextField field = find(fieldId);
    onFx(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  /** Presses keys at once, and waits until they were taken. */
  public void press(KeyCode... keys) {
    robot.press(keys).release(keys);
    onFx(() -> {});
  }

  /** Chooses from a list. */
  public <E> void choose(String boxId, E choice) {
    ComboBox<E> box = find(boxId);
    onFx(() -> box.setValue(choice));
  }

  /** Does something on the JavaFX thread and waits until it is done. */
  public <T> T onFx(Callable<T> action) {
    if (Platform.isFxApplicationThread()) {
      return here(action);
    }
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
  }

  private static <T> T here(Callable<T> action) {
    try {
      return action.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void onFx(Runnable action) {
    onFx(
        () -> {
          action.run();
          return null;
        });
  }

  /**
   * Waits until {@code condition} holds on the JavaFX thread, looking again each time it is idle.
   */
  public void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("still not so after " + PATIENCE_SECONDS + " s; " + situation(), e);
    }
  }

  /** What the session shows and what each thread does, to tell why something does not happen. */
  private String situation() {
    Snapshot shown = session().snapshotProperty().get();
    StringBuilder text = new StringBuilder();
    text.append(
        "epoch %d, playing %s, divergence %s, told %s, uncaught %s"
            .formatted(
                shown.epoch(),
                shown.playing(),
                shown.divergence().isPresent(),
                session().noticeProperty().get().key(),
                uncaught));
    Thread.getAllStackTraces()
        .forEach(
            (thread, frames) -> {
              text.append("\n").append(thread.getName()).append(" ").append(thread.getState());
              Arrays.stream(frames).limit(8).forEach(frame -> text.append("\n  ").append(frame));
            });
    return text.toString();
  }

  /** Waits for {@code frames} frames. */
  public void frames(int frames) throws InterruptedException {
    CountDownLatch left = new CountDownLatch(frames);
    onFx(() -> window.clock().everyFrame(now -> left.countDown()));
    if (!left.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError(
          "no frame after " + PATIENCE_SECONDS + " s; " + onFx(this::situation));
    }
  }
}
