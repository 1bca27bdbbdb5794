/** The controls of the settings of a network and of its training. */
package playground.app.view.settings;
