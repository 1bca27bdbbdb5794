/** What a change of the experiment does to the run, and the networks that can be gone back to. */
package playground.app.session.edit;
