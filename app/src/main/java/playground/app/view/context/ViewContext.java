package playground.app.view.context;

import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.edit.EditedSettings;
import playground.app.session.io.FileWrites;
import playground.app.session.undo.EditHistory;
import playground.app.text.Texts;

/**
 * What every pane is given.
 *
 * @param session the running experiment
 * @param options how the user wants to see it
 * @param texts the messages
 * @param appearance light or dark, and the colours that canvases draw with
 * @param edits the settings to go back to
 * @param settings what controls show and edit: usually the settings of the running experiment
 * @param writes writes files while the window goes on
 */
public record ViewContext(
    SessionModel session,
    ViewOptions options,
    Texts texts,
    Appearance appearance,
    EditHistory edits,
    EditedSettings settings,
    FileWrites writes) {

  /** With settings remembered from now on. */
  public ViewContext(
      SessionModel session, ViewOptions options, Texts texts, Appearance appearance) {
    this(
        session,
        options,
        texts,
        appearance,
        new EditHistory(session, options),
        session.settings(),
        new FileWrites());
  }

  /** The same, for controls that edit other settings. */
  public ViewContext editing(EditedSettings others) {
    return new ViewContext(session, options, texts, appearance, edits, others, writes);
  }
}
