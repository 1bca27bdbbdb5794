/** The window of the runs that one can go back to. */
package playground.app.view.runs;
