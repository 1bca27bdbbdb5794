package playground.app.session.walk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;
import playground.app.session.io.Background;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.ParameterTrail;
import playground.model.inspection.trace.TraceStage;
import playground.model.network.Architecture;

/**
 * A weight or a bias that is asked about in a walk: where its gradient comes from. The walk stands
 * at its unit, on the way back; where that goes on, nothing is asked any longer.
 */
public final class AskedParameter {
  private final StepWalk walk;
  private final ReadOnlyObjectWrapper<DiagramPart.@Nullable Parameter> part =
      new ReadOnlyObjectWrapper<>(this, "part");
  private final ReadOnlyObjectWrapper<@Nullable ParameterTrail> trail =
      new ReadOnlyObjectWrapper<>(this, "trail");

  /** Of which trace the trail is, or is being computed. */
  private @Nullable BackpropTrace traced;

  AskedParameter(StepWalk walk) {
    this.walk = walk;
    walk.viewProperty().subscribe(this::follow);
    walk.openProperty()
        .subscribe(
            open -> {
              if (!open) {
                forget();
              }
            });
  }

  /** What is asked about; null for nothing. */
  public ReadOnlyObjectProperty<DiagramPart.@Nullable Parameter> partProperty() {
    return part.getReadOnlyProperty();
  }

  /** Where its gradient comes from; null until that is computed. */
  public ReadOnlyObjectProperty<@Nullable ParameterTrail> trailProperty() {
    return trail.getReadOnlyProperty();
  }

  /** Asks about {@code wanted}; begins a walk where there is none. */
  public void ask(DiagramPart.Parameter wanted) {
    forget();
    part.set(wanted);
    walk.visit(place(wanted));
    follow(walk.viewProperty().get());
  }

  /** Asks about nothing; the walk stays where it is. */
  public void forget() {
    traced = null;
    trail.set(null);
    part.set(null);
  }

  private static WalkPlace place(DiagramPart.Parameter asked) {
    return new WalkPlace(TraceStage.BACKWARD, asked.layer(), asked.unit());
  }

  private void follow(@Nullable WalkView view) {
    DiagramPart.Parameter asked = part.get();
    if (asked == null || view == null) {
      return;
    }
    BackpropTrace trace = view.trace();
    if (!place(asked).equals(view.place()) || !exists(asked, trace.architecture())) {
      forget();
    } else if (trace != traced) {
      traced = trace;
      trail.set(null);
      int index = asked.index(trace.parameters().layout());
      Background.run(
          "gradient trail",
          () -> ParameterTrail.of(trace, index, GradientCheck.USUAL_EPSILON),
          found -> {
            if (trace == traced) {
              trail.set(found);
            }
          });
    }
  }

  private static boolean exists(DiagramPart.Parameter asked, Architecture network) {
    return switch (asked) {
      case DiagramPart.Weight weight -> weight.input() < network.fanIn(weight.layer());
      case DiagramPart.Bias bias -> true;
    };
  }
}
