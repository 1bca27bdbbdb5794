package playground.app.view.comparison;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import playground.app.session.comparison.ComparisonModel;
import playground.app.session.edit.SessionEvent;
import playground.app.text.Notice;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;
import playground.app.view.control.WindowRoot;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetComparison;

/**
 * Shows the comparison in place of the window's panes, and these again: when the user leaves it, or
 * when a link, a file or a ready experiment was opened.
 */
public final class ComparisonSwitch implements AutoCloseable {
  /** The keys that compare, and go back from the comparison. */
  public static final String KEYS = "Shortcut+T";

  private static final KeyCombination TOGGLE = KeyCombination.valueOf(KEYS);

  private final ViewContext context;
  private final WindowRoot root;
  private final Parent panes;
  private final ComparisonModel comparison = new ComparisonModel();
  private final ComparisonView view;

  /**
   * Switches between {@code panes}, which {@code root} shows, and the comparison.
   *
   * @param stage the window that is used
   */
  public ComparisonSwitch(
      ViewContext context, WindowRoot root, Parent panes, Stage stage, FrameClock clock) {
    this.context = context;
    this.root = root;
    this.panes = panes;
    view = new ComparisonView(context, comparison, clock, stage, this::leave);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    // After what has the focus: Esc may close a list or take back what was typed.
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    context.session().onEvent(this::happened);
    // Not only when the words change: a second link is reported in those of the first.
    var notice = context.session().noticeProperty();
    notice.subscribe(() -> passOn(notice.get()));
  }

  /** Whoever opens something wants to see it. */
  private void happened(SessionEvent event) {
    if (isOpen() && event == SessionEvent.OPENED) {
      leave();
    }
  }

  /** What could not be opened is told where the user looks. */
  private void passOn(Notice notice) {
    if (isOpen()) {
      comparison.tell(notice);
    }
  }

  private void press(KeyEvent event) {
    if (!isOpen()) {
      return;
    }
    if (TOGGLE.match(event)) {
      leave();
      event.consume();
    } else {
      view.handle(event);
    }
  }

  private void escape(KeyEvent event) {
    if (isOpen() && event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }

  /** Whether the comparison is what the window shows. */
  public boolean isOpen() {
    return root.shows(view);
  }

  /** Begins with the experiment of the window as A and as B, which the user then changes. */
  public void open() {
    Experiment now = context.session().experimentProperty().get();
    comparison.open(List.of(now, now));
    context.options().laneSettingsProperty().set(true);
    show();
  }

  /** Begins with a ready one, in which there is nothing to set. */
  public void open(PresetComparison ready) {
    comparison.open(ready);
    context.options().laneSettingsProperty().set(false);
    show();
  }

  private void show() {
    context.session().playback().pause();
    root.show(view);
  }

  public ComparisonModel comparison() {
    return comparison;
  }

  private void leave() {
    comparison.close();
    root.show(panes);
  }

  @Override
  public void close() {
    view.close();
  }
}
