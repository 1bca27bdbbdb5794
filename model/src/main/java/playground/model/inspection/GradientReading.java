package playground.model.inspection;

/**
 * What a {@link GradientProbe} measures in one backward pass.
 *
 * @param flow the strength of the gradient in each layer
 * @param readings what else was asked for
 */
public record GradientReading(GradientFlow flow, InstrumentReadings readings) {}
