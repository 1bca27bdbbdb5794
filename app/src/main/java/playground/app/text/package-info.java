/**
 * Words and numbers as the user reads them, in the language chosen. The session's messages, the
 * panes and the exported pictures all write text, so this package is below all of them.
 */
package playground.app.text;
