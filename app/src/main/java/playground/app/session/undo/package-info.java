/** The history of what the user changed. */
package playground.app.session.undo;
