/** Pictures of what the window shows, asked for in a dialog. */
package playground.app.view.export;
