package playground.app.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.model.data.Feature;
import playground.model.network.Architecture;

/**
 * Finds what is at a place of a network diagram.
 *
 * @param geometry of the diagram
 * @param architecture of the network
 * @param features its inputs
 */
public record DiagramHit(
    NetworkGeometry geometry, Architecture architecture, List<Feature> features) {
  /** Farthest from an edge, in pixels, at which it is still meant. */
  private static final double REACH = 5;

  /** Farthest from a bias, beyond its square. */
  private static final double BIAS_REACH = 2;

  private static final int BISECTIONS = 20;

  /** What is there: a bias before a unit or an input, and these before the nearest edge. */
  public @Nullable DiagramPart at(double x, double y) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int unit = 0; unit < architecture.units(layer); unit++) {
        double side = geometry.biasSide();
        if (within(x, geometry.biasX(layer), side, BIAS_REACH)
            && within(y, geometry.biasY(unit), side, BIAS_REACH)) {
          return new DiagramPart.Bias(layer, unit);
        }
        if (within(x, geometry.tileX(layer), geometry.tile(), 0)
            && within(y, geometry.tileY(unit), geometry.tile(), 0)) {
          return new DiagramPart.Neuron(layer, unit);
        }
      }
    }
    for (Feature feature : Feature.values()) {
      if (x < geometry.featureRight()
          && within(y, geometry.featureY(feature.ordinal()), geometry.featureHeight(), 0)) {
        return new DiagramPart.Input(feature);
      }
    }
    return nearestEdge(x, y);
  }

  private static boolean within(double at, double from, double length, double reach) {
    return at >= from - reach && at <= from + length + reach;
  }

  private DiagramPart.@Nullable Weight nearestEdge(double x, double y) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      double left = left(layer);
      double right = geometry.tileX(layer);
      if (x > left && x < right) {
        return nearestEdge(layer, risen((x - left) / (right - left)), y);
      }
    }
    return null;
  }

  private DiagramPart.@Nullable Weight nearestEdge(int layer, double risen, double y) {
    DiagramPart.Weight nearest = null;
    double least = REACH;
    for (int unit = 0; unit < architecture.units(layer); unit++) {
      double to = middleOf(unit);
      for (int input = 0; input < architecture.fanIn(layer); input++) {
        double from = startY(layer, input);
        double distance = Math.abs(from + (to - from) * risen - y);
        if (distance < least) {
          least = distance;
          nearest = new DiagramPart.Weight(layer, unit, input);
        }
      }
    }
    return nearest;
  }

  /** Where the edges into {@code layer} begin. */
  public double left(int layer) {
    return layer == 0 ? geometry.featureRight() : geometry.tileX(layer - 1) + geometry.tile();
  }

  /** The height at which the edges from {@code input} into {@code layer} begin. */
  public double startY(int layer, int input) {
    return layer == 0
        ? geometry.featureY(features.get(input).ordinal()) + geometry.featureHeight() / 2
        : middleOf(input);
  }

  /** The height at which the edges into {@code unit} end. */
  public double middleOf(int unit) {
    return geometry.tileY(unit) + geometry.tile() / 2;
  }

  /**
   * How much of its rise an edge has behind it where it has a fraction of its way across: edges are
   * Bézier curves that leave and arrive level, x = 3⁄2·t(1 − t) + t³ and y = 3t² − 2t³ of it.
   */
  private static double risen(double across) {
    double low = 0;
    double high = 1;
    for (int step = 0; step < BISECTIONS; step++) {
      double t = (low + high) / 2;
      double x = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t;
      if (x < across) {
        low = t;
      } else {
        high = t;
      }
    }
    double t = (low + high) / 2;
    return t * t * (3 - 2 * t);
  }
}
