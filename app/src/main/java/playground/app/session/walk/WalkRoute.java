package playground.app.session.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.TraceStage;
import playground.model.network.Architecture;

/**
 * The order in which a walk goes through a training step: forward from the first layer to the last,
 * the loss at the outputs, backward from the last layer to the first, the update from the first to
 * the last; unit by unit in each layer. It ends where the step came to a number that is not finite.
 */
public final class WalkRoute {
  private final Architecture architecture;

  /** The layers of each stage, in the order in which they are walked. */
  private final List<Leg> legs = new ArrayList<>();

  /** A layer in a stage. */
  private record Leg(TraceStage stage, int layer) {}

  /** Through {@code trace}, as far as it goes. */
  public WalkRoute(BackpropTrace trace) {
    architecture = trace.architecture();
    int depth = architecture.depth();
    IntStream.range(0, trace.forward().size())
        .forEach(layer -> legs.add(new Leg(TraceStage.FORWARD, layer)));
    if (trace.loss().isPresent()) {
      legs.add(new Leg(TraceStage.LOSS, depth - 1));
    }
    IntStream.iterate(depth - 1, layer -> layer >= 0, layer -> layer - 1)
        .filter(layer -> trace.backward(layer).isPresent())
        .forEach(layer -> legs.add(new Leg(TraceStage.BACKWARD, layer)));
    if (trace.update().isPresent()) {
      IntStream.range(0, depth).forEach(layer -> legs.add(new Leg(TraceStage.UPDATE, layer)));
    }
  }

  /** Where it begins; empty where the first layer gave no finite number. */
  public Optional<WalkPlace> first() {
    return legs.stream().findFirst().map(leg -> start(leg));
  }

  /** Where {@code stage} begins; empty where the step ended before it. */
  public Optional<WalkPlace> first(TraceStage stage) {
    return legs.stream().filter(leg -> leg.stage() == stage).findFirst().map(leg -> start(leg));
  }

  /** The place after {@code place}: the next unit, or the first of the next layer. */
  public Optional<WalkPlace> next(WalkPlace place) {
    return place.unit() + 1 < architecture.units(place.layer())
        ? Optional.of(new WalkPlace(place.stage(), place.layer(), place.unit() + 1))
        : nextLayer(place);
  }

  /** The first unit of the layer after that of {@code place}. */
  public Optional<WalkPlace> nextLayer(WalkPlace place) {
    int leg = legOf(place) + 1;
    return leg < legs.size() ? Optional.of(start(legs.get(leg))) : Optional.empty();
  }

  /** The place before {@code place}. */
  public Optional<WalkPlace> previous(WalkPlace place) {
    if (place.unit() > 0) {
      return Optional.of(new WalkPlace(place.stage(), place.layer(), place.unit() - 1));
    }
    int leg = legOf(place) - 1;
    return leg < 0 ? Optional.empty() : Optional.of(end(legs.get(leg)));
  }

  /** {@code place}, or what is nearest to it on this route; the beginning where it is null. */
  public Optional<WalkPlace> nearest(@Nullable WalkPlace place) {
    if (place == null) {
      return first();
    }
    if (legOf(place) < 0) {
      return first(place.stage()).or(this::first);
    }
    int unit = Math.min(place.unit(), architecture.units(place.layer()) - 1);
    return Optional.of(new WalkPlace(place.stage(), place.layer(), unit));
  }

  private int legOf(WalkPlace place) {
    return legs.indexOf(new Leg(place.stage(), place.layer()));
  }

  private static WalkPlace start(Leg leg) {
    return new WalkPlace(leg.stage(), leg.layer(), 0);
  }

  private WalkPlace end(Leg leg) {
    return new WalkPlace(leg.stage(), leg.layer(), architecture.units(leg.layer()) - 1);
  }
}
