/** The walk through one training step, term by term, in the drawer. */
package playground.app.view.walk;
