/** Computational graphs as they are drawn. */
package playground.app.figure.graph;
