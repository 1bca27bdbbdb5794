/** The window of the gradient check. */
package playground.app.view.check;
