/** Controls of the window that know no pane: numbers, choices, titles, dialogs. */
package playground.app.view.control;
