/**
 * The panes of the window, a class each. They show what the session package offers and give it
 * commands; they hold no state of the experiment and never touch the training session.
 */
package playground.app.view;
