package playground.app.view.output;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import playground.app.session.painting.PointPainter;
import playground.app.session.walk.StepWalk;
import playground.app.session.walk.WalkView;
import playground.app.view.context.ViewContext;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.training.snapshot.Snapshot;
import playground.model.training.snapshot.TracedExample;

/**
 * While a step is walked through, the map shows which example is followed, and a click or Enter on
 * another one walks a step on that alone.
 */
final class WalkedExample {
  private WalkedExample() {}

  static void show(ViewContext context, StepWalk walk, PointPainter painter, OutputMap map) {
    walk.viewProperty().subscribe(view -> map.ring(view == null ? null : place(view, context)));
    map.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          Point2D place = map.placeOf(event);
          if (event.getButton() == MouseButton.PRIMARY && place != null) {
            walkAt(place, context, walk, painter);
          }
        });
    map.keys().onEnter(place -> walkAt(place, context, walk, painter));
  }

  private static void walkAt(
      Point2D place, ViewContext context, StepWalk walk, PointPainter painter) {
    if (walk.openProperty().get() && !painter.activeProperty().get()) {
      Snapshot snapshot = snapshot(context);
      NearestExample.at(
              place,
              snapshot.split(),
              snapshot.experiment().data().plane(),
              context.options().showTestProperty().get())
          .ifPresent(walk::walkAlone);
    }
  }

  private static Snapshot snapshot(ViewContext context) {
    return context.session().snapshotProperty().get();
  }

  /** Where the followed example is; null once the data are others. */
  private static @Nullable Point2D place(WalkView view, ViewContext context) {
    TracedExample example = view.step().examples().get(view.example());
    Snapshot snapshot = snapshot(context);
    Samples samples = example.training() ? snapshot.split().train() : snapshot.split().test();
    if (example.index() >= samples.size()) {
      return null;
    }
    Plane plane = snapshot.experiment().data().plane();
    return new Point2D(
        plane.fractionOfX1(samples.x1(example.index())),
        plane.fractionOfX2(samples.x2(example.index())));
  }
}
