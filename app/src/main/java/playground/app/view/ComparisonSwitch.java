package playground.app.view;

import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import playground.app.session.ComparisonModel;
import playground.app.session.Notice;
import playground.model.experiment.Experiment;
import playground.model.experiment.ReadyComparison;

/**
 * Shows the comparison in place of the window's panes, and these again: when the user leaves it, or
 * when a link or a table was opened.
 */
final class ComparisonSwitch implements AutoCloseable {
  /** What the session says of an experiment that came from outside. */
  private static final Set<String> OPENED = Set.of("link.opened", "csv.opened");

  private final ViewContext context;
  private final Scene scene;
  private final Parent panes;
  private final ComparisonModel comparison = new ComparisonModel();
  private final ComparisonView view;

  ComparisonSwitch(ViewContext context, Scene scene, FrameClock clock) {
    this.context = context;
    this.scene = scene;
    panes = scene.getRoot();
    view = new ComparisonView(context, comparison, clock, this::leave);
    context.appearance().dress(view);
    // Not only when the words change: a second link is told of in those of the first.
    var notice = context.session().noticeProperty();
    notice.subscribe(() -> heard(notice.get()));
  }

  /** Whoever opens something wants to see it, or why it could not be opened. */
  private void heard(Notice notice) {
    if (isOpen() && OPENED.contains(notice.key())) {
      leave();
    } else if (isOpen()) {
      comparison.tell(notice);
    }
  }

  /** Whether the comparison is what the window shows. */
  boolean isOpen() {
    return scene.getRoot() == view;
  }

  /** Begins with the experiment of the window as A and as B, which the user then changes. */
  void open() {
    Experiment now = context.session().experimentProperty().get();
    comparison.open(List.of(now, now));
    context.options().laneSettingsProperty().set(true);
    show();
  }

  /** Begins with a ready one, in which there is nothing to set. */
  void open(ReadyComparison ready) {
    comparison.open(ready);
    context.options().laneSettingsProperty().set(false);
    show();
  }

  private void show() {
    context.session().pause();
    scene.setRoot(view);
    view.requestFocus();
  }

  ComparisonModel comparison() {
    return comparison;
  }

  private void leave() {
    comparison.close();
    scene.setRoot(panes);
    panes.requestFocus();
  }

  @Override
  public void close() {
    view.close();
  }
}
