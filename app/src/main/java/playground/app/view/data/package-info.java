/** The pane of the data. */
package playground.app.view.data;
