/** The check of the gradient that a user asks for. */
package playground.app.session.check;
