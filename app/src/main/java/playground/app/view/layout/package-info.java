/** Where things stand in the window, whatever they are. */
package playground.app.view.layout;
