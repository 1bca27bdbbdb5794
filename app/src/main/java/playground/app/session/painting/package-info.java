/** Examples that the user paints. */
package playground.app.session.painting;
