package playground.model.inspection.trace.part;

/**
 * What comes back along one edge, of a network in one example or of a computational graph.
 *
 * @param upstream the gradient of what the edge leads to: ∂E/∂u of a unit
 * @param local the derivative of that by what the edge comes from: ∂u/∂a = w
 * @param product upstream × local, which arrives at what the edge comes from
 */
public record Edge(double upstream, double local, double product) {}
