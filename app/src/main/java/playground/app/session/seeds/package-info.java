/** Many seeds of the running experiment, trained at once. */
package playground.app.session.seeds;
