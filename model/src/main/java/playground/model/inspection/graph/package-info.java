/**
 * Computational graphs: an expression as gates, their values forwards and the gradient of the
 * result backwards, upstream × local along every edge.
 *
 * <p>{@link playground.model.inspection.graph.ExpressionParser} makes a {@link
 * playground.model.inspection.graph.Graph} of a typed expression, and {@link
 * playground.model.inspection.graph.Evaluation} computes it; an operation stands beside its local
 * gradient in {@link playground.model.inspection.graph.Gate}.
 */
package playground.model.inspection.graph;
