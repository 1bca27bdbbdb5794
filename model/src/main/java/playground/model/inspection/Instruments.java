package playground.model.inspection;

import java.util.Set;

/**
 * What somebody looks at beyond the strength of the gradient in each layer. What nobody looks at is
 * not measured and costs nothing.
 *
 * @param ladder the factors of {@link GradientLadder}
 * @param weightGradients the gradient of each weight
 * @param health how the units are
 * @param histogramLayers the layers whose histograms are open, 0 being the first
 */
public record Instruments(
    boolean ladder, boolean weightGradients, boolean health, Set<Integer> histogramLayers) {
  /** Nobody looks. */
  public static final Instruments NONE = new Instruments(false, false, false, Set.of());

  /** Keeps a copy of the layers. */
  public Instruments {
    histogramLayers = Set.copyOf(histogramLayers);
  }

  /** The same, with or without the factors. */
  public Instruments withLadder(boolean newLadder) {
    return new Instruments(newLadder, weightGradients, health, histogramLayers);
  }

  /** The same, with or without the gradient of each weight. */
  public Instruments withWeightGradients(boolean newWeightGradients) {
    return new Instruments(ladder, newWeightGradients, health, histogramLayers);
  }

  /** The same, with or without how the units are. */
  public Instruments withHealth(boolean newHealth) {
    return new Instruments(ladder, weightGradients, newHealth, histogramLayers);
  }

  /** The same, with the histograms of other layers. */
  public Instruments withHistogramLayers(Set<Integer> newLayers) {
    return new Instruments(ladder, weightGradients, health, newLayers);
  }
}
