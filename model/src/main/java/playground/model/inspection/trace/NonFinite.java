package playground.model.inspection.trace;

/**
 * Where a step came to a number that is not finite, which ends its trace.
 *
 * @param stage the stage in which it appeared
 * @param layer the layer, 0 being the first after the inputs
 */
public record NonFinite(TraceStage stage, int layer) {}
