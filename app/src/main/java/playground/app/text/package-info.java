/**
 * Words and numbers as the user reads them, in the language chosen. It stands beside the rooms of
 * the design because the session room (its messages), the panes and the exported pictures all write
 * text, and none of them should have to reach into another for it.
 */
package playground.app.text;
