package playground.model.sweep;

/**
 * A cell that is done.
 *
 * @param index its place in the plan
 * @param result what came of it
 */
public record Cell(int index, CellResult result) {}
