/**
 * What all panes share: the session, texts and appearance, the clock of the frames, and the maps.
 */
package playground.app.view.context;
