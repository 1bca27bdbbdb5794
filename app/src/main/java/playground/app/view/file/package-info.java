/** Commands and dialogs that open, save and paste. */
package playground.app.view.file;
