package playground.model.training.snapshot;

/**
 * An example of a run.
 *
 * @param training whether it is one of those that are trained on; a test example otherwise
 * @param index where it stands among them, from 0
 */
public record TracedExample(boolean training, int index) {}
