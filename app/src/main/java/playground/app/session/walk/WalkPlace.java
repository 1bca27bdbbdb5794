package playground.app.session.walk;

import playground.model.inspection.trace.TraceStage;

/**
 * Where a walk through a training step is.
 *
 * @param stage the stage
 * @param layer 0 for the first after the inputs
 * @param unit of that layer, from 0
 */
public record WalkPlace(TraceStage stage, int layer, int unit) {}
