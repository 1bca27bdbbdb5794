package playground.model.training.snapshot;

import java.util.List;
import playground.model.experiment.Experiment;
import playground.model.inspection.trace.BackpropTrace;

/**
 * The trace of a step that a trainer could take next, and which examples it would be on. Immutable.
 *
 * @param experiment the settings in force
 * @param epoch how many epochs are complete
 * @param position how many examples of the present epoch have been visited
 * @param examples of the mini-batch, in its order
 * @param trace every number of the step
 */
public record TracedStep(
    Experiment experiment,
    long epoch,
    int position,
    List<TracedExample> examples,
    BackpropTrace trace) {}
