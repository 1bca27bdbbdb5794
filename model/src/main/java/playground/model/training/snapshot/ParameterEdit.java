package playground.model.training.snapshot;

/**
 * A weight or a bias that was set by hand in the middle of a run.
 *
 * @param epoch how many epochs were complete
 * @param bias whether it is a bias; a weight otherwise
 * @param before its value until then
 * @param after the value that was set
 */
public record ParameterEdit(long epoch, boolean bias, double before, double after) {}
