package playground.model.inspection;

import java.util.List;
import java.util.Optional;

/**
 * What the {@link InstrumentSelection} show that were asked for, all from one backward pass.
 *
 * @param factors what each layer multiplies the gradient by
 * @param weightGradients ∂L/∂w of every weight
 * @param health how the units are
 * @param histograms of the layers that were asked for, the first layer first
 */
public record InstrumentReadings(
    Optional<GradientFactors> factors,
    Optional<WeightGradients> weightGradients,
    Optional<NeuronHealth> health,
    List<LayerHistograms> histograms) {
  /** What is seen where nobody looks. */
  public static final InstrumentReadings NONE =
      new InstrumentReadings(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
}
