package playground.model.inspection;

/**
 * What somebody looks at beyond the strength of the gradient in each layer. What nobody looks at is
 * not measured and costs nothing.
 *
 * @param ladder the factors of {@link GradientLadder}
 * @param neurons the gradient of each weight, and how the units are
 * @param histogramLayer the layer whose histograms are open, 0 being the first; −1 for none
 */
public record Instruments(boolean ladder, boolean neurons, int histogramLayer) {
  /** Nobody looks. */
  public static final Instruments NONE = new Instruments(false, false, -1);

  /** The same, with or without the factors. */
  public Instruments withLadder(boolean newLadder) {
    return new Instruments(newLadder, neurons, histogramLayer);
  }

  /** The same, with or without weights and units. */
  public Instruments withNeurons(boolean newNeurons) {
    return new Instruments(ladder, newNeurons, histogramLayer);
  }

  /** The same, with the histograms of another layer; −1 for none. */
  public Instruments withHistogramLayer(int newLayer) {
    return new Instruments(ladder, neurons, newLayer);
  }
}
