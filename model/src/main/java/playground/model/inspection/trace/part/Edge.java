package playground.model.inspection.trace.part;

/**
 * What comes back along one edge in one example.
 *
 * @param upstream ∂E/∂u of the unit that the edge leads to
 * @param local ∂u/∂a = w, the edge's weight
 * @param product what arrives at the unit that the edge comes from
 */
public record Edge(double upstream, double local, double product) {}
