/** The running experiment, saved every few seconds in case the program is killed. */
package playground.app.session.autosave;
