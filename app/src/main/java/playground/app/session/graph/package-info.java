/** The computational graph that a user looks at. */
package playground.app.session.graph;
