/**
 * The view model: what the panes show as properties, what they can do as commands. The only package
 * that knows the training session; everything here happens on the JavaFX thread.
 */
package playground.app.session;
