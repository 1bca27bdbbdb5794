package playground.app.view;

import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.text.Texts;

/**
 * What every pane is given.
 *
 * @param session the running experiment
 * @param options how the user wants to see it
 * @param texts the messages
 * @param appearance light or dark, and the colours that canvases draw with
 */
public record ViewContext(
    SessionModel session, ViewOptions options, Texts texts, Appearance appearance) {}
