/** What files hold of an experiment, and where the present one was saved. */
package playground.app.session.file;
