/**
 * Experiments, examples and links, read and written away from the JavaFX thread; what is wrong with
 * them, in sentences.
 */
package playground.app.session.io;
