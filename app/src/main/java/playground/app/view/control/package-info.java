/** Controls of the window that know no pane: choices, titles, dialogs. */
package playground.app.view.control;
