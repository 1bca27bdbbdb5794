package playground.app.view.walk.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkRoute;
import playground.app.session.walk.WalkView;
import playground.app.text.Texts;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.NonFinite;
import playground.model.inspection.trace.ParameterTrail;
import playground.model.inspection.trace.TraceStage;

/** What a walk says at a place. */
public final class WalkLines {
  private WalkLines() {}

  /** The lines at the place where the walk is. */
  public static List<WalkLine> of(WalkView view, Texts texts) {
    WalkPlace place = view.place();
    List<WalkLine> lines = new ArrayList<>();
    if (place != null) {
      if (new WalkRoute(view.trace()).first().filter(place::equals).isPresent()) {
        lines.addAll(oneExample(view, texts));
      }
      lines.addAll(
          switch (place.stage()) {
            case FORWARD -> ForwardLines.of(view, place, texts);
            case LOSS -> LossLines.of(view, place, texts);
            case BACKWARD -> BackwardLines.of(view, place, texts);
            case UPDATE -> UpdateLines.of(view, place, texts);
          });
      health(view, place)
          .map(
              condition ->
                  condition == NeuronHealth.Condition.DEAD ? "walk.dead" : "walk.saturated")
          .map(key -> WalkLine.note(texts.get(key)))
          .ifPresent(lines::add);
    }
    lines.addAll(end(view, texts));
    return lines;
  }

  /** Of a step on one example alone, what comes of it, where the walk begins. */
  private static List<WalkLine> oneExample(WalkView view, Texts texts) {
    BackpropTrace trace = view.trace();
    List<WalkLine> lines = new ArrayList<>();
    if (trace.examples() == 1 && trace.end().isEmpty()) {
      double loss = trace.loss().orElseThrow().losses().at(0, 0);
      lines.add(WalkLine.note(texts.get("walk.oneExample")));
      lines.add(WalkLine.numbers("E = " + Notation.number(loss)));
      lines.addAll(DeltaChain.downTo(0, view));
    }
    return lines;
  }

  /** What a walk says of a parameter that is asked about; {@code trail} is null until computed. */
  public static List<WalkLine> of(
      WalkView view, DiagramPart.Parameter asked, @Nullable ParameterTrail trail, Texts texts) {
    List<WalkLine> lines = new ArrayList<>(TrailLines.of(view, asked, trail, texts));
    lines.addAll(end(view, texts));
    return lines;
  }

  private static List<WalkLine> end(WalkView view, Texts texts) {
    return view.trace().end().stream().map(end -> WalkLine.note(ended(end, view, texts))).toList();
  }

  /** That a unit passes no gradient, on the way forward and back, where one asks why. */
  private static Optional<NeuronHealth.Condition> health(WalkView view, WalkPlace place) {
    boolean asks = place.stage() == TraceStage.FORWARD || place.stage() == TraceStage.BACKWARD;
    return view.trace()
        .health()
        .filter(health -> asks && place.layer() < health.depth())
        .map(health -> health.of(place.layer(), place.unit()))
        .filter(condition -> condition != NeuronHealth.Condition.HEALTHY);
  }

  private static String ended(NonFinite end, WalkView view, Texts texts) {
    return texts.get("walk.ended", layer(end.layer(), view, texts), texts.name(end.stage()));
  }

  /** What a layer is called. */
  public static String layer(int layer, WalkView view, Texts texts) {
    return layer == view.trace().architecture().depth() - 1
        ? texts.get("walk.outputLayer", layer + 1)
        : texts.get("walk.layer", layer + 1);
  }
}
