package playground.model.sweep;

/**
 * A cell that is done.
 *
 * @param index its place in the plan
 * @param result what came of it
 * @param losses over its epochs, as far as they were to be recorded
 */
public record Cell(int index, CellResult result, LossCurve losses) {}
