/** Epochs that the run has been through, looked at again, and runs that branch off from them. */
package playground.app.session.past;
