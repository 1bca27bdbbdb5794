/** Commands and dialogs that open, save, export and paste. */
package playground.app.view.file;
