package playground.model.inspection;

import java.util.Set;

/**
 * What somebody looks at beyond the strength of the gradient in each layer. What nobody looks at is
 * not measured and costs nothing.
 *
 * @param factors the factors of {@link GradientFactors}
 * @param weightGradients the gradient of each weight
 * @param health how the units are
 * @param histogramLayers the layers whose histograms are open, 0 being the first
 */
public record InstrumentSelection(
    boolean factors, boolean weightGradients, boolean health, Set<Integer> histogramLayers) {
  /** Nobody looks. */
  public static final InstrumentSelection NONE =
      new InstrumentSelection(false, false, false, Set.of());

  /** Keeps a copy of the layers. */
  public InstrumentSelection {
    histogramLayers = Set.copyOf(histogramLayers);
  }

  /** The same, with or without the factors. */
  public InstrumentSelection withFactors(boolean newFactors) {
    return new InstrumentSelection(newFactors, weightGradients, health, histogramLayers);
  }

  /** The same, with or without the gradient of each weight. */
  public InstrumentSelection withWeightGradients(boolean newWeightGradients) {
    return new InstrumentSelection(factors, newWeightGradients, health, histogramLayers);
  }

  /** The same, with or without how the units are. */
  public InstrumentSelection withHealth(boolean newHealth) {
    return new InstrumentSelection(factors, weightGradients, newHealth, histogramLayers);
  }

  /** The same, with the histograms of other layers. */
  public InstrumentSelection withHistogramLayers(Set<Integer> newLayers) {
    return new InstrumentSelection(factors, weightGradients, health, newLayers);
  }
}
