/** The window of the computational graph. */
package playground.app.view.graph;
